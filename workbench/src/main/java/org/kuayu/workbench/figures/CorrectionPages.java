package org.kuayu.workbench.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.caseload.Correction;
import org.kuayu.caseload.Listing;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.workbench.cases.CaseNames;

/** What changed behind a figure after its cut-off, each case once. */
final class CorrectionPages {
    static final int MOST = 100;

    private final Kuayu kuayu;
    private final Access access;
    private final FiguresAddress address;
    private final FactWords words;
    private final FiguresLabels labels;

    CorrectionPages(FiguresVisit visit) {
        this.kuayu = visit.kuayu();
        this.access = visit.access();
        this.address = visit.address();
        this.words = new FactWords(visit.labels());
        this.labels = visit.labels();
    }

    /** At most one more than {@link #MOST}; none where the cut-off is now. */
    List<FigurePage.Changed> list(Measure measure) {
        if (address.question().cutoff().isEmpty() || address.selection().isPresent()) {
            return List.of();
        }
        var question = address.question();
        Map<CaseId, Correction> changed = Stream.concat(Stream.of(measure.above()), measure.below().stream())
                .map(t -> new Listing(question.scope(), t, question.period(), question.cutoff()))
                .flatMap(l -> kuayu.caseload().corrections(l, access, MOST + 1).stream())
                .collect(Collectors.toMap(Correction::id, c -> c, (a, b) -> a, LinkedHashMap::new));
        Map<CaseId, CaseRecord> records = kuayu.cases().listByIds(changed.keySet()).stream()
                .collect(Collectors.toMap(CaseRecord::id, r -> r, (a, b) -> a));
        return changed.values().stream()
                .limit(MOST + 1L)
                .map(c -> changed(c, records))
                .toList();
    }

    private FigurePage.Changed changed(Correction correction, Map<CaseId, CaseRecord> records) {
        var record = Optional.ofNullable(records.get(correction.id()));
        var open = record.filter(r -> access.allows(r.visibility(), r.court().code()));
        var number = open.map(r -> r.number().display())
                .orElseGet(() -> record.isPresent() ? labels.say("figures.fact.hidden") : correction.id().value());
        var kind = correction.was().isEmpty() ? "new" : correction.is().isEmpty() ? "gone" : "other";
        var what = correction.was().isPresent() && correction.is().isPresent()
                ? words.differences(correction.was().get(), correction.is().get())
                : List.<String>of();
        return new FigurePage.Changed(
                number,
                open.map(r -> CaseNames.address(r.id())).orElse(""),
                labels.say("figures.correction." + kind),
                what);
    }
}
