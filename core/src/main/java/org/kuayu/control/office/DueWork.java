package org.kuayu.control.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.DueItem;
import org.kuayu.control.DueItem.Kind;
import org.kuayu.control.DueList;
import org.kuayu.control.StandingFilter;
import org.kuayu.control.StandingRow;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.work.ControlTools;
import org.kuayu.court.CourtCode;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** What is due, from the rows of seizures, the items of requests, and leads. Thread-safe. */
public final class DueWork implements DueList {
    private static final Set<SeizureState> IN_FORCE = EnumSet.of(SeizureState.ACTIVE, SeizureState.PRE_ACTIVE);
    private static final Set<SeizureState> WAITING = EnumSet.of(SeizureState.WAITING, SeizureState.PRE_WAITING);
    private static final Comparator<DueItem> ORDER = Comparator.comparing(DueItem::dueDay)
            .thenComparing(DueItem::kind)
            .thenComparing(i -> i.standing().map(s -> s.unit().value()).orElse(""))
            .thenComparing(i -> i.standing().map(StandingRow::intake).orElse(0L))
            .thenComparing(DueItem::request)
            .thenComparing(DueItem::item)
            .thenComparing(DueItem::lead);

    private final ControlTools tools;

    /** The list over these tools. */
    public DueWork(ControlTools tools) {
        this.tools = tools;
    }

    @Override
    public Counts counts(Officer officer, LocalDate today) {
        List<DueItem> other = DueTasks.list(tools, officer, today);
        long[] within = new long[3];
        int[] days = {7, 30, 90};
        for (int i = 0; i < days.length; i++) {
            LocalDate until = today.plusDays(days[i]);
            within[i] = standing(officer, Optional.of(today), until).stream()
                            .mapToLong(tools.queues()::countStanding)
                            .sum()
                    + other.stream()
                            .filter(t -> !t.dueDay().isBefore(today) && !t.dueDay().isAfter(until))
                            .count();
        }
        long overdue = expired(officer, today).map(tools.queues()::countStanding).orElse(0L)
                + other.stream().filter(t -> t.dueDay().isBefore(today)).count();
        return new Counts(overdue, within[0], within[1], within[2]);
    }

    @Override
    public List<DueItem> list(Officer officer, LocalDate today, Window window) {
        int needed = window.offset() + window.limit();
        var items = new ArrayList<DueItem>(DueTasks.list(tools, officer, today));
        expired(officer, today)
                .map(filter -> with(filter, window.text()))
                .ifPresent(f -> rows(f, needed).forEach(row -> items.add(seizure(Kind.EXPIRED, row, today))));
        if (!window.overdueOnly()) {
            LocalDate until = today.plusDays(window.days());
            standing(officer, Optional.of(today), until).forEach(f -> rows(with(f, window.text()), needed)
                    .forEach(row -> items.add(
                            seizure(row.state().waiting() ? Kind.WAITING_END : Kind.RENEW, row, today))));
        }
        return items.stream()
                .filter(item -> wanted(item, today, window))
                .sorted(ORDER)
                .skip(window.offset())
                .limit(window.limit())
                .toList();
    }

    private List<StandingRow> rows(StandingFilter filter, int needed) {
        return tools.queues().listStanding(filter, 0, needed);
    }

    private static boolean wanted(DueItem item, LocalDate today, Window window) {
        boolean past = item.dueDay().isBefore(today);
        return (past || !window.overdueOnly())
                && !item.dueDay().isAfter(today.plusDays(window.days()))
                && (window.kinds().isEmpty() || window.kinds().contains(item.kind()))
                && (window.text().isEmpty() || item.standing().isPresent() || contains(item, window.text()));
    }

    private static boolean contains(DueItem item, String text) {
        return item.caseNumber().contains(text) || item.request().contains(text);
    }

    private static boolean follows(Officer officer) {
        return officer.has(Role.ENFORCEMENT_OFFICER) || officer.has(Role.COURT_STAFF);
    }

    /** Seizures of the officer's own court whose term ends within these days, in force and waiting. */
    private List<StandingFilter> standing(Officer officer, Optional<LocalDate> from, LocalDate until) {
        return own(officer)
                .map(court -> List.of(
                        filter(court, IN_FORCE, from, until), filter(court, WAITING, from, until)))
                .orElse(List.of());
    }

    /** Those that ended and nobody renewed, for some time after. */
    private Optional<StandingFilter> expired(Officer officer, LocalDate today) {
        LocalDate from = today.minusDays(tools.settings().limits().expiredShownDays());
        return own(officer)
                .map(court -> filter(
                        court, Set.of(SeizureState.EXPIRED), Optional.of(from), today.minusDays(1)));
    }

    private Optional<Set<CourtCode>> own(Officer officer) {
        return follows(officer) && officer.active()
                ? officer.homeCourt()
                        .map(home -> Set.copyOf(List.of(home, tools.settings().courts().currentCode(home))))
                : Optional.empty();
    }

    private static StandingFilter filter(
            Set<CourtCode> courts, Set<SeizureState> states, Optional<LocalDate> from, LocalDate until) {
        return new StandingFilter(courts, "", states, from, Optional.of(until), "");
    }

    private static StandingFilter with(StandingFilter f, String text) {
        return new StandingFilter(f.courts(), f.registry(), f.states(), f.from(), f.until(), text);
    }

    private DueItem seizure(Kind kind, StandingRow row, LocalDate today) {
        LocalDate end = row.lastDay().orElseThrow();
        LocalDate remind = tools.settings().calendar().workingDayUntil(end).date();
        return new DueItem(
                kind,
                end,
                Optional.empty(),
                remind,
                end.toEpochDay() - today.toEpochDay(),
                Optional.of(row),
                "",
                0,
                row.caseNumber(),
                "");
    }
}
