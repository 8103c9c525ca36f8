package org.kuayu.workbench.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.kuayu.agenda.Appointment;
import org.kuayu.agenda.Clash;
import org.kuayu.agenda.Unavailable;
import org.kuayu.calendar.LegalDay;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.matters.MatterSight;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/** Says times, appointments and clashes in one language. */
public final class AgendaWords {
    private final Messages messages;
    private final MatterSight sight;

    /** In this language, with the names that this reader sees. */
    public AgendaWords(Messages messages, MatterSight sight) {
        this.messages = messages;
        this.sight = sight;
    }

    /** The day with its weekday. */
    public String day(LocalDate day) {
        return messages.say(
                "matter.day",
                Numbers.day(day, messages),
                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, messages.locale()));
    }

    /** From when until when, on this day: what lasts longer begins or ends with the day. */
    public String hours(Instant from, Instant until, LocalDate day) {
        boolean begins = from.isAfter(LegalDay.start(day));
        boolean ends = until.isBefore(LegalDay.after(day));
        if (!begins && !ends) {
            return messages.say("agenda.allday");
        }
        return (begins ? hour(from) : "00:00") + "–" + (ends ? hour(until) : "24:00");
    }

    private static String hour(Instant at) {
        return Times.minute(at).substring(11);
    }

    /** From when until when, with the day. */
    public String span(Instant from, Instant until) {
        LocalDate day = LegalDay.of(from);
        return LegalDay.of(until.minusMillis(1)).equals(day)
                ? day(day) + " " + hours(from, until, day)
                : Times.minute(from) + " – " + Times.end(until, messages);
    }

    /** Mode, places with rooms, people. */
    public String about(Appointment one) {
        String places = one.spots().stream()
                .map(spot -> sight.place(spot.place()) + (spot.room().isEmpty() ? "" : " " + spot.room()))
                .collect(Collectors.joining("、"));
        String people = one.people().stream()
                .map(person -> person.login().map(sight::person).orElse(person.name()))
                .collect(Collectors.joining("、"));
        return List.of(messages.say("agenda.mode." + one.mode()), places, people).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What speaks against a time. */
    public String clash(Clash clash) {
        String about =
                switch (clash.kind()) {
                    case PARTICIPANT_BUSY, UNAVAILABLE, TRAVEL -> sight.person(clash.about());
                    case ROOM_TAKEN, SAME_PLACE -> sight.place(clash.about());
                    default -> clash.about();
                };
        return messages.say("agenda.clash." + clash.kind(), about);
    }

    /** What an unavailable time is called. */
    public String title(Unavailable time) {
        String source = messages.say("agenda.source." + time.source());
        return time.reason().isEmpty() ? source : source + "：" + time.reason();
    }
}
