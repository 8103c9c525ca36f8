package org.kuayu.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.Pause;

/**
 * Days in a row that do not count towards the time limit: 扣除 for an appraisal, a notice, an objection to jurisdiction, or
 * 中止. Shanghai days.
 *
 * @param first the first of them
 * @param last the last of them, inclusive; absent while they go on
 * @param reason why, as printed: 鉴定, 公告; empty where nobody says
 */
public record Lapse(LocalDate first, Optional<LocalDate> last, String reason) {
    /** By their first day, then by their last, those that go on behind the others. */
    static final Comparator<Lapse> ORDER = Comparator.comparing(Lapse::first)
            .thenComparing(l -> l.last.orElse(LocalDate.MAX))
            .thenComparing(Lapse::reason);

    public Lapse {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(reason, "reason");
        if (last.filter(first::isAfter).isPresent()) {
            throw new IllegalArgumentException("lapse " + first + " … " + last);
        }
    }

    /**
     * The lapses within a time, in their order, those that overlap or follow one another joined. One that goes on ends with
     * the time, where that ends.
     *
     * @param from the first day of the time
     * @param until its last day, inclusive; absent while it goes on
     */
    public static List<Lapse> joined(List<Lapse> lapses, LocalDate from, Optional<LocalDate> until) {
        var joined = new ArrayList<Lapse>();
        for (Lapse lapse : lapses.stream().sorted(ORDER).toList()) {
            Optional<Lapse> cut = lapse.within(from, until);
            if (cut.isEmpty()) {
                continue;
            }
            boolean touches = !joined.isEmpty() && joined.getLast().touches(cut.get());
            Lapse before = touches ? joined.removeLast() : cut.get();
            joined.add(before.with(cut.get()));
        }
        return joined;
    }

    private Optional<Lapse> within(LocalDate from, Optional<LocalDate> until) {
        LocalDate start = first.isBefore(from) ? from : first;
        Optional<LocalDate> end =
                until.isPresent() && last.filter(l -> !l.isAfter(until.get())).isEmpty() ? until : last;
        return end.filter(start::isAfter).isPresent() ? Optional.empty() : Optional.of(new Lapse(start, end, reason));
    }

    private boolean touches(Lapse next) {
        return last.isEmpty() || !next.first.isAfter(last.get().plusDays(1));
    }

    private Lapse with(Lapse next) {
        boolean open = last.isEmpty() || next.last.isEmpty();
        Optional<LocalDate> end = open
                ? Optional.empty()
                : Optional.of(last.get().isAfter(next.last.get()) ? last.get() : next.last.get());
        return new Lapse(first, end, reason);
    }

    /** The same for the engine of deadlines. */
    public Pause pause() {
        return new Pause(first, last, reason, Optional.empty());
    }

    /** As case lists write it: {@code 鉴定 2024-03-01至2024-04-15}; without a last day while it goes on. */
    public String text() {
        String days = first + "至" + last.map(LocalDate::toString).orElse("");
        return reason.isEmpty() ? days : reason + " " + days;
    }
}
