package org.kuayu.workbench.tables;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kuayu.Kuayu;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.shelf.SavedTable;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;
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

    private final Kuayu kuayu;
    private final Visit visit;
    private final FiguresLabels labels;

    TablePages(Kuayu kuayu, Visit visit) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.labels = new FiguresLabels(visit);
    }

    LocalDate today() {
        return LocalDate.ofInstant(kuayu.clock().instant(), Numbers.SHANGHAI);
    }

    /** The table of this request's address. */
    TableAddress asked() {
        return TableAddress.parse(visit.ctx().queryParamMap(), kuayu.caseload().usualPeriod(today()), today());
    }

    /** The table of an address that was kept. */
    TableAddress kept(String query) {
        return TableAddress.parse(query, kuayu.caseload().usualPeriod(today()), today());
    }

    Reading<CrossTable> count(TableAddress address) {
        return new TableCounter(kuayu, visit.access()).count(address);
    }

    TablePage page(TableAddress address, Optional<SavedTable> saved) {
        return page(address, count(address), saved);
    }

    private TablePage page(TableAddress address, Reading<CrossTable> read, Optional<SavedTable> saved) {
        var counted = read.value().map(table -> counted(address, table));
        long cells = counted.map(c -> (long) c.grid().lines().size() * c.grid().columns().size()).orElse(0L);
        return new TablePage(
                address,
                TableForm.of(address, labels),
                counted.filter(c -> cells <= MOST_CELLS),
                counted.isPresent()
                        ? cells <= MOST_CELLS ? "" : visit.say("tables.many.page", Numbers.whole(cells), Numbers.whole(MOST_CELLS))
                        : refused(read),
                counted.isPresent(),
                TableFacts.meanings(address, labels),
                saved.map(this::look),
                keeping(saved));
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

    private String refused(Reading<CrossTable> read) {
        var why = read.remarks().getFirst();
        return visit.say("remark." + why.code(), why.detail());
    }

    private Counted counted(TableAddress address, CrossTable table) {
        var facts = facts(address, table);
        return new Counted(table, grid(address, table), facts.facts(), facts.filters());
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
