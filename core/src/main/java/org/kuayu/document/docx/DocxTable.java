package org.kuayu.document.docx;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.document.PaperBlock;

/** How wide the columns of a table are: no word is broken where the page is wide enough, long texts share what is left. */
final class DocxTable {
    /** In twentieths of a point: a Latin letter of a table, and the space beside a text. */
    private static final int LETTER = 98;
    private static final int BESIDE = 180;
    private static final int LONGEST_TEXT = 40;
    private static final int LONGEST_WORD = 18;

    private DocxTable() {}

    /** The widths of the columns, together the width of the text. */
    static int[] widths(PaperBlock.Table table, int whole) {
        int columns = table.columns().size();
        int[] least = IntStream.range(0, columns).map(c -> BESIDE + LETTER * Math.min(word(table, c), LONGEST_WORD)).toArray();
        int[] more = IntStream.range(0, columns).map(c -> LETTER * Math.clamp(text(table, c) - word(table, c), 1, LONGEST_TEXT)).toArray();
        int needed = IntStream.of(least).sum();
        int wanted = IntStream.of(more).sum();
        int[] widths = IntStream.range(0, columns)
                .map(c -> needed > whole ? least[c] * whole / needed : least[c] + (int) ((long) more[c] * (whole - needed) / wanted))
                .toArray();
        widths[columns - 1] += whole - IntStream.of(widths).sum();
        return widths;
    }

    private static int text(PaperBlock.Table table, int column) {
        return texts(table, column).mapToInt(DocxTable::length).max().orElse(1);
    }

    /** The longest piece that is not broken; Chinese breaks anywhere, figures nowhere. */
    private static int word(PaperBlock.Table table, int column) {
        return texts(table, column)
                .flatMap(t -> Stream.of(t.split("[ \u3000-]|(?<=[\\x{2e80}-\\x{ffff}])")))
                .mapToInt(DocxTable::length)
                .max()
                .orElse(1);
    }

    private static Stream<String> texts(PaperBlock.Table table, int column) {
        return Stream.concat(Stream.of(table.columns().get(column)), table.rows().stream().map(r -> r.get(column)));
    }

    /** Chinese characters are twice as wide as Latin ones. */
    private static int length(String text) {
        return text.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum();
    }
}
