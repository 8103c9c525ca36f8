package org.kuayu.calendar;

import java.time.LocalTime;
import java.util.List;

/**
 * When a counter is open on a working day, in the order of the day; a service target counts these minutes alone.
 *
 * @param spans opening times that do not touch
 */
public record OfficeHours(List<Span> spans) {
    /** 9–12 and 14–17, as in the handbook's example F2. */
    public static final OfficeHours USUAL = new OfficeHours(List.of(
            new Span(LocalTime.of(9, 0), LocalTime.of(12, 0)), new Span(LocalTime.of(14, 0), LocalTime.of(17, 0))));

    /**
     * One opening time.
     *
     * @param from inclusive
     * @param until exclusive
     */
    public record Span(LocalTime from, LocalTime until) {
        public Span {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("office hours " + from + " … " + until);
            }
        }
    }

    public OfficeHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no office hours");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (!spans.get(i - 1).until().isBefore(spans.get(i).from())) {
                throw new IllegalArgumentException("office hours out of order: " + spans);
            }
        }
    }
}
