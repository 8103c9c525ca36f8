package org.kuayu.mediation.agreement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.LegalDay;

/**
 * An application for confirmation, which all parties have to make together within 30 days from the day on which the agreement
 * came into force (民诉法 2023, art. 205). While one of them lacks it is open and not submitted (M6). Immutable.
 */
public final class JointApplication {
    /** The code of the rule that sets the 30 days. */
    public static final String RULE = "mediation.apply-confirmation";

    private final List<String> parties;
    private final DueDate due;
    private final Map<String, Instant> joined;

    private JointApplication(List<String> parties, DueDate due, Map<String, Instant> joined) {
        this.parties = List.copyOf(parties);
        this.due = due;
        this.joined = joined;
    }

    /** An application of nobody yet, for an agreement in force since this instant. */
    public static JointApplication of(Agreement agreement, Instant effective, Deadlines deadlines) {
        List<String> parties =
                agreement.parties().stream().map(AgreementParty::id).toList();
        return new JointApplication(parties, deadlines.due(RULE, effective), Map.of());
    }

    /** The same with this party; joining again, or joining too late, changes nothing. */
    public JointApplication join(String party, Instant at) {
        if (!parties.contains(party) || joined.containsKey(party) || due.overdueAt(at)) {
            return this;
        }
        var more = new TreeMap<>(joined);
        more.put(party, at);
        return new JointApplication(parties, due, more);
    }

    /** By when all have to have joined. */
    public DueDate due() {
        return due;
    }

    /** Whole days that remain, 0 on the last day, below nought when it is too late. */
    public long daysLeft(Instant now) {
        return ChronoUnit.DAYS.between(LegalDay.of(now), due.lastDay());
    }

    /** Parties that have not joined, in their order. */
    public List<String> missing() {
        return parties.stream().filter(p -> !joined.containsKey(p)).toList();
    }

    /** Since when all have joined, so that it can be submitted. */
    public Optional<Instant> complete() {
        return missing().isEmpty() ? joined.values().stream().max(Instant::compareTo) : Optional.empty();
    }
}
