package org.kuayu.workbench.control;

import java.time.Instant;
import java.time.LocalDate;
import org.kuayu.calendar.LegalDay;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/** Writes instants to the minute; the end of a day is 24:00 of that day, not midnight of the next. */
public final class Times {
    private Times() {}

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
}
