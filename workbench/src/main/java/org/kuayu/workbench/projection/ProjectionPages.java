package org.kuayu.workbench.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.report.Projection;
import org.kuayu.caseload.report.ProjectionPlan;
import org.kuayu.text.Reading;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.figures.FiguresPage.Part;
import org.kuayu.workbench.files.ReportFile.Cell;
import org.kuayu.workbench.shell.Numbers;

/** Makes the page of a projection. */
final class ProjectionPages {
    private static final List<String> HEADS = List.of(
            "month",
            "received",
            "closed",
            "pending",
            "least",
            "most",
            "with.received",
            "with.closed",
            "with.pending",
            "with.least",
            "with.most");

    private final ProjectionAddress address;
    private final FiguresLabels labels;

    ProjectionPages(ProjectionAddress address, FiguresLabels labels) {
        this.address = address;
        this.labels = labels;
    }

    ProjectionPage page(Reading<Projection> read) {
        if (read.value().isEmpty()) {
            return new ProjectionPage(
                    address, Optional.of(read.remarks().getFirst()), "", List.of(), Optional.empty(), List.of(),
                    List.of());
        }
        var projection = read.value().get();
        return new ProjectionPage(
                address,
                Optional.empty(),
                sentence(projection),
                assumptions(projection),
                Optional.of(new Courses(projection, labels).drawing()),
                past(projection.past()),
                rows(projection));
    }

    private List<ProjectionPage.Past> past(Projection.Past past) {
        var first = past.last().minusMonths(past.months().size() - 1L);
        return IntStream.range(0, past.months().size())
                .mapToObj(i -> {
                    var month = first.plusMonths(i);
                    var flow = past.months().get(i);
                    var counts = Stream.of(FlowTerm.N, FlowTerm.C, FlowTerm.P)
                            .map(t -> new Part(Numbers.whole(flow.count(t)), address.cases(month, t)))
                            .toList();
                    return new ProjectionPage.Past(month.toString(), counts);
                })
                .toList();
    }

    private String sentence(Projection p) {
        var end = p.without().getLast();
        var now = Numbers.whole(p.past().pending());
        var without = Numbers.whole(end.flow().pending());
        if (p.plan().idle()) {
            return labels.say("projection.sentence.unchanged", now, end.month(), without, interval(end));
        }
        var with = p.with().getLast();
        var key = p.gain() >= 0 ? "projection.sentence.fewer" : "projection.sentence.more";
        return labels.say(
                key,
                end.month(),
                without,
                Numbers.whole(with.flow().pending()),
                interval(with),
                Numbers.whole(Math.abs(p.gain())));
    }

    private String interval(Projection.Month month) {
        return Numbers.whole(month.least()) + "–" + Numbers.whole(month.most());
    }

    private List<String> assumptions(Projection p) {
        var past = p.past();
        var list = new ArrayList<String>();
        list.add(labels.say("projection.assume.basis", labels.filters(address.figures()), Numbers.whole(past.cutoff())));
        list.add(labels.say(
                "projection.assume.past",
                past.last().minusMonths(past.months().size() - 1L),
                past.last(),
                decimal(past.received()),
                decimal(past.closed()),
                Numbers.whole(past.pending())));
        past.judges()
                .ifPresent(j -> list.add(
                        labels.say("projection.assume.judges", Numbers.whole(j), decimal(past.closedPerJudge()))));
        list.add(labels.say("projection.assume.growth", plain(p.plan().growth().toPlainString())));
        list.addAll(measure(p.plan()));
        list.add(labels.say("projection.assume.interval", decimal(past.spread())));
        list.add(labels.say("projection.assume.limits"));
        return list;
    }

    private List<String> measure(ProjectionPlan plan) {
        var list = new ArrayList<String>();
        if (plan.judges() != 0) {
            list.add(labels.say("projection.assume.posts", plain(Integer.toString(plan.judges()))));
        }
        if (plan.closings().signum() != 0) {
            list.add(labels.say("projection.assume.closings", plain(plan.closings().toPlainString())));
        }
        if (plan.diverted().signum() != 0) {
            list.add(labels.say("projection.assume.diverted", plan.diverted().toPlainString()));
        }
        return list;
    }

    private static String plain(String number) {
        return number.startsWith("-") ? "−" + number.substring(1) : number.equals("0") ? "0" : "+" + number;
    }

    private static String decimal(double value) {
        long tenths = Math.round(value * 10);
        return Numbers.whole(tenths / 10) + String.format(Locale.ROOT, ".%d", Math.abs(tenths % 10));
    }

    private List<ProjectionPage.Row> rows(Projection p) {
        return IntStream.range(0, p.without().size())
                .mapToObj(i -> {
                    var cells = new ArrayList<>(cells(p.without().get(i)));
                    if (!p.plan().idle()) {
                        cells.addAll(cells(p.with().get(i)));
                    }
                    return new ProjectionPage.Row(p.without().get(i).month().toString(), cells);
                })
                .toList();
    }

    private List<String> cells(Projection.Month m) {
        return List.of(
                Numbers.whole(m.flow().received()),
                Numbers.whole(m.flow().closed()),
                Numbers.whole(m.flow().pending()),
                interval(m));
    }

    /** The lines of a file: the months, then the assumptions. */
    List<List<Cell>> file(Projection p) {
        var lines = new ArrayList<List<Cell>>();
        lines.add(HEADS.stream().map(h -> Cell.text(labels.say("projection.file." + h))).toList());
        for (int i = 0; i < p.without().size(); i++) {
            var line = new ArrayList<>(List.of(Cell.text(p.without().get(i).month().toString())));
            line.addAll(counts(p.without().get(i)));
            line.addAll(counts(p.with().get(i)));
            lines.add(line);
        }
        for (String assumption : assumptions(p)) {
            var line = new ArrayList<>(List.of(Cell.text(assumption)));
            line.addAll(Collections.nCopies(HEADS.size() - 1, Cell.text("")));
            lines.add(line);
        }
        return lines;
    }

    private static List<Cell> counts(Projection.Month m) {
        return Stream.of(m.flow().received(), m.flow().closed(), m.flow().pending(), m.least(), m.most())
                .map(Cell::number)
                .toList();
    }
}
