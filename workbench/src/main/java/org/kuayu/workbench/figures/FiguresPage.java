package org.kuayu.workbench.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the page of figures shows.
 *
 * @param address the state of the page
 * @param cutoff the journal sequence up to which acts were counted
 * @param counted when this was counted
 * @param searched the search over whose hits is counted; absent for every case
 * @param filters everything that narrows the count, in words, for the print
 * @param flow the counts of the whole
 * @param rates both rates and the disposition time
 * @param more the other figures of the whole
 * @param identity whether the flow balances
 * @param panels the tables with their drawings
 * @param table the flow by the dimension of the address
 * @param choices what can be chosen instead
 * @param definitions the measures with what they mean
 */
public record FiguresPage(
        FiguresAddress address,
        long cutoff,
        Instant counted,
        Optional<Searched> searched,
        String filters,
        List<Card> flow,
        List<Card> rates,
        List<Card> more,
        Identity identity,
        List<PanelView> panels,
        PanelView table,
        Choices choices,
        List<Definition> definitions) {
    /**
     * A figure in large print: its page, its value with what it opens (or empty text), how it came about, its reference
     * interval (or empty text), and changes.
     */
    public record Card(
            String label,
            String about,
            String value,
            String href,
            List<Part> arithmetic,
            String interval,
            List<Compared> compared) {}

    /** A piece of an arithmetic line, with the list it opens; empty text where it opens none. */
    public record Part(String text, String href) {}

    /** A change with its sign, and the base in words. */
    public record Compared(String text, String base) {}

    /** A choice in words, its address, and whether it is the present one. */
    public record Choice(String label, String href, boolean on) {}

    /** Dimensions and years to choose from, and the conditions chosen, each with the address without it. */
    public record Choices(List<Choice> tabs, List<Choice> years, List<Choice> chips) {}

    /** The search in words, its page, the page without it, how many of its hits are counted, and whether they are too many. */
    public record Searched(String words, String href, String without, long hits, boolean tooMany) {}

    /** 旧存 + 新收 = 结案 + 未结: whether it holds in the whole and in every line, and the cases that break it. */
    public record Identity(
            boolean holds, long opening, long received, long closed, long pending, List<Part> cases, long unfiled, String open) {}

    /** A measure, what it means, where that is laid down, and its page. */
    public record Definition(String term, String meaning, String source, String href) {}
}
