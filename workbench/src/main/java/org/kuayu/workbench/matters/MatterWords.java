package org.kuayu.workbench.matters;

import java.time.Duration;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.DeadlineRule;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStep;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/** Says in one language where a matter stands, who does what next by when, and why a date is what it is. */
public final class MatterWords {
    private static final int SOON = 3;
    private static final int SOON_MINUTES = 180;

    private final Messages messages;
    private final UnaryOperator<String> places;
    private final String login;
    private final Instant now;

    /**
     * Words for one reader.
     *
     * @param places the name of a place by its code
     * @param login who reads: what he has to do is said to him
     * @param now the present
     */
    public MatterWords(Messages messages, UnaryOperator<String> places, String login, Instant now) {
        this.messages = messages;
        this.places = places;
        this.login = login;
        this.now = now;
    }

    /** The state in words. */
    public String state(Matter matter) {
        return messages.sayOr("matter.state." + matter.kind() + "." + matter.state(), matter.state());
    }

    /** The sentence of the next step; where there is none, what that means. */
    public NextLine next(Matter matter) {
        return matter.next().map(step -> next(matter, step)).orElseGet(() -> matter.standing() == Matter.Standing.DONE
                ? new NextLine(messages.say("matter.next.done"), "", "", "done")
                : new NextLine(messages.say("matter.next.none"), "", "", "forgotten"));
    }

    private NextLine next(Matter matter, MatterStep step) {
        boolean mine = matter.assignee().filter(login::equals).isPresent() && step.who().equals("mediator");
        String who = mine ? messages.say("matter.you") : who(step.who(), step.place());
        String what = messages.sayOr("step." + step.what(), step.what());
        return step.due()
                .map(due -> new NextLine(
                        messages.say(due.overdueAt(now) ? "matter.next.late" : "matter.next.due", who, day(due), what),
                        law(due),
                        left(due),
                        due.overdueAt(now) ? "late" : due.daysLeft(now) <= SOON ? "soon" : ""))
                .orElseGet(() -> new NextLine(messages.say("matter.next.open", who, what), "", "", ""));
    }

    private String who(String code, Optional<String> place) {
        String who = messages.sayOr("who." + code, code);
        return place.map(p -> messages.say("matter.who.at", who, places.apply(p))).orElse(who);
    }

    /** The last day with its weekday; the minute where the clock counts hours or minutes. */
    public String day(DueDate due) {
        if (due.paused()) {
            return messages.say("matter.paused", Numbers.day(due.lastDay(), messages));
        }
        return onClock(due) ? Times.minute(due.due()) : dayOf(due);
    }

    /** The last day with its weekday. */
    public String dayOf(DueDate due) {
        return messages.say(
                "matter.day",
                Numbers.day(due.lastDay(), messages),
                due.lastDay().getDayOfWeek().getDisplayName(TextStyle.SHORT, messages.locale()));
    }

    private static boolean onClock(DueDate due) {
        return due.rule().unit() == DeadlineRule.Unit.HOURS || due.rule().unit() == DeadlineRule.Unit.OFFICE_MINUTES;
    }

    /** How long there is, or since when it is late. */
    public String left(DueDate due) {
        long days = due.daysLeft(now);
        if (due.overdueAt(now)) {
            return days < 0 ? messages.say("due.left.past", -days) : messages.say("matter.left.late");
        }
        long minutes = Duration.between(now, due.due()).toMinutes();
        if (minutes < SOON_MINUTES && onClock(due)) {
            return messages.say("matter.left.minutes", minutes);
        }
        if (days == 0) {
            return messages.say("due.left.today");
        }
        return days == 1 ? messages.say("matter.left.one") : messages.say("matter.left.days", days);
    }

    /** The badge's class: vermilion for what is late, amber for what comes due within days. */
    public String tone(DueDate due) {
        return due.overdueAt(now) ? "seal" : due.daysLeft(now) <= SOON ? "amber" : "";
    }

    /** A clock with its reasons. */
    public ClockLine clock(Deadline clock) {
        DueDate date = clock.date();
        boolean open = clock.closed().isEmpty();
        String ended = messages.say(clock.kept() ? "matter.clock.kept" : "matter.clock.missed");
        return new ClockLine(
                messages.sayOr("deadline." + date.rule().code(), date.rule().code()),
                day(date),
                open ? left(date) : ended,
                open ? tone(date) : clock.kept() ? "ok" : "closed",
                law(date),
                open,
                date.end().steps().stream().map(this::step).toList(),
                clock.earlier().stream().map(this::earlier).toList());
    }

    /** All clocks, those that run first. */
    public List<ClockLine> clocks(List<Deadline> clocks) {
        return clocks.stream().map(this::clock).toList();
    }

    private String law(DueDate due) {
        return due.rule().citation().map(Citation::brief).orElseGet(() -> messages.say("matter.nature." + due.rule().nature()));
    }

    private ClockLine.Step step(PeriodEnd.Step step) {
        String name = step.day().name().isEmpty() ? "" : "（" + step.day().name() + "）";
        return new ClockLine.Step(
                Numbers.day(step.day().date(), messages) + name + " " + messages.say("period.why." + step.why()),
                step.rule().brief());
    }

    private String earlier(Deadline.Earlier value) {
        return messages.say("matter.clock.earlier", day(value.date()), Times.minute(value.replaced()), value.event());
    }
}
