package org.kuayu.workbench.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.shelf.SavedTable;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;
import org.kuayu.workbench.figures.FigureWords;
import org.kuayu.workbench.figures.FiguresCounter;
import org.kuayu.workbench.figures.FiguresLabels;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.tables.TablePage.Counted;
import org.kuayu.workbench.tables.TablePage.Keeping;
import org.kuayu.workbench.tables.TablePage.SavedLook;

/** Makes the page of a table for one visit. */
final class TablePages {
    /** A page with more cells is a sentence. */
    static final int MOST_CELLS = 6_000;

    private static final List<String> ALL_FILES = List.of("xlsx", "csv", "json", "pdf");

    private final Kuayu kuayu;
    private final Visit visit;
    private final FiguresLabels labels;

    TablePages(Kuayu kuayu, Visit visit) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.labels = new FiguresLabels(visit);
    }

    LocalDate today() {
        return LegalDay.of(kuayu.clock().instant());
    }

    /** The table of this request's address. */
    TableAddress asked() {
        return TableAddress.parse(
                visit.ctx().queryParamMap(), kuayu.measures(), kuayu.caseload().usualPeriod(today()), today());
    }

    /** The table of an address that was kept. */
    TableAddress kept(String query) {
        return TableAddress.parse(query, kuayu.measures(), kuayu.caseload().usualPeriod(today()), today());
    }

    Reading<CrossTable> count(TableAddress address) {
        return counter(address).count(address.question());
    }

    private FiguresCounter counter(TableAddress address) {
        return new FiguresCounter(kuayu, visit.access(), address.figures());
    }

    TablePage page(TableAddress address, Optional<SavedTable> saved) {
        return page(address, count(address), saved);
    }

    private TablePage page(TableAddress address, Reading<CrossTable> read, Optional<SavedTable> saved) {
        var table = read.value().filter(t -> cells(t) <= MOST_CELLS);
        var stream = read.value().isEmpty() ? stream(address) : Optional.<TableStream>empty();
        var files = read.value().isPresent()
                ? ALL_FILES
                : stream.filter(TableStream::fits).map(s -> List.of("csv")).orElse(List.of());
        return new TablePage(
                address,
                TableForm.of(address, kuayu.measures(), labels),
                table.map(t -> counted(address, t)),
                table.isPresent() ? "" : refused(read, stream),
                files,
                TableFacts.meanings(address, labels),
                saved.map(this::look),
                keeping(saved));
    }

    /** The table line by line, where it is not counted at once; empty where it cannot be counted so either. */
    Optional<TableStream> stream(TableAddress address) {
        return TableStream.of(counter(address), address, labels);
    }

    private static long cells(CrossTable table) {
        long lines = table.groups().stream().map(CrossTable.Group::rowKey).distinct().count();
        long places = table.groups().stream().map(CrossTable.Group::columnKey).distinct().count();
        return lines * places * table.question().measures().size();
    }

    private String refused(Reading<CrossTable> read, Optional<TableStream> stream) {
        if (read.value().isPresent()) {
            var cells = Numbers.whole(cells(read.value().get()));
            return visit.say("tables.many.page", cells, Numbers.whole(MOST_CELLS));
        }
        var why = read.remarks().getFirst();
        return stream.map(s -> visit.say(
                        s.fits() ? "tables.many.stream" : "tables.many.count",
                        Numbers.whole(s.lines()),
                        Numbers.whole(s.columns()),
                        Numbers.whole(s.places()),
                        why.detail()))
                .orElseGet(() -> visit.say("remark." + why.code(), why.detail()));
    }

    private static Keeping keeping(Optional<SavedTable> saved) {
        var content = saved.map(SavedTable::content);
        return new Keeping(
                UUID.randomUUID().toString(),
                content.map(SavedTable.Content::title).orElse(""),
                content.map(SavedTable.Content::shared).orElse(false),
                content.map(SavedTable.Content::schedule).orElse(SavedTable.Schedule.NEVER),
                "");
    }

    private Counted counted(TableAddress address, CrossTable table) {
        var facts = facts(address, table);
        var breaches = new FigureWords(labels).breaches(kuayu.breaches(), table.contradictions());
        return new Counted(table, grid(address, table), facts.facts(), facts.filters(), breaches);
    }

    TableGrid grid(TableAddress address, CrossTable table) {
        return new GridMaker(address, table, labels).grid();
    }

    TableFacts facts(TableAddress address, CrossTable table) {
        return new TableFacts(address, table, labels, kuayu.clock().instant());
    }

    FiguresLabels labels() {
        return labels;
    }

    /** The version that the reader was shown first, where the address says it: what was saved since is not his. */
    private SavedLook look(SavedTable table) {
        boolean mine = table.owner().equals(visit.officer().login());
        var seen = visit.query("seen");
        int version = seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : table.version();
        var owner = kuayu.staff().find(table.owner()).map(Officer::name).orElse(table.owner());
        return new SavedLook(table.id(), version, table.content().title(), owner, mine);
    }
}
