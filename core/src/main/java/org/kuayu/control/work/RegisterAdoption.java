package org.kuayu.control.work;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.DebtorName;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.property.RegisterCode;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;

/**
 * Brings the seizures that a register showed before this system kept its queue into the queue of their unit, once, before
 * anything else reaches it: those in force first, then those that wait, by their dates. Inside a write.
 */
final class RegisterAdoption {
    private static final Act ADOPTED = new Act("seizure.adopted");
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2}).*");
    private static final int USUAL_YEARS = 3;
    private static final List<String> ENDED = List.of("2", "3");

    private final ControlTools tools;

    RegisterAdoption(ControlTools tools) {
        this.tools = tools;
    }

    /** One seizure of the register that can be brought in. */
    private record Found(RegisterEntry entry, String key, CourtCode court, Instant from) {
        boolean waits() {
            return key.equals("WAITING") || key.equals("PRE_WAITING");
        }

        boolean renews() {
            return key.equals("RENEWAL");
        }
    }

    /** Brings in what the register shows; does nothing where the queue has events already. */
    void adopt(UnitNumber unit, Instant at) {
        if (!tools.queues().list(unit).isEmpty()) {
            return;
        }
        List<Found> found = seizures(unit, at).stream()
                .flatMap(entry -> read(unit, entry, at).stream())
                .sorted(Comparator.comparing(Found::waits)
                        .thenComparing(Found::renews)
                        .thenComparing(Found::from)
                        .thenComparing(f -> f.entry.id()))
                .toList();
        Instant last = Instant.MIN;
        for (Found f : found) {
            last = f.from.isAfter(last) ? f.from : last;
            append(unit, f, new QueueEvent(tools.queues().nextIntake(tools.registryOf(unit)), last, act(f, found)));
        }
    }

    /** Seizures of the register by somebody who is no court that is known: a person has to enter them. */
    List<String> listUnclear(UnitNumber unit, Instant at) {
        return seizures(unit, at).stream()
                .filter(entry -> read(unit, entry, at).isEmpty())
                .filter(entry -> tools.queues().list(unit).stream().noneMatch(e -> delivers(e.act(), entry.id())))
                .map(RegisterEntry::id)
                .toList();
    }

    private static boolean delivers(QueueAct act, String id) {
        return act instanceof QueueAct.Deliver deliver && deliver.seizure().id().equals(id);
    }

    private List<RegisterEntry> seizures(UnitNumber unit, Instant at) {
        return tools.registers().listByUnit(tools.registryOf(unit), unit, at).stream()
                .filter(entry -> entry.kind() == RightKind.SEIZURE)
                .filter(entry -> entry.findField("qszt").filter(ENDED::contains).isEmpty())
                .toList();
    }

    private Optional<Found> read(UnitNumber unit, RegisterEntry entry, Instant at) {
        String key = entry.findField("cflx")
                .flatMap(code -> tools.settings().codes().find(tools.registryOf(unit), "CFLX", code))
                .map(RegisterCode::key)
                .orElse("SEIZURE");
        Instant from = day(entry, "cfqssj")
                .or(() -> day(entry, "djsj"))
                .map(LegalDay::start)
                .filter(t -> !t.isAfter(at))
                .orElse(at);
        return entry.findField("cfjg")
                .flatMap(tools.settings().courts()::findByName)
                .map(Court::code)
                .map(court -> new Found(entry, key, court, from));
    }

    private static Optional<LocalDate> day(RegisterEntry entry, String field) {
        Matcher m = DAY.matcher(entry.findField(field).orElse(""));
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A renewal goes to the seizure of the same court; without one it counts as a seizure. */
    private static QueueAct act(Found f, List<Found> all) {
        Optional<Found> renewed = all.stream()
                .filter(other -> f.renews() && !other.renews() && other.court.equals(f.court))
                .findFirst();
        SeizureTerm term = term(f);
        return renewed.isPresent()
                ? new QueueAct.Renew(renewed.get().entry.id(), f.court, term)
                : new QueueAct.Deliver(seizure(f, term));
    }

    private static SeizureTerm term(Found f) {
        Optional<LocalDate> start = day(f.entry, "cfqssj");
        Optional<LocalDate> end = day(f.entry, "cfjssj");
        return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
                ? SeizureTerm.written(start.get(), end.get())
                : SeizureTerm.years(USUAL_YEARS);
    }

    private static Seizure seizure(Found f, SeizureTerm term) {
        boolean pre = f.key.startsWith("PRE_");
        return new Seizure(
                f.entry.id(),
                pre ? SeizureKind.PRE_SEIZURE : SeizureKind.SEIZURE,
                SeizureScope.WHOLE,
                f.court,
                f.entry.findField("ah").or(() -> f.entry.findField("cfwh")).orElse(""),
                f.entry.findField("cfwh").orElse(""),
                SeizureStage.ENFORCEMENT,
                f.entry.holders().stream().findFirst().map(h -> DebtorName.of(h.person())).orElse(""),
                term);
    }

    private void append(UnitNumber unit, Found f, QueueEvent event) {
        tools.queues().append(tools.registryOf(unit), unit, event);
        var facts = Map.of(
                "seizure", f.entry.id(),
                "court", f.court.value(),
                "intake", Long.toString(event.intake()),
                "at", event.at().toString());
        tools.trail().other(Draft.of(Actor.SYSTEM, ADOPTED, Trail.unit(unit)), facts);
    }
}
