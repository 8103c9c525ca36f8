package org.kuayu.workbench.figures;

import java.util.List;
import org.kuayu.workbench.figures.FiguresPage.Choice;

/**
 * The cases behind a number.
 *
 * @param address the state of the page
 * @param term what was counted, in words
 * @param count the term as the address holds it
 * @param filters everything that narrows the count, in words
 * @param cutoff the journal sequence up to which acts were counted
 * @param total how many cases there are
 * @param value what the term adds up to, where it adds up something other than cases; empty text otherwise
 * @param heads the heads of the facts
 * @param rows the cases of this page
 * @param pages the other pages, by number
 * @param files the same cases as a file
 * @param back where the number stands
 */
public record BehindPage(
        FiguresAddress address,
        String term,
        String count,
        String filters,
        long cutoff,
        long total,
        String value,
        List<String> heads,
        List<Row> rows,
        List<Choice> pages,
        List<Choice> files,
        String back) {
    public BehindPage {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }

    /**
     * A case as it was counted.
     *
     * @param number its number; empty where it may no longer be seen
     * @param href its page; empty where there is none any more
     * @param parties its parties, natural persons masked
     * @param facts the facts as they were counted
     * @param today how they differ today, or why there is no today
     */
    public record Row(String number, String href, String parties, List<String> facts, List<String> today) {
        /** The same with these of its facts alone. */
        Row only(List<Integer> places) {
            return new Row(number, href, parties, places.stream().map(facts::get).toList(), today);
        }
    }
}
