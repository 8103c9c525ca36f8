package org.kuayu.workbench.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.caseload.bulletin.BulletinReport;
import org.kuayu.caseload.bulletin.BulletinReport.Judged;
import org.kuayu.caseload.bulletin.BulletinReport.State;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Messages;

/**
 * What the page shows.
 *
 * @param text what is in the box
 * @param report the result; empty before a test and after a refusal
 * @param remarks why nothing was tested, or doubts about the file
 * @param blocks the text again, piece by piece
 * @param said the sentence of each number, by id
 */
public record BulletinPage(
        String text, Optional<BulletinReport> report, List<Remark> remarks, List<Block> blocks, List<String> said) {
    /** How many numbers the list on the page shows; the download has all. */
    public static final int SHOWN = 400;

    /**
     * A piece of text, with the number that it is.
     *
     * @param text as it stands
     * @param judged the number; empty for words between numbers
     */
    public record Piece(String text, Optional<Judged> judged) {}

    /**
     * Running text, or the rows of a table.
     *
     * @param prose the pieces of running text
     * @param rows the cells of a table; empty for running text
     */
    public record Block(List<Piece> prose, List<List<List<Piece>>> rows) {}

    static BulletinPage empty() {
        return new BulletinPage("", Optional.empty(), List.of(), List.of(), List.of());
    }

    static BulletinPage of(Reading<BulletinReport> read, String typed, Messages messages) {
        var report = read.value();
        if (report.isEmpty()) {
            return new BulletinPage(typed, report, read.remarks(), List.of(), List.of());
        }
        var said = report.get().numbers().stream()
                .map(n -> report.get().sentence(n, messages.locale()))
                .toList();
        return new BulletinPage(report.get().text(), report, read.remarks(), blocks(report.get()), said);
    }

    /** The name of a state as style classes have it. */
    public static String style(State state) {
        return "bul-" + state.name().toLowerCase(Locale.ROOT);
    }

    /** The numbers of the list: those that do not fit first, then by place. */
    public List<Judged> listed() {
        var numbers = new ArrayList<>(report.orElseThrow().numbers());
        numbers.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        return numbers.subList(0, Math.min(SHOWN, numbers.size()));
    }

    private static int rank(Judged judged) {
        return switch (judged.state()) {
            case MISFIT -> 0;
            case CONFLICT -> 1;
            case CONFIRMED, UNTESTED -> 2;
        };
    }

    private static List<Block> blocks(BulletinReport report) {
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var sheet : report.sheets()) {
            prose(report, at, sheet.from(), blocks);
            var rows = sheet.rows().stream()
                    .map(row -> row.stream().map(c -> pieces(report, c.from(), c.to())).toList())
                    .toList();
            blocks.add(new Block(List.of(), rows));
            at = sheet.to();
        }
        prose(report, at, report.text().length(), blocks);
        return blocks;
    }

    private static void prose(BulletinReport report, int from, int to, List<Block> blocks) {
        if (to > from && !report.text().substring(from, to).isBlank()) {
            blocks.add(new Block(pieces(report, from, to), List.of()));
        }
    }

    private static List<Piece> pieces(BulletinReport report, int from, int to) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (int i = first(report, from); i < report.numbers().size(); i++) {
            var judged = report.numbers().get(i);
            if (judged.number().from() >= to) {
                break;
            }
            pieces.add(new Piece(report.text().substring(at, judged.number().from()), Optional.empty()));
            pieces.add(new Piece(judged.number().text(), Optional.of(judged)));
            at = judged.number().to();
        }
        pieces.add(new Piece(report.text().substring(Math.min(at, to), to), Optional.empty()));
        return pieces;
    }

    /** The first number at or behind this place; numbers are in order. */
    private static int first(BulletinReport report, int from) {
        int low = 0;
        int high = report.numbers().size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (report.numbers().get(middle).number().from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
