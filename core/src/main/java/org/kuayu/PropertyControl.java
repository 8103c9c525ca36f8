package org.kuayu;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.Control;
import org.kuayu.control.DueList;
import org.kuayu.control.Requests;
import org.kuayu.control.UnitLedger;
import org.kuayu.control.Watches;
import org.kuayu.control.counter.RegistryCounter;
import org.kuayu.control.office.CourtOffice;
import org.kuayu.control.office.DueWork;
import org.kuayu.control.office.UnitLedgers;
import org.kuayu.control.office.WatchDesk;
import org.kuayu.control.office.WatchRounds;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryFeed;
import org.kuayu.control.work.ControlParts;
import org.kuayu.control.work.ControlTools;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;

/** Connects the court's office and the registry's counter. Thread-safe. */
final class PropertyControl implements Control {
    private static final int PIECE = 500;

    private final ControlTools tools;
    private final Requests requests;
    private final RegistryDesk desk;
    private final RegistryFeed feed;
    private final DueList due;
    private final Watches watches;
    private final UnitLedgers ledgers;
    private final WatchRounds rounds;

    PropertyControl(ControlParts parts) {
        tools = new ControlTools(parts);
        requests = new CourtOffice(tools);
        var counter = new RegistryCounter(tools);
        desk = counter;
        feed = counter.feed();
        due = new DueWork(tools);
        watches = new WatchDesk(tools);
        ledgers = new UnitLedgers(tools);
        rounds = new WatchRounds(tools);
    }

    /** What entrustment asks of it. */
    ControlledTerms terms() {
        return new ControlledTerms(tools);
    }

    @Override
    public Requests requests() {
        return requests;
    }

    @Override
    public RegistryDesk desk() {
        return desk;
    }

    @Override
    public RegistryFeed feed() {
        return feed;
    }

    @Override
    public DueList due() {
        return due;
    }

    @Override
    public Watches watches() {
        return watches;
    }

    @Override
    public Optional<UnitLedger> findLedger(Officer officer, UnitNumber unit, Instant at) {
        return ledgers.find(officer, unit, at);
    }

    @Override
    public List<UnitNumber> listUnits(Officer officer, String text, int limit) {
        return ledgers.list(officer, text, limit);
    }

    /** Whether a seizure of the unit is in force or waits at this instant. */
    boolean seized(UnitNumber unit, Instant at) {
        return tools.standings().state(tools.standings().queue(unit), at).seizures().stream()
                .anyMatch(seizure -> seizure.state().live());
    }

    /** Each unit in a write of its own, so that nobody waits for long. */
    @Override
    public int tick(Instant at) {
        LocalDate today = LegalDay.of(at);
        int changed = 0;
        List<UnitNumber> ended = tools.queues().listEndedBefore(today, PIECE);
        while (!ended.isEmpty()) {
            ended.forEach(unit -> tools.journal().write(() -> tools.standings().refresh(unit, at)));
            changed += ended.size();
            List<UnitNumber> before = ended;
            ended = tools.queues().listEndedBefore(today, PIECE);
            if (ended.equals(before)) {
                break;
            }
        }
        rounds.round(at);
        return changed;
    }
}
