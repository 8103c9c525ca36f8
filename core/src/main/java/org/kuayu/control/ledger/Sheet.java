package org.kuayu.control.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kuayu.document.Drawing.Arrow;
import org.kuayu.document.Drawing.Box;
import org.kuayu.document.Drawing.Line;
import org.kuayu.document.Drawing.Look;
import org.kuayu.document.Drawing.Mark;
import org.kuayu.document.Drawing.Words;

/** Collects marks: shapes first, then words, so that no line crosses a text. Positions are rounded to a hundredth. */
final class Sheet {
    private final List<Mark> shapes = new ArrayList<>();
    private final List<Mark> words = new ArrayList<>();
    private final Set<Look> used;

    Sheet() {
        this.used = EnumSet.noneOf(Look.class);
    }

    /** An empty sheet that knows what was drawn on another one. */
    Sheet(Sheet other) {
        this.used = EnumSet.copyOf(other.used);
    }

    /** Adds a mark; an empty text is left out. */
    void add(Mark mark) {
        switch (mark) {
            case Words w when w.text().isEmpty() -> {}
            case Words w -> words.add(rounded(w));
            default -> {
                used.add(mark.look());
                shapes.add(rounded(mark));
            }
        }
    }

    void arrow(Look look, double x, double y1, double y2) {
        add(new Arrow("", look, x, y1, x, y2));
    }

    private static Mark rounded(Mark mark) {
        return switch (mark) {
            case Box b ->
                new Box(b.subject(), b.look(), round(b.x()), round(b.y()), round(b.width()), round(b.height()));
            case Line l -> new Line(l.subject(), l.look(), round(l.x1()), round(l.y1()), round(l.x2()), round(l.y2()));
            case Arrow a ->
                new Arrow(a.subject(), a.look(), round(a.x1()), round(a.y1()), round(a.x2()), round(a.y2()));
            case Words w ->
                new Words(w.subject(), w.look(), w.anchor(), round(w.x()), round(w.y()), w.size(), w.text());
        };
    }

    /** Whether something of this look was drawn. */
    boolean has(Look look) {
        return used.contains(look);
    }

    List<Mark> marks() {
        var all = new ArrayList<>(shapes);
        all.addAll(words);
        return all;
    }

    private static double round(double value) {
        return Math.rint(value * 100) / 100;
    }
}
