package org.kuayu.workbench.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.kuayu.agenda.BusyTime;
import org.kuayu.calendar.LegalDay;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Visit;

/**
 * An unavailable time as it is typed: days, or hours of one day.
 *
 * @param from the first day
 * @param until the last day; empty: the first
 * @param begin the hour at which it begins; empty: the whole day
 * @param end the hour at which it ends
 * @param reason in his own words
 */
public record BlockForm(String from, String until, String begin, String end, String reason) {
    private static final int LONGEST = 100;

    /** Nothing typed yet. */
    public static final BlockForm EMPTY = new BlockForm("", "", "", "", "");

    static BlockForm of(Visit visit) {
        String reason = visit.form("reason").strip();
        return new BlockForm(
                visit.form("from").strip(),
                visit.form("until").strip(),
                visit.form("begin").strip(),
                visit.form("end").strip(),
                reason.substring(0, Math.min(LONGEST, reason.length())));
    }

    /** The time that is meant; empty where no day was understood. */
    Optional<BusyTime> time() {
        Optional<LocalDate> first = Times.day(from);
        Optional<LocalDate> last = until.isEmpty() ? first : Times.day(until);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Instant start = hour(begin).map(at -> at(first.get(), at)).orElseGet(() -> LegalDay.start(first.get()));
        Instant stop = hour(end).map(at -> at(last.get(), at)).orElseGet(() -> LegalDay.after(last.get()));
        return Optional.of(new BusyTime(start, stop, reason));
    }

    static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(LegalDay.ZONE).toInstant();
    }

    static Optional<LocalTime> hour(String written) {
        if (!written.matches("\\d\\d:\\d\\d")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
