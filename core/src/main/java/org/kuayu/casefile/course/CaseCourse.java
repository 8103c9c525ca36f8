package org.kuayu.casefile.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened in a case beyond filing and closing.
 *
 * @param track how it is tried
 * @param deductions days deducted from the time limit 扣除审限, by their first day; they may overlap
 * @param suspensions the times of 中止, by their first day; they are deducted too
 * @param extendedTo the last day of the limit with the extensions approved 延长审限; absent where none was
 * @param reopenings earlier closings, by their day; the last closing is the record's own
 * @param moves courts that had it before, by the day on which it came from them
 */
public record CaseCourse(
        Track track,
        List<Lapse> deductions,
        List<Lapse> suspensions,
        Optional<LocalDate> extendedTo,
        List<Reopening> reopenings,
        List<Move> moves) {
    /** Nothing but filing and closing. */
    public static final CaseCourse NONE =
            new CaseCourse(Track.UNKNOWN, List.of(), List.of(), Optional.empty(), List.of(), List.of());

    public CaseCourse {
        Objects.requireNonNull(track, "track");
        deductions = deductions.stream().sorted(Lapse.ORDER).toList();
        suspensions = suspensions.stream().sorted(Lapse.ORDER).toList();
        Objects.requireNonNull(extendedTo, "extendedTo");
        reopenings = reopenings.stream()
                .sorted(Comparator.comparing(Reopening::closed).thenComparing(Reopening::reopened))
                .toList();
        moves = moves.stream().sorted(Comparator.comparing(Move::on)).toList();
    }

    /** All days that do not count towards the time limit: what is deducted, and suspension. */
    public List<Lapse> lapses() {
        return Stream.concat(deductions.stream(), suspensions.stream()).toList();
    }

    /** Whether nothing is known of it. */
    public boolean empty() {
        return equals(NONE);
    }
}
