package org.kuayu.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A document to be printed, in neutral form: what it says and in which order, nothing about how it looks. The texts are
 * finished, in one language.
 *
 * @param language the language of its texts
 * @param head its first page, or the head of a letter
 * @param footer what stands at the foot of every page beside the page number: date, filters, cut-off
 * @param blocks what follows the head, in order
 */
public record Paper(Locale language, Head head, String footer, List<PaperBlock> blocks) {
    public Paper {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(footer, "footer");
        blocks = List.copyOf(blocks);
    }

    /** How a paper begins: a report with a cover page, a letter with its head on the first page of text. */
    public sealed interface Head permits Cover, PaperBlock.Letter {
        /** The title, also of the file. */
        String title();
    }

    /**
     * The first page of a report.
     *
     * @param kicker a line above the title: who issues it
     * @param title the title, also of the file
     * @param subtitle what it is about, in a line
     * @param facts what a reader must know before he reads a figure: period, scope, cut-off, when printed
     */
    public record Cover(String kicker, String title, String subtitle, List<Fact> facts) implements Head {
        public Cover {
            facts = List.copyOf(facts);
        }
    }

    /** A label with what it says. */
    public record Fact(String label, String value) {}
}
