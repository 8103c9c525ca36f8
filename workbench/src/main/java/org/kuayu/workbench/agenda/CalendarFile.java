package org.kuayu.workbench.agenda;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.kuayu.agenda.BusyTime;
import org.kuayu.calendar.LegalDay;
import org.kuayu.text.Reading;

/**
 * Reads the times out of a calendar file, and no word of it. Events that are free or cancelled are left out; what repeats is
 * followed for a year. Refusals: {@code ics.large}, {@code ics.none}, {@code ics.broken}, {@code ics.many}.
 */
final class CalendarFile {
    /** The most bytes of a file. */
    static final int LARGEST = 1 << 20;

    private static final int MOST_EVENTS = 2_000;
    private static final int MOST_REPEATS = 400;
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final Set<Frequency> TOO_OFTEN = Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

    private final Instant now;

    CalendarFile(Instant now) {
        this.now = now;
    }

    Reading<List<BusyTime>> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Reading.refused("ics.large", Integer.toString(LARGEST >> 20));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.stripLeading().startsWith("BEGIN:VCALENDAR") && !text.startsWith("\ufeffBEGIN:VCALENDAR")) {
            return Reading.refused("ics.none", "");
        }
        try (var reader = new ICalReader(text.replace("\ufeff", ""))) {
            reader.setDefaultTimezone(TimeZone.getTimeZone(LegalDay.ZONE));
            Optional<ICalendar> calendar = Optional.ofNullable(reader.readNext());
            return calendar.isEmpty() ? Reading.refused("ics.none", "") : times(calendar.get());
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return Reading.refused("ics.broken", "");
        }
    }

    private Reading<List<BusyTime>> times(ICalendar calendar) {
        if (calendar.getEvents().size() > MOST_EVENTS) {
            return Reading.refused("ics.many", Integer.toString(MOST_EVENTS));
        }
        var times = new ArrayList<BusyTime>();
        for (VEvent event : calendar.getEvents()) {
            boolean free = event.getTransparency() != null && event.getTransparency().isTransparent();
            boolean off = event.getStatus() != null && event.getStatus().isCancelled();
            if (event.getDateStart() != null && !free && !off) {
                add(event, times);
            }
        }
        return times.size() > MOST_EVENTS
                ? Reading.refused("ics.many", Integer.toString(MOST_EVENTS))
                : Reading.of(List.copyOf(times));
    }

    private void add(VEvent event, List<BusyTime> times) {
        ICalDate start = event.getDateStart().getValue();
        Duration length = length(event, start);
        if (length.isNegative() || length.isZero() || length.compareTo(AHEAD) > 0) {
            return;
        }
        Optional<RecurrenceRule> rule = Optional.ofNullable(event.getRecurrenceRule());
        if (rule.isEmpty()) {
            keep(instant(start), length, times);
        } else if (!TOO_OFTEN.contains(rule.get().getValue().getFrequency())) {
            repeat(event, length, times);
        }
    }

    private void repeat(VEvent event, Duration length, List<BusyTime> times) {
        boolean days = !event.getDateStart().getValue().hasTime();
        DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(LegalDay.ZONE));
        dates.advanceTo(Date.from(now.minus(length)));
        for (int i = 0; i < MOST_REPEATS && dates.hasNext(); i++) {
            Instant from = dates.next().toInstant();
            if (from.isAfter(now.plus(AHEAD))) {
                return;
            }
            keep(days ? LegalDay.start(LegalDay.of(from)) : from, length, times);
        }
    }

    private void keep(Instant from, Duration length, List<BusyTime> times) {
        Instant until = from.plus(length);
        if (until.isAfter(now) && from.isBefore(now.plus(AHEAD))) {
            times.add(new BusyTime(from, until, ""));
        }
    }

    /** An event of whole days ends with the day before its end; without an end it is one day, or nothing. */
    private static Duration length(VEvent event, ICalDate start) {
        if (event.getDateEnd() != null) {
            return Duration.between(instant(start), instant(event.getDateEnd().getValue()));
        }
        if (event.getDuration() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        return start.hasTime() ? Duration.ZERO : Duration.ofDays(1);
    }

    private static Instant instant(ICalDate date) {
        var raw = date.getRawComponents();
        return date.hasTime() || raw == null
                ? date.toInstant()
                : LegalDay.start(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()));
    }
}
