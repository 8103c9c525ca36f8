package org.kuayu.workbench.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.Kuayu;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.CrossTable;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.Selection;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.text.Reading;
import org.kuayu.workbench.shell.Refusal;

/** Counts among the cases that somebody may see: every case, or the hits of a search. One for each request. */
public final class FiguresCounter {
    private static final int MOST_HITS = 100_000;

    private final Kuayu kuayu;
    private final Access access;
    private final int most;
    private final Optional<Selection> selection;
    private final boolean tooMany;

    FiguresCounter(FiguresVisit visit) {
        this(visit.kuayu(), visit.access(), visit.address());
    }

    /** Counts the cases of this address. */
    public FiguresCounter(Kuayu kuayu, Access access, FiguresAddress address) {
        this(kuayu, access, address, MOST_HITS);
    }

    /** A search with more hits than {@code most} is not counted over. */
    FiguresCounter(Kuayu kuayu, Access access, FiguresAddress address, int most) {
        this.kuayu = kuayu;
        this.access = access;
        this.most = most;
        var hits = address.selection().map(s -> kuayu.index().listAny(s.query(), access, most + 1));
        tooMany = hits.filter(ids -> ids.size() > most).isPresent();
        selection = hits.map(ids -> kuayu.caseload().select(tooMany ? List.of() : ids));
    }

    /** The same; refused where the search has more hits than are counted over. */
    FiguresCounter bounded() {
        if (tooMany) {
            throw new Refusal(422, "caseload-too-many-hits");
        }
        return this;
    }

    /** Whether the search has more hits than are counted over. */
    boolean tooMany() {
        return tooMany;
    }

    /** How many hits of the search are counted over. */
    OptionalLong hits() {
        return selection.map(s -> OptionalLong.of(s.size())).orElse(OptionalLong.empty());
    }

    Optional<Selection> selection() {
        return selection;
    }

    /** The table; refused where it would have too many places, or the search too many hits. */
    public Reading<CrossTable> count(CrossQuestion question) {
        return tooMany ? Reading.refused("caseload.too-many-hits", Integer.toString(most)) : ask(question);
    }

    private Reading<CrossTable> ask(CrossQuestion question) {
        return selection
                .map(s -> kuayu.caseload().cross(question, access, s))
                .orElseGet(() -> kuayu.caseload().cross(question, access));
    }

    /** The table; of no case at all where the search has too many hits, and refused where it cannot be counted. */
    CrossTable cross(CrossQuestion question) {
        var read = ask(question);
        return read.value()
                .orElseThrow(() -> new Refusal(422, read.remarks().getFirst().code().replace('.', '-')));
    }

    /** The figures of the whole, one for each measure. */
    List<Figure> whole(List<Measure> measures, Scope scope, ReportPeriod period, OptionalLong cutoff) {
        var table = cross(new CrossQuestion(List.of(), List.of(), measures, scope, period, cutoff));
        return table.find(List.of(), List.of()).map(CrossTable.Group::figures).orElseGet(() -> measures.stream()
                .map(m -> m.of(term -> 0, period.days()))
                .toList());
    }
}
