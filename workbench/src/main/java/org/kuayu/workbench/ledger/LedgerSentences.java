package org.kuayu.workbench.ledger;

import static org.kuayu.workbench.ledger.Piece.strong;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.Day;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.Terms;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.control.ledger.LedgerScene;
import org.kuayu.control.ledger.LedgerWords;
import org.kuayu.control.ledger.NextStep;
import org.kuayu.control.ledger.WhatIf;
import org.kuayu.control.ledger.WhatIf.Consequence;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.workbench.shell.Messages;
import org.kuayu.workbench.shell.Numbers;

/** The sentences over a ledger: who must do what by when or else, and what would happen if. */
final class LedgerSentences {
    private static final int MOST_EVENTS = 4;

    private final Messages messages;
    private final LedgerWords words;
    private final String registry;

    LedgerSentences(Messages messages, LedgerWords words, String registry) {
        this.messages = messages;
        this.words = words;
        this.registry = registry;
    }

    /** The next step; where there is none, what that means. */
    String next(LedgerScene scene) {
        return scene.next().map(this::next).orElseGet(() -> none(scene.shown()));
    }

    private String next(NextStep step) {
        String court = strong(words.court(step.holder().controller()));
        String day = strong(messages.say("ledger.day", day(step.lastDay()), weekday(step.lastDay())));
        String after = day(step.lastDay().plusDays(1));
        String kind = messages.say("ledger.kind." + step.holder().seizure().kind());
        String sentence = step.follower()
                .map(f -> messages.say(
                        "ledger.next.follower", court, day, registry, kind, words.court(f.controller()), after))
                .orElseGet(() -> messages.say("ledger.next.alone", court, day, registry, kind, after));
        return sentence + reminder(step.lastDay());
    }

    private String reminder(LocalDate lastDay) {
        var calendar = WorkCalendar.bundled();
        Day end = calendar.day(lastDay);
        if (end.presumedWorking()) {
            return "";
        }
        Day remind = new Terms(calendar).reminder(lastDay);
        return messages.say("ledger.next.off", end.name(), day(remind.date()));
    }

    private String none(QueueState state) {
        if (state.seizures().isEmpty()) {
            return messages.say("ledger.next.empty");
        }
        boolean open = !state.effective().isEmpty();
        return messages.say(open ? "ledger.next.open" : "ledger.next.none");
    }

    /** The law under the next step, in short. */
    String law(LedgerScene scene) {
        return scene.next().map(NextStep::rules).orElse(List.of()).stream()
                .map(Citation::brief)
                .collect(Collectors.joining(messages.say("ledger.join")));
    }

    /** What would happen; empty where nothing is supposed and the clock is not moved. */
    Optional<String> whatIf(LedgerScene scene) {
        Optional<String> supposed = scene.whatIf().map(this::whatIf);
        Optional<String> clock =
                scene.picture().clock().map(at -> clock(scene, LegalDay.of(at)));
        return Stream.of(supposed, clock).flatMap(Optional::stream).reduce((a, b) -> a + messages.say("ledger.then") + b);
    }

    private String whatIf(WhatIf w) {
        String court = strong(words.court(w.seizure().controller()));
        String kind = messages.say("ledger.kind." + w.seizure().seizure().kind());
        boolean waiting = w.seizure().state().waiting();
        String when = day(LegalDay.of(w.then().at()));
        String condition =
                switch (w.kind()) {
                    case LAPSE -> messages.say(
                            "ledger.if.lapse", court, kind, w.seizure().lastDay().map(this::day).orElse(""));
                    case RENEW -> messages.say("ledger.if.renew", court, kind, when);
                    case RELEASE -> messages.say("ledger.if.release", court, kind, when);
                };
        return condition + consequence(w, waiting);
    }

    private String consequence(WhatIf w, boolean waiting) {
        if (w.kind() == WhatIf.Kind.RENEW) {
            return waiting
                    ? messages.say("ledger.so.renewed-waiting")
                    : messages.say("ledger.so.renewed", strong(w.lastDayThen().map(this::day).orElse("")));
        }
        if (waiting) {
            return messages.say("ledger.so.behind");
        }
        var promoted = w.promoted();
        if (promoted.isEmpty()) {
            return messages.say("ledger.so.free", day(LegalDay.of(w.then().at())));
        }
        long behind = w.then().waiting().size();
        return promoted.stream().map(this::promotion).collect(Collectors.joining(messages.say("ledger.then")))
                + (behind == 0 ? "" : messages.say("ledger.so.move-up", behind))
                + messages.say("ledger.stop");
    }

    private String promotion(Consequence c) {
        StandingSeizure s = c.seizure();
        String from = strong(day(LegalDay.of(c.change().at())));
        String court = strong(words.court(s.controller()));
        return s.lastDay()
                .map(d -> messages.say("ledger.so.promoted", court, from, strong(day(d))))
                .orElseGet(() -> messages.say("ledger.so.promoted-open", court, from));
    }

    private String clock(LedgerScene scene, LocalDate day) {
        var events = scene.passed().stream()
                .limit(MOST_EVENTS)
                .map(this::event)
                .collect(Collectors.joining(messages.say("ledger.join")));
        String key = scene.picture().clock().get().isBefore(scene.picture().today())
                ? "ledger.clock.past"
                : events.isEmpty() ? "ledger.clock.nothing" : "ledger.clock";
        return messages.say(key, strong(day(day)), events);
    }

    /** What comes in force at 0:00 and what ends at 24:00 are said of the day that the law names. */
    private String event(Consequence c) {
        boolean promoted = c.change().from().filter(f -> f.waiting()).isPresent() && c.change().to().effective();
        boolean lapsed = c.change().to() == SeizureState.EXPIRED;
        LocalDate day = LegalDay.of(lapsed ? c.change().at().minusSeconds(1) : c.change().at());
        String what = promoted ? "ledger.clock.promoted" : "seizure.state." + c.change().to();
        return messages.say("ledger.clock.event", day(day), words.court(c.seizure().controller()), messages.say(what));
    }

    String day(LocalDate day) {
        return Numbers.day(day, messages);
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, messages.locale());
    }
}
