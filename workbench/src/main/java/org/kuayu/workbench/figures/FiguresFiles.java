package org.kuayu.workbench.figures;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.workbench.shell.Visit;

/** What the files of figures have in common. */
final class FiguresFiles {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FiguresFiles() {}

    /** Begins an answer that is a file of this kind, {@code csv} or {@code xlsx}. */
    static void head(Visit visit, String kind, String name) {
        visit.ctx()
                .contentType(kind.equals("csv") ? "text/csv; charset=utf-8" : XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + kind + "\"");
    }

    /** These cells, filled up to so many. */
    static List<String> filled(int size, String... cells) {
        var all = new ArrayList<>(List.of(cells));
        while (all.size() < size) {
            all.add("");
        }
        return all;
    }
}
