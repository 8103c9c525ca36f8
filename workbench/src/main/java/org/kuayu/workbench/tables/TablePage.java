package org.kuayu.workbench.tables;

import java.util.List;
import java.util.Optional;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.shelf.SavedTable;
import org.kuayu.workbench.figures.FiguresAddress;
import org.kuayu.workbench.figures.FiguresPage.Part;

/**
 * What the page of an own table shows.
 *
 * @param address the state of the page
 * @param form what can be picked
 * @param counted the table; absent where it would be too large
 * @param refused why there is no table, in a sentence; empty where there is one
 * @param downloads the kinds of files that can hold it
 * @param meanings what each measure means
 * @param saved the table as it is kept; absent for one that is not
 * @param keeping what stands in the form by which it is kept
 */
public record TablePage(
        TableAddress address,
        TableForm form,
        Optional<Counted> counted,
        String refused,
        List<String> downloads,
        List<TableFacts.Meaning> meanings,
        Optional<SavedLook> saved,
        Keeping keeping) {
    /**
     * A table that was counted.
     *
     * @param table the counts
     * @param grid the same in lines and columns
     * @param facts what holds for the whole table
     * @param filters which cases are counted, in one line
     * @param breaches what is wrong with the cases that contradict themselves
     */
    public record Counted(
            CrossTable table, TableGrid grid, List<TableFacts.Fact> facts, String filters, List<Part> breaches) {}

    /**
     * The saved table to which the page belongs.
     *
     * @param id its identifier
     * @param version the version that was read; a second editor is told by it
     * @param title its title
     * @param owner who made it
     * @param mine whether the reader may change it
     */
    public record SavedLook(String id, int version, String title, String owner, boolean mine) {}

    /**
     * What stands in the form by which the table is kept.
     *
     * @param key saves once, however often the form is sent
     * @param title the title
     * @param shared whether colleagues may open it
     * @param schedule how often it is counted and the count kept
     * @param wrong why it was not saved, in a sentence; empty where nothing is wrong
     */
    public record Keeping(String key, String title, boolean shared, SavedTable.Schedule schedule, String wrong) {}

    /** The same page, which says why the table was not saved. */
    TablePage refusing(String why, SavedTable.Content content) {
        var again = new Keeping(keeping.key, content.title(), content.shared(), content.schedule(), why);
        return new TablePage(address, form, counted, refused, downloads, meanings, saved, again);
    }

    /** What the filters of the form show; further conditions stand beside them. */
    public FiguresAddress filters() {
        var figures = address.figures();
        var question = figures.question();
        var shown = figures.where().stream().filter(c -> !figures.unshown().contains(c)).toList();
        return figures.with(question.about(question.scope().withWhere(shown)));
    }

    /** The address of a file with this table. */
    public String file(String kind) {
        return address.path("/tables/new." + kind);
    }
}
