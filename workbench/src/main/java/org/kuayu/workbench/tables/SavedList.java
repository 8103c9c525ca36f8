package org.kuayu.workbench.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.caseload.shelf.SavedTable;
import org.kuayu.staff.Officer;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Visit;

/** Makes the list of the reader's own tables, those that others share, and what was frozen of them. */
public final class SavedList {
    private static final int MOST_FROZEN = 200;

    private final Kuayu kuayu;
    private final Visit visit;
    private final TablePages pages;

    SavedList(Kuayu kuayu, Visit visit) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.pages = new TablePages(kuayu, visit);
    }

    /**
     * What the list shows.
     *
     * @param mine the reader's own tables, last saved first
     * @param others those that others share
     * @param frozen tables that were frozen of cases that the reader may see, the newest first
     */
    public record Page(List<Row> mine, List<Row> others, List<FrozenRow> frozen) {}

    /** A saved table: what it is called, what it shows, whose it is, when it was saved. */
    public record Row(String id, String title, String shows, String owner, String saved, String schedule, boolean shared) {}

    /** A frozen table. */
    public record FrozenRow(String id, String title, String by, String at, String cutoff) {}

    Page page() {
        var login = visit.officer().login();
        var all = kuayu.savedTables().list(visit.officer()).stream()
                .collect(Collectors.partitioningBy(t -> t.owner().equals(login)));
        var frozen = kuayu.freezes().list(0, MOST_FROZEN).stream()
                .filter(f -> f.kind() == Frozen.Kind.TABLE && visit.access().covers(f.access()))
                .map(this::row)
                .toList();
        return new Page(rows(all.get(true)), rows(all.get(false)), frozen);
    }

    private List<Row> rows(List<SavedTable> tables) {
        return tables.stream().map(this::row).toList();
    }

    private Row row(SavedTable table) {
        var content = table.content();
        return new Row(
                table.id(),
                content.title(),
                shows(pages.kept(content.address())),
                name(table.owner()),
                Numbers.time(table.at()),
                visit.say("tables.schedule." + content.schedule()),
                content.shared());
    }

    private String shows(TableAddress address) {
        var labels = pages.labels();
        var measures = address.measures().stream().map(labels::measure).collect(Collectors.joining(visit.say("tables.comma")));
        var by = Stream.concat(address.rows().stream(), address.columns().stream())
                .map(d -> visit.say("tables.by." + d))
                .collect(Collectors.joining(" × "));
        return visit.say("tables.shows", measures, by);
    }

    private FrozenRow row(Frozen frozen) {
        return new FrozenRow(
                frozen.id(), frozen.title(), name(frozen.by()), Numbers.time(frozen.at()), Numbers.whole(frozen.cutoff()));
    }

    private String name(String login) {
        return kuayu.staff().find(login).map(Officer::name).orElse(login);
    }
}
