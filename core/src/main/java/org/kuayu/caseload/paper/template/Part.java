package org.kuayu.caseload.paper.template;

import java.util.List;

/** A piece of a template that stands by itself. */
public sealed interface Part {
    /** A heading of level 1 or 2. */
    record Head(int level, String text) implements Part {}

    /** Running text. */
    record Text(Style style, List<Run> runs) implements Part {
        public Text {
            runs = List.copyOf(runs);
        }
    }

    /** How running text is set. */
    enum Style {
        PARAGRAPH,
        BULLET,
        NUMBERED,
        QUOTE
    }

    /** A table, chart, map, list of printed figures, cards, contents or definitions. */
    record Block(Directive directive) implements Part {}
}
