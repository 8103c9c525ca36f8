package org.kuayu.control.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kuayu.control.ledger.LedgerPicture.Promotion;
import org.kuayu.document.Drawing;
import org.kuayu.document.Drawing.Anchor;
import org.kuayu.document.Drawing.Look;
import org.kuayu.document.Drawing.Words;

/** Lays a picture of the ledger out for one width: every position follows from its day, no text touches another. */
public final class LedgerDrawing {
    private static final double AROUND_LINE = 4;

    /** What every part needs: what is drawn, how large, in which words, where in time, and onto what. */
    record Canvas(LedgerPicture picture, LedgerLayout layout, LedgerWords words, Scale scale, Sheet sheet) {
        static Canvas of(LedgerPicture picture, LedgerLayout layout, LedgerWords words) {
            return new Canvas(picture, layout, words, new Scale(picture.window(), layout), new Sheet());
        }
    }

    private final LedgerPicture picture;
    private final LedgerLayout layout;
    private final LedgerWords words;
    private final Canvas canvas;
    private final Scale scale;
    private final Sheet sheet;
    private final List<Double> tops = new ArrayList<>();
    private final HeaderDrawing header;
    private final LegendDrawing legend;
    private double bottom;

    private LedgerDrawing(LedgerPicture picture, LedgerLayout layout, LedgerWords words) {
        this.picture = picture;
        this.layout = layout.forRows(picture.rows().size());
        this.words = words;
        this.canvas = Canvas.of(picture, this.layout, words);
        this.scale = canvas.scale();
        this.sheet = canvas.sheet();
        this.header = new HeaderDrawing(canvas);
        this.legend = new LegendDrawing(canvas);
        place();
    }

    /** The drawing with its legend; deterministic. */
    public static Drawing of(LedgerPicture picture, LedgerLayout layout, LedgerWords words) {
        var drawing = new LedgerDrawing(picture, layout, words);
        double bottom = drawing.draw();
        return drawing.cut(drawing.legend.draw(drawing.sheet, bottom));
    }

    /** The drawing, and its legend as a drawing of its own, for a page that puts something between both. */
    public static List<Drawing> apart(LedgerPicture picture, LedgerLayout layout, LedgerWords words) {
        var drawing = new LedgerDrawing(picture, layout, words);
        double bottom = drawing.draw() + 1;
        var legend = new Sheet(drawing.sheet);
        double height = drawing.legend.draw(legend, 0);
        return List.of(drawing.cut(bottom), new Drawing(layout.width(), Math.ceil(height), legend.marks()));
    }

    private Drawing cut(double height) {
        return new Drawing(layout.width(), Math.ceil(height), sheet.marks());
    }

    /** Decides where each row begins; the ended ones stand below a line of their own. */
    private void place() {
        double y = header.height();
        boolean ended = false;
        for (LedgerRow row : picture.rows()) {
            if (row.ended() && !ended) {
                y += endedLine();
                ended = true;
            }
            tops.add(y);
            y += layout.pitch();
        }
        bottom = y;
    }

    private double endedLine() {
        return picture.live().isEmpty() ? 0 : layout.small() * 2.4;
    }

    private double draw() {
        header.draw(bottom);
        endedHead();
        var rows = new RowDrawing(canvas, header);
        for (int i = 0; i < picture.rows().size(); i++) {
            Lane lane = new Lane(scale.left(), scale.right());
            block(lane, i);
            rows.draw(picture.rows().get(i), tops.get(i), lane);
        }
        header.drawLines(bottom);
        picture.promotions().forEach(this::arrow);
        return bottom;
    }

    private void endedHead() {
        for (int i = 0; i < picture.rows().size(); i++) {
            boolean first = picture.rows().get(i).ended() && (i == 0 || !picture.rows().get(i - 1).ended());
            if (first && i > 0) {
                double y = tops.get(i);
                double size = layout.small();
                sheet.add(new Words("", Look.MUTE, Anchor.START, 0, y - size * 0.6, size, words.say("ended")));
            }
        }
    }

    /** Keeps the labels of a row clear of the lines that cross it. */
    private void block(Lane lane, int row) {
        around(lane, picture.today());
        picture.clock().ifPresent(at -> around(lane, at));
        for (Promotion p : picture.promotions()) {
            if (Math.min(p.from(), p.to()) <= row && row <= Math.max(p.from(), p.to())) {
                around(lane, p.at());
            }
        }
    }

    private void around(Lane lane, Instant at) {
        if (scale.shows(at)) {
            lane.block(scale.x(at) - AROUND_LINE, scale.x(at) + AROUND_LINE);
        }
    }

    private void arrow(Promotion p) {
        if (!scale.shows(p.at())) {
            return;
        }
        boolean down = p.from() < p.to();
        double from = RowDrawing.barTop(layout, tops.get(p.from())) + (down ? layout.bar() : 0);
        double to = RowDrawing.barTop(layout, tops.get(p.to())) + (down ? 0 : layout.bar());
        sheet.arrow(p.supposed() ? Look.SUPPOSED_PROMOTION : Look.PROMOTION, scale.x(p.at()), from, to);
    }
}
