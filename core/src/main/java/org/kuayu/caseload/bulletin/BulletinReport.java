package org.kuayu.caseload.bulletin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kuayu.caseload.printed.NotFigure;
import org.kuayu.caseload.printed.PrintedNumber;

/**
 * What came of testing a bulletin.
 *
 * @param text the text that was tested; places are offsets in it
 * @param sheets the tables in it, by place
 * @param numbers the printed numbers by place; a number's index is its id
 * @param others the digits that are no figure, by place
 * @param findings the identities that were tested, those that do not hold first
 */
public record BulletinReport(
        String text, List<Sheet> sheets, List<Judged> numbers, List<NotFigure> others, List<Finding> findings) {
    public BulletinReport {
        sheets = List.copyOf(sheets);
        numbers = List.copyOf(numbers);
        others = List.copyOf(others);
        findings = List.copyOf(findings);
    }

    /** What came of testing a printed number. */
    public enum State {
        /** An identity confirms it. */
        CONFIRMED,
        /** It contradicts others, and changing it alone mends most. */
        MISFIT,
        /** It is one of several that contradict each other; which is wrong, the bulletin does not tell. */
        CONFLICT,
        /** No identity reaches it. */
        UNTESTED
    }

    /**
     * A printed number with what came of testing it.
     *
     * @param id its index in {@link BulletinReport#numbers}
     * @param number as printed
     * @param line from 1
     * @param column from 1, in characters
     * @param label the words that say what it is
     * @param state what came of it
     * @param findings indexes in {@link BulletinReport#findings}
     */
    public record Judged(
            int id, PrintedNumber number, int line, int column, String label, State state, List<Integer> findings) {
        public Judged {
            findings = List.copyOf(findings);
        }
    }

    /**
     * An identity between numbers.
     *
     * @param identity which
     * @param holds whether the print agrees with it
     * @param numbers the ids of its numbers, the result first
     * @param arithmetic the identity in figures: {@code 540 + 1 573 = 2 113}
     * @param fits by id, what would have to stand in place of a number so that it holds; empty where it does
     * @param unitSlip whether 万 or 亿 missing or too many explains it
     */
    public record Finding(
            Identity identity,
            boolean holds,
            List<Integer> numbers,
            String arithmetic,
            Map<Integer, String> fits,
            boolean unitSlip) {
        public Finding {
            numbers = List.copyOf(numbers);
            fits = Map.copyOf(fits);
        }
    }

    /**
     * A table in the text.
     *
     * @param from offset of its first line
     * @param to offset behind its last line
     * @param rows its cells
     */
    public record Sheet(int from, int to, List<List<Place>> rows) {
        public Sheet {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A piece of the text.
     *
     * @param from offset of its first character
     * @param to offset behind its last character
     */
    public record Place(int from, int to) {}

    /** How many numbers are in this state. */
    public long count(State state) {
        return numbers.stream().filter(n -> n.state() == state).count();
    }

    /** Whether no number contradicts another. */
    public boolean accepted() {
        return count(State.MISFIT) == 0 && count(State.CONFLICT) == 0;
    }

    /** The finding in one sentence, Chinese or English. */
    public String sentence(Finding finding, Locale language) {
        return new FindingSentence(this, language).of(finding);
    }

    /** What came of a number, in one sentence, Chinese or English. */
    public String sentence(Judged judged, Locale language) {
        return new FindingSentence(this, language).of(judged);
    }
}
