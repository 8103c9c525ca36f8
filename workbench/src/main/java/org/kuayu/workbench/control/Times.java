package org.kuayu.workbench.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kuayu.calendar.LegalDay;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/** Writes instants to the minute; the end of a day is 24:00 of that day, not midnight of the next. Reads days. */
public final class Times {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Times() {}

    /** The day of four-digit years that a form or an address writes; empty for everything that is none. */
    public static Optional<LocalDate> day(String written) {
        if (!DAY.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day with hour and minute. */
    public static String minute(Instant at) {
        return Numbers.time(at).substring(0, 16);
    }

    /** The same for something that ends then. */
    public static String end(Instant at, Messages messages) {
        LocalDate day = LegalDay.of(at);
        return LegalDay.start(day).equals(at)
                ? Numbers.day(day.minusDays(1), messages) + " 24:00"
                : minute(at);
    }

    /** How long there is until a day: today, so many days, so many days past. */
    public static String left(long days, Messages messages) {
        if (days == 0) {
            return messages.say("due.left.today");
        }
        return days < 0 ? messages.say("due.left.past", -days) : messages.say("due.left.days", days);
    }
}
