package org.kuayu.workbench.matters;

import java.util.List;
import org.kuayu.workbench.control.Paging;

/**
 * What a work list shows.
 *
 * @param address which part of which list
 * @param tabs the lists with their counts
 * @param rows its matters
 * @param choices what can be chosen
 * @param paging the pages before and after
 * @param results what came of the last act on many; empty where there was none
 */
public record MatterListPage(
        MatterAddress address, List<Tab> tabs, List<MatterRow> rows, Choices choices, Paging paging, Results results) {
    public MatterListPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    /** A list, its count, its address, and whether it is open. */
    public record Tab(String key, long count, String href, boolean on) {}

    /** A value with its words. */
    public record Choice(String value, String words) {}

    /**
     * What can be chosen.
     *
     * @param places places of the reader
     * @param states states of the chosen kind
     * @param people who may be given these matters
     */
    public record Choices(List<Choice> places, List<Choice> states, List<Choice> people) {
        public Choices {
            places = List.copyOf(places);
            states = List.copyOf(states);
            people = List.copyOf(people);
        }
    }

    /** What came of one matter of many; {@code why} says why not, or what is doubtful. */
    public record Result(String id, String title, boolean done, String why) {}

    /**
     * What came of many.
     *
     * @param lines one by one
     * @param typed the reason that was typed, kept where something was refused
     */
    public record Results(List<Result> lines, String typed) {
        /** Nothing was done. */
        public static final Results NONE = new Results(List.of(), "");

        public Results {
            lines = List.copyOf(lines);
        }

        /** How many were done. */
        public long done() {
            return lines.stream().filter(Result::done).count();
        }
    }
}
