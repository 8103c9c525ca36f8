package org.kuayu.document.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.kuayu.document.Drawing;
import org.kuayu.document.Drawing.Arrow;
import org.kuayu.document.Drawing.Box;
import org.kuayu.document.Drawing.Line;
import org.kuayu.document.Drawing.Look;
import org.kuayu.document.Drawing.Words;

/** Draws a drawing mark by mark, as vectors, scaled to the width of the text. */
final class TimelineDrawing {
    private static final double HATCH = 4.2;
    private static final float HATCH_THICK = 1.1f;
    private static final double HEAD = 4.5;
    private static final Color PAPER = new Color(0xf6f8fa);

    private final Graphics2D g;
    private final Glyphs regular;
    private final Glyphs bold;

    TimelineDrawing(Graphics2D g, Glyphs regular, Glyphs bold) {
        this.g = g;
        this.regular = regular;
        this.bold = bold;
    }

    /** The height that the drawing takes, in the units of {@link PaperHtml#WIDTH}. */
    static int height(Drawing drawing) {
        return (int) Math.ceil(drawing.height() * PaperHtml.WIDTH / drawing.width());
    }

    void draw(Drawing drawing) {
        g.transform(AffineTransform.getScaleInstance(
                PaperHtml.WIDTH / drawing.width(), PaperHtml.WIDTH / drawing.width()));
        for (Drawing.Mark mark : drawing.marks()) {
            switch (mark) {
                case Box b -> box(b);
                case Line l -> line(l);
                case Arrow a -> arrow(a);
                case Words w -> words(w);
            }
        }
    }

    private void box(Box box) {
        var look = TimelineLook.of(box.look());
        var area = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        look.fill().ifPresent(color -> {
            g.setColor(color);
            g.fill(area);
        });
        look.hatch().ifPresent(color -> hatch(area, color));
        look.outline().ifPresent(outline -> {
            g.setColor(outline.color());
            g.setStroke(outline.stroke());
            g.draw(area);
        });
    }

    /** Lines from the lower left to the upper right, cut at the edges; they run on into the next box. */
    private void hatch(Rectangle2D area, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke(HATCH_THICK, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        double first = Math.ceil((area.getMinX() + area.getMinY()) / HATCH) * HATCH;
        for (double sum = first; sum < area.getMaxX() + area.getMaxY(); sum += HATCH) {
            double left = Math.max(area.getMinX(), sum - area.getMaxY());
            double right = Math.min(area.getMaxX(), sum - area.getMinY());
            g.draw(new Line2D.Double(left, sum - left, right, sum - right));
        }
    }

    private void line(Line line) {
        TimelineLook.of(line.look()).outline().ifPresent(outline -> {
            g.setColor(outline.color());
            g.setStroke(outline.stroke());
            g.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        });
    }

    private void arrow(Arrow arrow) {
        double back = arrow.y2() > arrow.y1() ? -HEAD : HEAD;
        line(new Line("", arrow.look(), arrow.x1(), arrow.y1(), arrow.x2(), arrow.y2() + back * 0.8));
        var head = new Path2D.Double();
        head.moveTo(arrow.x2(), arrow.y2());
        head.lineTo(arrow.x2() - HEAD * 0.62, arrow.y2() + back);
        head.lineTo(arrow.x2() + HEAD * 0.62, arrow.y2() + back);
        head.closePath();
        g.fill(head);
    }

    private void words(Words words) {
        var glyphs =
                switch (words.look()) {
                    case STRONG, DUE, NOW -> bold;
                    default -> regular;
                };
        double width = glyphs.width(words.text(), words.size());
        double x =
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
        if (words.look() == Look.ON_PALE) {
            g.setColor(PAPER);
            g.fill(new Rectangle2D.Double(x - 1.5, words.y() - words.size() * 0.95, width + 3, words.size() * 1.25));
        }
        g.setColor(TimelineLook.of(words.look()).text());
        g.fill(AffineTransform.getTranslateInstance(x, words.y())
                .createTransformedShape(glyphs.outline(words.text(), words.size())));
    }
}
