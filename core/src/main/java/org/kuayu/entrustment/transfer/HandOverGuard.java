package org.kuayu.entrustment.transfer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kuayu.calendar.Citation;

/**
 * What stands in the way of handing a case over: each seizure with less than a month left, which the entrusting court must
 * renew first (BX-3, E1). One month is the corresponding day: what ends on it or later does not block.
 *
 * @param today the legal day of the question
 * @param held every live seizure of the case, by last day, those that wait last
 */
public record HandOverGuard(LocalDate today, List<HeldSeizure> held) {
    /** Where it stands. */
    public static final Citation LAW = new Citation("最高人民法院关于委托执行若干问题的规定", 2020, 6);

    public HandOverGuard {
        Objects.requireNonNull(today, "today");
        held = held.stream()
                .sorted(Comparator.comparing((HeldSeizure s) -> s.lastDay().orElse(LocalDate.MAX))
                        .thenComparing(HeldSeizure::seizure))
                .toList();
    }

    /** The first day on which a seizure may end without standing in the way. */
    public LocalDate enough() {
        return today.plusMonths(1);
    }

    /** Whether this seizure stands in the way. */
    public boolean blocks(HeldSeizure seizure) {
        return seizure.lastDay().filter(day -> day.isBefore(enough())).isPresent();
    }

    /** The seizures that stand in the way, the earliest end first. */
    public List<HeldSeizure> blocking() {
        return held.stream().filter(this::blocks).toList();
    }

    /** Whether nothing stands in the way. */
    public boolean open() {
        return blocking().isEmpty();
    }

    /** How many days the seizure still lasts, its last day counted; 0 where it waits or is over. */
    public long daysLeft(HeldSeizure seizure) {
        return seizure.lastDay()
                .map(day -> Math.max(0, ChronoUnit.DAYS.between(today, day)))
                .orElse(0L);
    }
}
