package org.kuayu.control.office;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.StandingFilter;
import org.kuayu.control.StandingRow;
import org.kuayu.control.UnitLedger;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.UnitQueue;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.Trail;
import org.kuayu.court.CourtCode;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Draft;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;

/** The ledgers of units, each as its reader may see it, and finding them. Thread-safe. */
public final class UnitLedgers {
    private final ControlTools tools;

    /** Ledgers over these tools. */
    public UnitLedgers(ControlTools tools) {
        this.tools = tools;
    }

    /** The ledger of the unit; empty where the officer may not see it. That it was seen is recorded. */
    public Optional<UnitLedger> find(Officer officer, UnitNumber unit, Instant at) {
        String registry = tools.registryOf(unit);
        adopt(unit, registry);
        UnitQueue queue = tools.standings().queue(unit);
        List<ControlRequest> requests = tools.requests().listByUnit(unit).stream()
                .filter(r -> tools.sight().sees(officer, r))
                .toList();
        boolean own = tools.sight().atRegistry(officer, registry)
                || !requests.isEmpty()
                || concerned(officer, tools.standings().state(queue, tools.instant()));
        if (!own && !tools.sight().enforces(officer)) {
            return Optional.empty();
        }
        List<RegisterEntry> facts = own ? tools.registers().listByUnit(registry, unit, at) : List.of();
        var draft = Draft.of(officer.actor(), Trail.LEDGER_SEEN, Trail.unit(unit));
        var told = Map.of("roles", Trail.roles(officer), "own", Boolean.toString(own), "at", at.toString());
        tools.journal().write(() -> tools.trail().other(draft, told));
        return Optional.of(
                new UnitLedger(unit, registry, facts, queue, queue.at(at), requests, receipts(requests, unit)));
    }

    /** Seizures that the register kept here shows, but no queue yet. */
    private void adopt(UnitNumber unit, String registry) {
        Instant now = tools.instant();
        if (tools.queues().list(unit).isEmpty()
                && tools.registers().listByUnit(registry, unit, now).stream()
                        .anyMatch(entry -> entry.kind() == RightKind.SEIZURE)) {
            tools.journal().write(() -> {
                tools.standings().adopt(unit, now);
                return tools.standings().refresh(unit, now);
            });
        }
    }

    private boolean concerned(Officer officer, QueueState state) {
        return state.seizures().stream()
                .anyMatch(s -> tools.sight().atOrAbove(officer, s.controller())
                        || tools.sight().atOrAbove(officer, s.seizure().court()));
    }

    private static List<Receipt> receipts(List<ControlRequest> requests, UnitNumber unit) {
        return requests.stream()
                .flatMap(r -> r.items().stream())
                .filter(item -> about(item, unit))
                .flatMap(item -> item.receipts().stream())
                .sorted(Comparator.comparing(Receipt::at))
                .toList();
    }

    private static boolean about(RequestItem item, UnitNumber unit) {
        return item.target() instanceof Target.OfUnit target && target.unit().equals(unit);
    }

    /** Units whose number, certificate or location contains the text, of which the officer may see the ledger in full. */
    public List<UnitNumber> list(Officer officer, String text, int limit) {
        if (text.isBlank()) {
            return List.of();
        }
        String wanted = text.strip();
        var units = new LinkedHashSet<UnitNumber>();
        tools.sight()
                .registryOf(officer)
                .ifPresent(code -> tools.registers().listContaining(code, wanted, tools.instant(), limit).stream()
                        .flatMap(entry -> entry.unit().stream())
                        .forEach(units::add));
        units.addAll(standing(officer, wanted, limit));
        units.addAll(asked(officer, wanted, limit));
        return units.stream().limit(limit).toList();
    }

    private List<UnitNumber> standing(Officer officer, String text, int limit) {
        Set<CourtCode> courts = tools.sight().courtsOf(officer);
        String registry = tools.sight().registryOf(officer).orElse("");
        if (courts.isEmpty() && registry.isEmpty()) {
            return List.of();
        }
        var filter = new StandingFilter(
                courts, registry, Set.of(), Optional.empty(), Optional.empty(), text.replace(" ", ""));
        return tools.queues().listStanding(filter, 0, limit).stream()
                .map(StandingRow::unit)
                .distinct()
                .toList();
    }

    private List<UnitNumber> asked(Officer officer, String text, int limit) {
        return Within.filter(tools.sight(), officer, RequestFilter.ALL)
                .map(filter -> tools.requests().list(filter, 0, 50 * limit))
                .orElse(List.of())
                .stream()
                .filter(r -> tools.sight().sees(officer, r))
                .flatMap(r -> r.items().stream())
                .filter(item -> contains(item, text))
                .map(item -> ((Target.OfUnit) item.target()).unit())
                .distinct()
                .limit(limit)
                .toList();
    }

    private static boolean contains(RequestItem item, String text) {
        return item.target() instanceof Target.OfUnit unit
                && Stream.of(unit.unit().value(), unit.certificate(), unit.location())
                        .anyMatch(field -> field.contains(text));
    }
}
