package org.kuayu.workbench.matters;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.matter.Matter;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Visit;

/** A work list as rows of a table. */
final class MatterTable {
    private static final List<String> COLUMNS = List.of(
            "id", "number", "kind", "title", "state", "next", "due", "law", "waiting", "assignee", "team", "places",
            "flags", "opened");

    private final Visit visit;
    private final MatterSight sight;

    MatterTable(Visit visit, MatterSight sight) {
        this.visit = visit;
        this.sight = sight;
    }

    List<String> head() {
        return COLUMNS.stream().map(column -> visit.say("matters.column." + column)).toList();
    }

    List<String> row(Matter matter) {
        MatterRow row = sight.row(matter);
        return List.of(
                matter.id(),
                matter.number(),
                row.kind(),
                matter.title(),
                row.state(),
                row.next().sentence(),
                row.due(),
                row.next().law(),
                Long.toString(row.waiting()),
                row.assignee(),
                sight.place(matter.team()),
                row.places(),
                String.join(" ", row.flags()),
                Times.minute(matter.opened()));
    }

    List<String> foot(long total, int written) {
        var cells = new ArrayList<String>();
        cells.add(visit.say("matters.cutoff", Times.minute(sight.now()), total, written));
        while (cells.size() < COLUMNS.size()) {
            cells.add("");
        }
        return cells;
    }
}
