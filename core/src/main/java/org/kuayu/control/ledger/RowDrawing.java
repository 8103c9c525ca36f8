package org.kuayu.control.ledger;

import java.util.OptionalDouble;
import org.kuayu.control.ledger.LedgerBar.End;
import org.kuayu.control.ledger.LedgerBar.Kind;
import org.kuayu.document.Drawing.Anchor;
import org.kuayu.document.Drawing.Box;
import org.kuayu.document.Drawing.Line;
import org.kuayu.document.Drawing.Look;
import org.kuayu.document.Drawing.Words;
import org.kuayu.text.TextWidth;

/** Draws one row: its field, its bars with their edges, the labels in them, and its head. */
final class RowDrawing {
    private static final double INSIDE = 7;

    private final LedgerDrawing.Canvas canvas;
    private final LedgerPicture picture;
    private final LedgerLayout layout;
    private final LedgerWords words;
    private final Scale scale;
    private final Sheet sheet;
    private final HeaderDrawing header;

    RowDrawing(LedgerDrawing.Canvas canvas, HeaderDrawing header) {
        this.canvas = canvas;
        this.picture = canvas.picture();
        this.layout = canvas.layout();
        this.words = canvas.words();
        this.scale = canvas.scale();
        this.sheet = canvas.sheet();
        this.header = header;
    }

    /** The upper edge of the bars of a row that begins here. */
    static double barTop(LedgerLayout layout, double top) {
        return layout.stacked()
                ? top + layout.pitch() - layout.bar() - 10
                : top + Math.rint((layout.pitch() - layout.bar()) / 2);
    }

    void draw(LedgerRow row, double top, Lane lane) {
        sheet.add(new Box(row.key(), Look.BAND, 0, top, layout.width(), layout.pitch()));
        double y = barTop(layout, top);
        if (layout.stacked()) {
            header.grid(y - 4, top + layout.pitch());
        }
        for (LedgerBar bar : row.bars()) {
            bar(row, bar, y);
        }
        for (LedgerBar bar : row.bars()) {
            edges(row, bar, y);
        }
        if (row.bars().isEmpty() && scale.shows(row.standing().deliveredAt())) {
            edge(row, Look.CLOSED, scale.x(row.standing().deliveredAt()), y);
        }
        for (LedgerBar bar : row.bars()) {
            label(row, bar, y, lane);
        }
        new HeadDrawing(canvas).draw(row, top);
        double foot = top + layout.pitch();
        sheet.add(new Line("", Look.RULE, 0, foot, layout.width(), foot));
    }

    private void bar(LedgerRow row, LedgerBar bar, double y) {
        double from = scale.x(bar.from());
        double to = scale.x(bar.until());
        if (to > from) {
            sheet.add(new Box(row.key(), look(bar), from, y, to - from, layout.bar()));
        }
    }

    static Look look(LedgerBar bar) {
        boolean force = bar.kind().inForce();
        return switch (bar.manner()) {
            case ENDED -> force ? Look.ENDED_EFFECTIVE : Look.ENDED_WAITING;
            case SUPPOSED -> force ? Look.SUPPOSED_EFFECTIVE : Look.SUPPOSED_WAITING;
            case DROPPED -> Look.DROPPED;
            case CERTAIN -> certain(bar.kind(), bar.segment());
        };
    }

    private static Look certain(Kind kind, int segment) {
        return switch (kind) {
            case WAITING -> Look.WAITING;
            case PRE_WAITING -> Look.PRE_WAITING;
            case PRE_EFFECTIVE -> Look.PRE_EFFECTIVE;
            case EFFECTIVE -> segment % 2 == 0 ? Look.EFFECTIVE : Look.EFFECTIVE_AGAIN;
        };
    }

    private void edges(LedgerRow row, LedgerBar bar, double y) {
        if (bar.segment() > 0 && scale.shows(bar.from())) {
            sheet.add(new Line(row.key(), Look.RENEWED, scale.x(bar.from()), y, scale.x(bar.from()), y + layout.bar()));
        }
        if (!scale.shows(bar.until())) {
            return;
        }
        double x = scale.x(bar.until());
        if (bar.end() == End.CLOSED) {
            edge(row, Look.CLOSED, x, y);
        } else if (bar.end() == End.EXPIRY) {
            boolean due = row.standing().lastDay().filter(d -> HeaderDrawing.near(picture, d)).isPresent()
                    && bar.manner() == LedgerBar.Manner.CERTAIN;
            edge(row, due ? Look.EXPIRY_DUE : Look.EXPIRY, x, y);
        }
    }

    private void edge(LedgerRow row, Look look, double x, double y) {
        sheet.add(new Line(row.key(), look, x, y - 3, x, y + layout.bar() + 3));
    }

    private void label(LedgerRow row, LedgerBar bar, double y, Lane lane) {
        double from = scale.x(bar.from()) + INSIDE;
        double to = scale.x(bar.until()) - INSIDE;
        double size = Math.min(layout.small(), layout.bar() * 0.68);
        if (look(bar) == Look.SUPPOSED_WAITING && !layout.twoLines()) {
            return;
        }
        for (String text : words.labels(bar, row)) {
            OptionalDouble at = lane.takeWithin(from, to, TextWidth.of(text, size));
            if (at.isPresent()) {
                double line = y + layout.bar() / 2 + size * 0.36;
                sheet.add(new Words(row.key(), on(look(bar)), Anchor.START, at.getAsDouble(), line, size, text));
                return;
            }
        }
    }

    private static Look on(Look bar) {
        return bar == Look.EFFECTIVE || bar == Look.EFFECTIVE_AGAIN ? Look.ON_DARK : Look.ON_PALE;
    }
}
