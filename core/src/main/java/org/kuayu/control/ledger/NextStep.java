package org.kuayu.control.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.QueueReason;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;

/**
 * What has to be done next about a unit: the court whose term ends first renews, or another comes into force.
 *
 * @param holder the seizure in force whose term ends first
 * @param lastDay the last day on which a renewal is in time, until 24:00
 * @param daysLeft from today to the last day; 0 on the day itself
 * @param follower who would come into force the day after
 * @param rules where that stands
 */
public record NextStep(
        StandingSeizure holder,
        LocalDate lastDay,
        long daysLeft,
        Optional<StandingSeizure> follower,
        List<Citation> rules) {
    public NextStep {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(follower, "follower");
        rules = List.copyOf(rules);
    }

    /** The next step as things stand; empty where nothing in force has a term. */
    public static Optional<NextStep> of(QueueState now) {
        LocalDate today = LegalDay.of(now.at());
        return now.effective().stream()
                .filter(s -> s.lastDay().filter(d -> !d.isBefore(today)).isPresent())
                .min(Comparator.comparing(s -> s.lastDay().orElseThrow()))
                .map(holder -> of(now, holder, today));
    }

    private static NextStep of(QueueState now, StandingSeizure holder, LocalDate today) {
        LocalDate lastDay = holder.lastDay().orElseThrow();
        long left = today.until(lastDay, java.time.temporal.ChronoUnit.DAYS);
        var rules = List.of(QueueReason.RENEWED.rule(), QueueReason.TERM_ENDED.rule());
        return new NextStep(holder, lastDay, left, follower(now, holder), rules);
    }

    /** The first that waits for the same; where nobody waits for exactly that, the first that waits and may overlap. */
    private static Optional<StandingSeizure> follower(QueueState now, StandingSeizure holder) {
        return now.waiting().stream()
                .filter(s -> s.scope().equals(holder.scope()))
                .findFirst()
                .or(() -> now.waiting().stream()
                        .filter(s -> s.scope().whole() || holder.scope().whole())
                        .findFirst());
    }
}
