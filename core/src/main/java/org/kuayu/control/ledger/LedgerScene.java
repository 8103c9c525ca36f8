package org.kuayu.control.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.ledger.LedgerWish.Usual;
import org.kuayu.control.ledger.WhatIf.Consequence;
import org.kuayu.control.ledger.WhatIf.Supposed;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.UnitQueue;

/**
 * Everything that a ledger shows of one queue for one wish: the same for page, paper and programs.
 *
 * @param picture the picture
 * @param shown the queue of the day whose order the picture has
 * @param next what has to be done next, seen from that day; with the clock moved on, from today
 * @param whatIf what is supposed
 * @param passed what would happen from today until the day to which the clock was moved, by time
 */
public record LedgerScene(
        LedgerPicture picture,
        QueueState shown,
        Optional<NextStep> next,
        Optional<WhatIf> whatIf,
        List<Consequence> passed) {
    private static final int YEARS_AHEAD = 3;

    public LedgerScene {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(whatIf, "whatIf");
        passed = List.copyOf(passed);
    }

    /** The scene of this queue today, as wished. */
    public static LedgerScene of(UnitQueue queue, Instant today, LedgerWish wish) {
        Instant clock = wish.day()
                .filter(day -> !day.equals(LegalDay.of(today)))
                .map(LedgerScene::evening)
                .orElse(today);
        if (clock.isBefore(today)) {
            return past(queue, today, clock, wish);
        }
        QueueState current = queue.at(today);
        Optional<NextStep> next = NextStep.of(current);
        Optional<WhatIf> whatIf = whatIf(queue, current, wish, next.filter(n -> clock.equals(today)));
        if (clock.equals(today)) {
            var ask = supposing(LedgerAsk.of(current), whatIf);
            return new LedgerScene(picture(ask, ask, today, wish), current, next, whatIf, List.of());
        }
        QueueState then = whatIf.map(WhatIf::queue).orElse(queue).at(clock);
        var steady = supposing(LedgerAsk.of(current), whatIf.or(() -> lapse(queue, current, next)));
        var ask = LedgerAsk.of(current).forwardTo(then);
        return new LedgerScene(picture(ask, steady, clock, wish), then, next, whatIf, WhatIf.between(current, then));
    }

    private static LedgerScene past(UnitQueue queue, Instant today, Instant clock, LedgerWish wish) {
        QueueState state = queue.at(clock);
        var ask = LedgerAsk.of(state).seenOn(today);
        var steady = LedgerAsk.of(queue.at(today));
        return new LedgerScene(
                picture(ask, steady, clock, wish), state, NextStep.of(state), Optional.empty(), List.of());
    }

    /** The last second of a day: what was delivered on it is seen, what ends on it has not ended. */
    private static Instant evening(LocalDate day) {
        return LegalDay.after(day).minusSeconds(1);
    }

    private static Optional<WhatIf> whatIf(
            UnitQueue queue, QueueState current, LedgerWish wish, Optional<NextStep> usual) {
        if (wish.supposed().isPresent()) {
            return WhatIf.of(queue, current, wish.seizure(), wish.supposed().get());
        }
        return lapse(queue, current, usual.filter(n -> wish.usual() == Usual.LAPSE));
    }

    private static Optional<WhatIf> lapse(UnitQueue queue, QueueState current, Optional<NextStep> next) {
        return next.flatMap(n -> WhatIf.of(queue, current, n.holder().seizure().id(), Supposed.LAPSE));
    }

    private static LedgerAsk supposing(LedgerAsk ask, Optional<WhatIf> whatIf) {
        return whatIf.map(w -> ask.supposing(w.then())).orElse(ask);
    }

    private static LedgerPicture picture(LedgerAsk ask, LedgerAsk steady, Instant clock, LedgerWish wish) {
        LedgerAsk wide = wish.everything() ? ask.withEverything() : ask;
        LocalDate day = LegalDay.of(clock);
        return LedgerPicture.of(
                switch (wish.span()) {
                    case ALL -> whole(wide, wish.everything() ? steady.withEverything() : steady, day);
                    case FIVE_YEARS -> wide.between(day.minusMonths(18), day.plusMonths(42));
                    case ONE_YEAR -> wide.between(day.minusMonths(3), day.plusMonths(9));
                });
    }

    /** The days of the picture of today and some years ahead, so that the axis stands still while the clock moves. */
    private static LedgerAsk whole(LedgerAsk ask, LedgerAsk steady, LocalDate day) {
        var window = LedgerPicture.of(steady).window();
        LocalDate ahead = LegalDay.of(ask.today().orElse(ask.current().at())).plusYears(YEARS_AHEAD);
        LocalDate last = List.of(window.last(), ahead, day.plusMonths(2)).stream()
                .max(LocalDate::compareTo)
                .orElseThrow();
        return ask.between(window.first().isBefore(day) ? window.first() : day, last);
    }
}
