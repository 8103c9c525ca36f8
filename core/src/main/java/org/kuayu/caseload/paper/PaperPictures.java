package org.kuayu.caseload.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Chart;
import org.kuayu.document.PaperBlock.Series;

/** Charts and maps of a paper, each with its message in words. */
final class PaperPictures {
    private static final int MOST_BARS = 60;
    private static final int BARS_A_CHART = 30;

    private final PaperWords words;

    PaperPictures(PaperWords words) {
        this.words = words;
    }

    /** The chart of a table's rows without the whole, in pieces where there are many; none where there are too many. */
    List<PaperBlock> charts(String caption, Dimension by, List<PaperNumbers.Row> table) {
        var rows = table.stream().filter(r -> !r.key().equals(PaperNumbers.TOTAL)).toList();
        var shape = by.isTime() || by == Dimension.FILED || by == Dimension.CLOSED
                ? Chart.Shape.COLUMNS
                : Chart.Shape.BARS;
        if (rows.isEmpty() || shape == Chart.Shape.BARS && rows.size() > MOST_BARS) {
            return List.of(new PaperBlock.Note(words.say(rows.isEmpty() ? "chart.none" : "chart.many", rows.size())));
        }
        int piece = shape == Chart.Shape.COLUMNS ? rows.size() : BARS_A_CHART;
        var out = new ArrayList<PaperBlock>();
        for (int i = 0; i < rows.size(); i += piece) {
            out.add(chart(caption, shape, by, rows.subList(i, Math.min(i + piece, rows.size()))));
        }
        return out;
    }

    private Chart chart(String caption, Chart.Shape shape, Dimension by, List<PaperNumbers.Row> rows) {
        var names = rows.stream().map(r -> words.label(by, r.key())).toList();
        var series = IntStream.range(0, rows.getFirst().cells().size())
                .mapToObj(i -> new Series(
                        words.head(rows.getFirst().cells().get(i).ask().measure()),
                        rows.stream().map(r -> height(r.cells().get(i))).toList()))
                .toList();
        var alternative = rows.stream()
                .map(r -> words.label(by, r.key()) + " "
                        + r.cells().stream()
                                .map(c -> words.value(c.figure()))
                                .collect(Collectors.joining(words.say("comma"))))
                .collect(Collectors.joining(words.say("semicolon")));
        return new Chart(caption, caption + words.say("colon") + alternative, shape, names, series);
    }

    private static BigDecimal height(PaperNumbers.Cell cell) {
        return cell.figure().value().map(v -> v.max(BigDecimal.ZERO)).orElse(BigDecimal.ZERO);
    }

    /** The map of these seats with the figure of each. */
    PaperBlock map(String caption, List<SeatMap.Seat> seats, List<PaperNumbers.Row> rows) {
        double most = rows.stream()
                .mapToDouble(r -> height(r.cells().getFirst()).doubleValue())
                .max()
                .orElse(0);
        var dots = IntStream.range(0, seats.size())
                .mapToObj(i -> {
                    var cell = rows.get(i).cells().getFirst();
                    var seat = seats.get(i);
                    double share = most == 0 ? 0 : height(cell).doubleValue() / most;
                    var language = words.language().getLanguage();
                    return new SeatMap.Dot(
                            seat, seat.names().get(language), words.value(cell.figure()), Math.sqrt(share));
                })
                .toList();
        var alternative = SeatMap.alternative(dots, words.say("semicolon"));
        return new PaperBlock.Timeline(caption, caption + words.say("colon") + alternative, SeatMap.draw(dots));
    }
}
