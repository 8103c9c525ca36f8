package org.kuayu.workbench.agenda;

import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.kuayu.agenda.Appointment;
import org.kuayu.journal.Digest;
import org.kuayu.matter.diary.Diary;
import org.kuayu.workbench.matters.DeadlineCalendar;
import org.kuayu.workbench.matters.MatterLinks;
import org.kuayu.workbench.matters.MatterSight;
import org.kuayu.workbench.shell.Messages;

/** Sessions as iCalendar, with the dates of matters where they are wanted too. Of what is said it knows nothing. */
final class SessionCalendar {
    private static final int MINUTES_BEFORE = 30;

    private final Messages messages;
    private final MatterSight sight;
    private final String host;

    /** Events that lead to pages of the workbench at this address. */
    SessionCalendar(Messages messages, MatterSight sight, String host) {
        this.messages = messages;
        this.sight = sight;
        this.host = host;
    }

    String write(List<Appointment> sessions, List<Diary.Line> dates) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Kuayu//Kuayu//" + messages.language().toUpperCase(Locale.ROOT));
        calendar.setName(messages.say("agenda.title"));
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        sessions.forEach(one -> calendar.addEvent(event(one, sight.now())));
        var deadlines = new DeadlineCalendar(messages, sight.words(), host);
        dates.forEach(line -> calendar.addEvent(deadlines.event(line, sight.now())));
        return calendar.write();
    }

    private VEvent event(Appointment one, Instant now) {
        var event = new VEvent();
        event.setUid(Digest.sha256("appointment|" + one.id()).hex().substring(0, 32) + "@kuayu.org");
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(one.version());
        event.setDateStart(Date.from(one.from()));
        event.setDateEnd(Date.from(one.until()));
        event.setSummary(one.title());
        event.setDescription(new AgendaWords(messages, sight).about(one));
        event.setStatus(one.takesTime() ? Status.confirmed() : Status.cancelled());
        event.setUrl(host + MatterLinks.file(one.matter()));
        if (one.takesTime()) {
            var before = Duration.builder().prior(true).minutes(MINUTES_BEFORE).build();
            event.addAlarm(VAlarm.display(new Trigger(before, Related.START), one.title()));
        }
        return event;
    }
}
