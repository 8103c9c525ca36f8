package org.kuayu.workbench.control.today;

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
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.kuayu.control.DueItem;
import org.kuayu.control.StandingRow;
import org.kuayu.journal.Digest;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.shell.Messages;

/**
 * What is due as iCalendar: one event of a whole day for each, with an alarm at nine in the morning of the last working
 * day. Of a person it says nothing; of the matter only case number, unit and request.
 */
final class DueCalendar {
    private static final int NINE = 9;
    private static final int WEEK = 7;

    private final Messages messages;
    private final DueWords words;
    private final String host;

    /** Events that lead to pages of the workbench at this address. */
    DueCalendar(Messages messages, String host) {
        this.messages = messages;
        this.words = new DueWords(messages);
        this.host = host;
    }

    String write(List<DueItem> items, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Kuayu//Kuayu//" + messages.language().toUpperCase(java.util.Locale.ROOT));
        calendar.setName(messages.say("today.calendar.name"));
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        items.forEach(item -> calendar.addEvent(event(item, now)));
        return calendar.write();
    }

    private VEvent event(DueItem item, Instant now) {
        var event = new VEvent();
        event.setUid(uid(item));
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(new DateStart(day(item.dueDay())));
        event.setTransparency(true);
        event.setSummary(words.what(item) + " · " + thing(item) + " · " + item.caseNumber());
        event.setDescription(String.join("\n", words.law(item), words.place(item), words.remind(item)).strip());
        event.setUrl(host + Links.toDo(item));
        long before = ChronoUnit.DAYS.between(item.remind(), item.dueDay());
        event.addAlarm(alarm(item, before * 24 - NINE));
        if (item.kind() == DueItem.Kind.RENEW) {
            event.addAlarm(alarm(item, (before + WEEK) * 24 - NINE));
        }
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private VAlarm alarm(DueItem item, long hoursBefore) {
        var duration = Duration.builder()
                .prior(hoursBefore > 0)
                .hours((int) Math.abs(hoursBefore))
                .build();
        return VAlarm.display(new Trigger(duration, Related.START), words.what(item) + " · " + item.caseNumber());
    }

    private static String thing(DueItem item) {
        return item.standing().map(s -> s.unit().display()).orElse(item.request());
    }

    /** Stays the same as long as it is the same thing that is due, whatever its day. */
    private static String uid(DueItem item) {
        String thing = item.standing().map(StandingRow::seizure).orElse("") + "|"
                + item.standing().map(s -> s.unit().value() + s.scope()).orElse("");
        String whole = item.kind() + "|" + thing + "|" + item.request() + "|" + item.item() + "|" + item.lead();
        return Digest.sha256(whole).hex().substring(0, 32) + "@kuayu.org";
    }
}
