package org.kuayu.workbench.control.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.DueItem;
import org.kuayu.control.StandingRow;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/** Says in one language what is due, how long there is, on which law, and who waits behind. */
final class DueWords {
    private static final int SOON = 7;

    private final Messages messages;

    DueWords(Messages messages) {
        this.messages = messages;
    }

    String what(DueItem item) {
        return messages.say("due.kind." + item.kind());
    }

    String law(DueItem item) {
        return messages.sayOr("due.law." + item.kind(), "");
    }

    /** The day with its weekday, and the hour where the clock counts hours. */
    String day(DueItem item) {
        String hour = item.dueAt()
                .filter(at -> !LegalDay.start(LegalDay.of(at)).equals(at))
                .map(at -> " " + Times.minute(at).substring(11))
                .orElse("");
        return Numbers.day(item.dueDay(), messages) + " " + weekday(item.dueDay()) + hour;
    }

    /** What to keep in mind where the due day is a day off; else empty. */
    String remind(DueItem item) {
        return item.remind().equals(item.dueDay())
                ? ""
                : messages.say("due.remind", Numbers.day(item.remind(), messages), weekday(item.remind()));
    }

    String weekday(LocalDate day) {
        return DayOfWeek.from(day).getDisplayName(TextStyle.SHORT, messages.locale());
    }

    String left(DueItem item) {
        return Times.left(item.daysLeft(), messages);
    }

    /** The badge's class: what is past is vermilion, what comes within a week amber. */
    static String tone(DueItem item) {
        boolean past = item.daysLeft() < 0 || item.kind() == DueItem.Kind.EXPIRED;
        return past ? "seal" : item.daysLeft() <= SOON ? "amber" : "";
    }

    /** Who holds, who waits behind; empty where it concerns no seizure. */
    String place(DueItem item) {
        return item.standing().map(this::place).orElse("");
    }

    private String place(StandingRow row) {
        if (row.place() > 0) {
            return messages.say("due.place.waiting", row.place());
        }
        if (row.place() < 0) {
            return messages.say("due.place.ended");
        }
        return row.behind() == 0 ? messages.say("due.place.alone") : messages.say("due.place.first", row.behind());
    }

    String button(DueItem item) {
        return messages.say("due.button." + item.kind());
    }
}
