package org.kuayu.control.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.document.Drawing.Anchor;
import org.kuayu.document.Drawing.Line;
import org.kuayu.document.Drawing.Look;
import org.kuayu.document.Drawing.Words;
import org.kuayu.text.TextWidth;

/** The head of a picture: the days that matter in the upper line, years and months below; and the lines under both. */
final class HeaderDrawing {
    /** A term that ends within so many days is near. */
    static final int NEAR_DAYS = 90;

    private static final double GAP = 6;

    private final LedgerPicture picture;
    private final LedgerLayout layout;
    private final LedgerWords words;
    private final Scale scale;
    private final Sheet sheet;
    private final double upper;
    private final double lower;
    private final List<Ticks.Tick> ticks;

    HeaderDrawing(LedgerDrawing.Canvas canvas) {
        this.picture = canvas.picture();
        this.layout = canvas.layout();
        this.words = canvas.words();
        this.scale = canvas.scale();
        this.sheet = canvas.sheet();
        this.upper = layout.small() * 1.15;
        this.lower = upper + layout.small() * 1.55;
        double room = TextWidth.of(words.month(LocalDate.of(2026, 11, 1)), layout.small()) + 2 * GAP;
        this.ticks = Ticks.of(picture.window(), scale.perDay(), room);
    }

    double height() {
        return Math.rint(lower + layout.small() * 0.75);
    }

    void draw(double bottom) {
        var lane = new Lane(scale.left(), Math.min(scale.right() + GAP, layout.width()));
        boolean first = true;
        for (Ticks.Tick tick : ticks) {
            String text = first ? words.firstTick(tick) : words.tick(tick);
            double x = scale.x(tick.day());
            if (lane.take(x, x + TextWidth.of(text, layout.small()) + GAP)) {
                write(tick.year() ? Look.STRONG : Look.MUTE, x + 4, lower, text);
            }
            first = false;
        }
        grid(lower - layout.small() + 2, layout.stacked() ? height() : bottom);
        sheet.add(new Line("", Look.RULE, 0, height(), layout.width(), height()));
        if (!layout.stacked()) {
            write(Look.MUTE, 0, lower, words.say("column.court"));
            write(Look.MUTE, layout.right() + 12, lower, words.say("column.end"));
        }
        days();
    }

    /** Draws the lines of the time axis between these heights. */
    void grid(double top, double bottom) {
        for (Ticks.Tick tick : ticks) {
            double x = scale.x(tick.day());
            sheet.add(new Line("", tick.year() ? Look.GRID_YEAR : Look.GRID, x, top, x, bottom));
        }
    }

    private void days() {
        var lane = new Lane(layout.stacked() ? 0 : scale.left() - layout.heads() / 2, layout.width());
        String today = words.say("today", words.day(LegalDay.of(picture.today())));
        day(lane, Look.NOW, picture.today(), today);
        picture.clock().ifPresent(at -> day(lane, Look.STRONG, at, words.say("clock", words.day(LegalDay.of(at)))));
        nearEnd().ifPresent(day ->
                day(lane, Look.DUE, LegalDay.after(day), words.say("due", words.day(day))));
    }

    /** The first last day that is near. */
    private Optional<LocalDate> nearEnd() {
        return picture.live().stream()
                .filter(r -> r.standing().state().effective())
                .flatMap(r -> r.standing().lastDay().stream())
                .filter(d -> near(picture, d))
                .min(LocalDate::compareTo);
    }

    static boolean near(LedgerPicture picture, LocalDate day) {
        return picture.daysUntil(day) <= NEAR_DAYS;
    }

    /** Writes beside the line, on the left where there is room, else on the right; else not. */
    private void day(Lane lane, Look look, Instant at, String text) {
        if (!scale.shows(at)) {
            return;
        }
        double width = TextWidth.of(text, layout.small());
        double x = scale.x(at);
        boolean left = look == Look.NOW;
        if (left ? lane.take(x - width - GAP, x) : lane.take(x, x + width + GAP)) {
            beside(look, left, x, text);
        } else if (left ? lane.take(x, x + width + GAP) : lane.take(x - width - GAP, x)) {
            beside(look, !left, x, text);
        }
    }

    private void beside(Look look, boolean left, double x, String text) {
        sheet.add(new Words(
                "", look, left ? Anchor.END : Anchor.START, left ? x - 4 : x + 4, upper, layout.small(), text));
    }

    private void write(Look look, double x, double y, String text) {
        sheet.add(new Words("", look, Anchor.START, x, y, layout.small(), text));
    }

    /** The lines of today and of the clock, over the bars. */
    void drawLines(double bottom) {
        double top = upper - layout.small() * 0.9;
        upright(Look.TODAY, picture.today(), top, bottom);
        picture.clock().ifPresent(at -> upright(Look.CLOCK, at, top, bottom));
    }

    private void upright(Look look, Instant at, double top, double bottom) {
        if (scale.shows(at)) {
            sheet.add(new Line("", look, scale.x(at), top, scale.x(at), bottom));
        }
    }
}
