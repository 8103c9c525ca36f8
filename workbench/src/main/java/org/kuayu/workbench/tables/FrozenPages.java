package org.kuayu.workbench.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.casefile.CaseId;
import org.kuayu.caseload.Correction;
import org.kuayu.caseload.CountedRow;
import org.kuayu.caseload.Listing;
import org.kuayu.caseload.measure.Term;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.staff.Officer;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Visit;

/** Makes the page of a frozen table: its numbers, whether they are counted the same today, and what was corrected since. */
public final class FrozenPages {
    private static final int MOST_CORRECTIONS = 200;

    private final Kuayu kuayu;
    private final Visit visit;
    private final TablePages pages;

    FrozenPages(Kuayu kuayu, Visit visit) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.pages = new TablePages(kuayu, visit);
    }

    /**
     * What the page shows.
     *
     * @param title what it is called
     * @param by who froze it
     * @param at when
     * @param live the address of the same table as things stand now
     * @param grid the table
     * @param facts what holds for the whole table
     * @param meanings what each measure means
     * @param same whether counting anew at the cut-off gives the same numbers
     * @param intact whether what is kept is what the journal says
     * @param corrections cases that counted otherwise since
     * @param more whether there are more of them than are shown
     */
    public record Page(
            String title,
            String by,
            String at,
            String live,
            TableGrid grid,
            List<TableFacts.Fact> facts,
            List<TableFacts.Meaning> meanings,
            boolean same,
            boolean intact,
            List<Changed> corrections,
            boolean more) {}

    /** A case that counted otherwise since: how it counted then and now. */
    public record Changed(CaseId id, String was, String is) {}

    Page page(Frozen frozen) {
        var cut = frozen.body().indexOf('?');
        var address = pages.kept(frozen.body().substring(cut + 1));
        var table = FrozenTables.table(address, frozen);
        var check = kuayu.freezes().check(frozen);
        var facts = pages.facts(address, table);
        var corrections = corrections(address, frozen);
        return new Page(
                frozen.title(),
                kuayu.staff().find(frozen.by()).map(Officer::name).orElse(frozen.by()),
                Numbers.time(frozen.at()),
                frozen.body().substring(0, cut),
                pages.grid(address, table),
                facts.facts().stream()
                        .filter(f -> !f.label().equals(visit.say("tables.fact.access")))
                        .toList(),
                facts.meanings(),
                check.same(),
                check.intact(),
                corrections.stream().limit(MOST_CORRECTIONS).toList(),
                corrections.size() > MOST_CORRECTIONS);
    }

    private List<Changed> corrections(TableAddress address, Frozen frozen) {
        var changed = new LinkedHashMap<CaseId, Changed>();
        for (Term term : terms(address)) {
            var question = address.question();
            var listing = new Listing(question.scope(), term, question.period(), question.cutoff());
            kuayu.caseload()
                    .corrections(listing, frozen.access(), MOST_CORRECTIONS + 1)
                    .forEach(c -> changed.putIfAbsent(c.id(), changed(c)));
        }
        return List.copyOf(changed.values());
    }

    private static List<Term> terms(TableAddress address) {
        return address.measures().stream()
                .flatMap(m -> Stream.concat(Stream.of(m.above()), m.below().stream()))
                .distinct()
                .toList();
    }

    private Changed changed(Correction correction) {
        var none = visit.say("tables.correction.none");
        return new Changed(
                correction.id(),
                correction.was().map(this::days).orElse(none),
                correction.is().map(this::days).orElse(none));
    }

    private String days(CountedRow row) {
        return visit.say(
                "tables.correction.days",
                pages.labels().court(row.court().key()),
                row.filed().map(Object::toString).orElse("—"),
                row.closed().map(Object::toString).orElse("—"));
    }
}
