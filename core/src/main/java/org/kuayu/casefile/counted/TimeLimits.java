package org.kuayu.casefile.counted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.DeadlineRule;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.Pause;
import org.kuayu.casefile.Procedure;
import org.kuayu.text.Table;

/**
 * The time limits 审限 of the table {@code time-limits.csv}, by procedure, type code and track. Months are calendar months;
 * a last day that is off moves to the next working day. Deducted days move the limit, each day once.
 */
public final class TimeLimits {
    private static final List<Rule> ALL = Table.beside(TimeLimits.class, "time-limits.csv").rows().stream()
            .map(TimeLimits::row)
            .toList();

    private record Rule(Procedure procedure, List<String> types, String track, DeadlineRule rule) {
        boolean fits(Procedure p, String type, String t) {
            return procedure == p && (types.isEmpty() || types.contains(type)) && (track.isEmpty() || track.equals(t));
        }
    }

    private TimeLimits() {}

    /**
     * The rule for a case; empty where the law sets no limit.
     *
     * @param procedure its procedure
     * @param type its type code
     * @param track how it is tried, as {@code time-limits.csv} names it; empty where nobody says
     */
    public static Optional<DeadlineRule> rule(Procedure procedure, String type, String track) {
        return ALL.stream()
                .filter(r -> r.fits(procedure, type, track))
                .findFirst()
                .map(Rule::rule);
    }

    /**
     * When the limit ends, inclusive.
     *
     * @param rule the rule
     * @param from the day of filing, which is not counted
     * @param pauses the deducted days; overlaps count once
     */
    public static LocalDate end(DeadlineRule rule, LocalDate from, List<Pause> pauses) {
        var event = from.atStartOfDay(LegalDay.ZONE).toInstant();
        return Deadlines.bundled().due(rule, event, pauses, 0).end().lastDay();
    }

    private static Rule row(Map<String, String> row) {
        var citation = new Citation(
                row.get("instrument"), Integer.parseInt(row.get("year")), Integer.parseInt(row.get("article")));
        var types = Arrays.stream(row.get("types").split("\\|"))
                .filter(t -> !t.isEmpty())
                .toList();
        var rule = new DeadlineRule(
                "limit." + row.get("procedure"),
                Integer.parseInt(row.get("length")),
                DeadlineRule.Unit.valueOf(row.get("unit")),
                DeadlineRule.Nature.LEGAL,
                Optional.of(citation));
        return new Rule(Procedure.valueOf(row.get("procedure")), types, row.get("track"), rule);
    }
}
