package org.kuayu.workbench.figures;

import java.util.List;
import java.util.Optional;
import org.kuayu.workbench.figures.FiguresPage.Card;
import org.kuayu.workbench.figures.FiguresPage.Choice;
import org.kuayu.workbench.figures.FiguresPage.Part;

/**
 * One figure with everything that is known about it.
 *
 * @param address the state of the page
 * @param measure the code of the measure
 * @param card its value, how it came about, and its changes
 * @param facts what it is: definition, formula, denominator, window, period, cut-off, source
 * @param notes what the reader should know: undefined, few cases, another window, hits of a search
 * @param drawing the figure by month or year; absent where there are too few or too many
 * @param freezes who froze it, where the reader may see every case that was counted
 * @param frozen whether the page shows a cut-off of the past
 * @param corrections what changed behind it after the cut-off
 * @param more whether more changed than is listed
 * @param others the other measures, by family
 * @param fields the rest of the address, name by name, for the form that picks another measure
 * @param token makes that one press of the button freezes once
 * @param back the page of figures
 */
public record FigurePage(
        FiguresAddress address,
        String measure,
        Card card,
        List<Fact> facts,
        List<String> notes,
        Optional<Drawing> drawing,
        List<Freeze> freezes,
        boolean frozen,
        List<Changed> corrections,
        boolean more,
        List<Choice> others,
        List<Fact> fields,
        String token,
        String back) {
    public FigurePage {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        freezes = List.copyOf(freezes);
        corrections = List.copyOf(corrections);
        others = List.copyOf(others);
        fields = List.copyOf(fields);
    }

    /** A name and what is to be said under it. */
    public record Fact(String name, List<Part> parts) {}

    /** Who froze the figure, when, at which sequence, its value, and the page at that cut-off. */
    public record Freeze(String by, String at, long cutoff, String value, String href) {}

    /** A case that was corrected: its number, its page (or empty text), and what changed. */
    public record Changed(String number, String href, String kind, List<String> what) {}
}
