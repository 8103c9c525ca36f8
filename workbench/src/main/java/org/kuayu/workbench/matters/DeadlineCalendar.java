package org.kuayu.workbench.matters;

import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.kuayu.journal.Digest;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.diary.Diary;
import org.kuayu.workbench.shell.Messages;

/** Dates as iCalendar: one event of a whole day for each, with an alarm at nine in the morning of the day before. */
public final class DeadlineCalendar {
    private static final int HOURS_BEFORE = 15;

    private final Messages messages;
    private final MatterWords words;
    private final String host;

    /** Events that lead to pages of the workbench at this address. */
    public DeadlineCalendar(Messages messages, MatterWords words, String host) {
        this.messages = messages;
        this.words = words;
        this.host = host;
    }

    /** A calendar of these dates. */
    public String write(List<Diary.Line> lines, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Kuayu//Kuayu//" + messages.language().toUpperCase(Locale.ROOT));
        calendar.setName(messages.say("deadlines.calendar"));
        lines.forEach(line -> calendar.addEvent(event(line, now)));
        return calendar.write();
    }

    /** One date as an event. */
    public VEvent event(Diary.Line line, Instant now) {
        ClockLine clock = words.clock(line.clock());
        var event = new VEvent();
        event.setUid(uid(line.clock()));
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(new DateStart(day(line.clock().date().lastDay())));
        event.setTransparency(true);
        event.setSummary(clock.what() + " · " + line.matter().title());
        event.setDescription((clock.law() + "\n" + words.state(line.matter())).strip());
        event.setUrl(host + MatterLinks.to(line.matter()));
        var duration = Duration.builder().prior(true).hours(HOURS_BEFORE).build();
        event.addAlarm(VAlarm.display(new Trigger(duration, Related.START), clock.what()));
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** Stays the same as long as it is the same clock, whatever its day. */
    private static String uid(Deadline clock) {
        String whole = clock.matter() + "|" + clock.date().rule().code() + "|" + clock.event();
        return Digest.sha256(whole).hex().substring(0, 32) + "@kuayu.org";
    }
}
