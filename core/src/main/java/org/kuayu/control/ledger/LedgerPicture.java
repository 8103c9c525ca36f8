package org.kuayu.control.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.ledger.LedgerAsk.Window;
import org.kuayu.property.UnitNumber;

/**
 * The queue of one unit as a picture that has no size yet: who is drawn in which order, from when until when, as what.
 *
 * @param unit the unit
 * @param today the instant of the line of today
 * @param clock the instant whose queue is shown, where that is not today
 * @param window the days shown, both inclusive
 * @param rows those in force, then those waiting by place, then the ended ones by the time of their end
 * @param folded how many ended seizures have no row
 * @param promotions who gave way to whom, by time
 */
public record LedgerPicture(
        UnitNumber unit,
        Instant today,
        Optional<Instant> clock,
        Window window,
        List<LedgerRow> rows,
        int folded,
        List<Promotion> promotions) {
    /**
     * One seizure gave way, and one that waited came into force the same instant (查扣冻规定 2020, arts 26–27).
     *
     * @param from the index of the row that gave way
     * @param to the index of the row that came into force
     * @param at the legal instant
     * @param supposed whether it would happen only if
     */
    public record Promotion(int from, int to, Instant at, boolean supposed) {}

    private static final int SHORTEST_DAYS = 60;

    public LedgerPicture {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(window, "window");
        rows = List.copyOf(rows);
        promotions = List.copyOf(promotions);
    }

    /** The picture that is asked for. */
    public static LedgerPicture of(LedgerAsk ask) {
        var rows = new LedgerRows(ask);
        Instant today = ask.today().orElse(ask.current().at());
        Optional<Instant> clock =
                ask.forward() ? ask.supposed().map(s -> s.at()) : ask.today().map(t -> ask.current().at());
        var list = rows.list();
        Window window = ask.window().orElseGet(() -> window(list, today, clock));
        return new LedgerPicture(
                ask.current().unit(), today, clock, window, list, rows.folded(), Promotions.of(ask, list));
    }

    /** All that has to be seen, with a little room before and more behind, where the ends are read. */
    private static Window window(List<LedgerRow> rows, Instant now, Optional<Instant> clock) {
        Instant first = rows.stream()
                .flatMap(r -> r.bars().stream())
                .map(LedgerBar::from)
                .min(Instant::compareTo)
                .orElse(now);
        Instant last = rows.stream()
                .flatMap(r -> r.bars().stream())
                .map(LedgerBar::until)
                .max(Instant::compareTo)
                .orElse(now);
        first = first.isBefore(now) ? first : now;
        Instant latest = clock.filter(now::isBefore).orElse(now);
        last = last.isAfter(latest) ? last : latest;
        long days = Math.max(SHORTEST_DAYS, Duration.between(first, last).toDays());
        LocalDate start = LegalDay.of(first).minusDays(days / 50 + 1);
        return new Window(start, start.plusDays(days + days / 50 + days / 14 + 3));
    }

    /** The same with the first rows only; an arrow that ends in none of them is left out. */
    public LedgerPicture limited(int most) {
        int shown = Math.min(most, rows.size());
        var kept = promotions.stream()
                .filter(p -> p.from() < shown && p.to() < shown)
                .toList();
        int hidden = folded + rows.size() - shown;
        return new LedgerPicture(unit, today, clock, window, rows.subList(0, shown), hidden, kept);
    }

    /** The rows of those that are neither in force nor waiting. */
    public List<LedgerRow> ended() {
        return rows.stream().filter(LedgerRow::ended).toList();
    }

    /** The rows of those in force or waiting. */
    public List<LedgerRow> live() {
        return rows.stream().filter(r -> !r.ended()).toList();
    }

    /** Whole days from the day whose queue is shown until this one; negative where it is past. */
    public long daysUntil(LocalDate day) {
        return LegalDay.of(clock.orElse(today)).until(day, java.time.temporal.ChronoUnit.DAYS);
    }
}
