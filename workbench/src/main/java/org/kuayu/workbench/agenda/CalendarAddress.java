package org.kuayu.workbench.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Times;

/**
 * The address of a part of the calendar. What is not understood is left out, never an error.
 *
 * @param view how many days it shows
 * @param day one of them
 * @param team whether it shows the sessions of all matters of the reader's places
 */
public record CalendarAddress(View view, LocalDate day, boolean team) {
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    /** How many days a page shows. */
    public enum View {
        /** A month in whole weeks. */
        MONTH,
        /** From Monday to Sunday. */
        WEEK,
        /** One day. */
        DAY;

        /** As the address names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the parameters of an address. */
    public static CalendarAddress parse(Map<String, List<String>> parameters, LocalDate today) {
        String wanted = first(parameters, "view");
        View view = Stream.of(View.values()).filter(v -> v.key().equals(wanted)).findFirst().orElse(View.MONTH);
        LocalDate day = Times.day(first(parameters, "day"))
                .filter(d -> d.getYear() >= EARLIEST && d.getYear() < LATEST)
                .orElse(today);
        return new CalendarAddress(view, day, first(parameters, "whose").equals("team"));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** The first day that is shown. */
    public LocalDate first() {
        return switch (view) {
            case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAY -> day;
        };
    }

    /** The last day that is shown. */
    public LocalDate last() {
        return switch (view) {
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case WEEK -> first().plusDays(6);
            case DAY -> day;
        };
    }

    /** The same view before or after this one. */
    public CalendarAddress step(int steps) {
        LocalDate other =
                switch (view) {
                    case MONTH -> day.withDayOfMonth(1).plusMonths(steps);
                    case WEEK -> day.plusWeeks(steps);
                    case DAY -> day.plusDays(steps);
                };
        return on(other);
    }

    /** The same view of another day. */
    public CalendarAddress on(LocalDate other) {
        return new CalendarAddress(view, other, team);
    }

    /** The same days in another view. */
    public CalendarAddress as(View other) {
        return new CalendarAddress(other, day, team);
    }

    /** The same of others. */
    public CalendarAddress of(boolean others) {
        return new CalendarAddress(view, day, others);
    }

    /** The same at another path: as a calendar file. */
    public String at(String path) {
        return Address.of(path)
                .with("view", view == View.MONTH ? "" : view.key())
                .with("day", day.toString())
                .with("whose", team ? "team" : "")
                .toString();
    }

    @Override
    public String toString() {
        return at("/calendar");
    }
}
