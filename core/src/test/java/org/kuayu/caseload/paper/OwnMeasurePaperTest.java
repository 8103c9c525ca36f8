package org.kuayu.caseload.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.Access;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.History;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.shelf.Freezes;
import org.kuayu.document.PaperText;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** A paper that names a court's own measures, of a file in its data folder. */
class OwnMeasurePaperTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);
    private static final Measures OWN = Measures.read(
                    "code,family,zh,en,numerator,denominator,scope,factor,window,decimals,note_zh,note_en,source\n"
                            + "own-share,CHINESE,新收占受理比,Share of new,N,H,,PERCENT,CALENDAR,1,新收除以受理。,New divided by handled.,本院\n")
            .orThrow();
    private static final String TEXT = "题名：年报\n期间：2023\n\n# 一\n\n比重为{数 own-share}。\n\n{数卡 新收占受理比 新收}\n\n{口径}\n";

    private final History history = new History(21).go(800);
    private final Caseload caseload = Caseload.inMemory(history.counted());
    private final Freezes freezes = new Freezes(history.stores.journal(), history.stores.shelf(), caseload, CLOCK);
    private final Papers with = papers(Measures.standard().with(OWN).orThrow());
    private final Papers without = papers(Measures.standard());
    private final PaperPrint print = new PaperPrint(Locale.CHINESE, "", CLOCK.instant(), PaperLinks.NONE);

    OwnMeasurePaperTest() {
        history.follow(caseload);
    }

    private Papers papers(Measures measures) {
        return new Papers(new PapersParts(
                history.stores.journal(),
                history.stores.shelf(),
                freezes,
                caseload,
                measures,
                CLOCK,
                k -> k,
                k -> k));
    }

    @Test
    @DisplayName("white paper: a court's own measure is a figure by code and by name, with its definition")
    void ownMeasures() {
        assertThat(with.template(TEXT).faults()).isEmpty();
        var preview = with.preview(TEXT, print, Access.ALL).orThrow();
        assertThat(preview.doubts()).extracting(d -> d.remark().code()).containsExactly("paper.unfiled");
        assertThat(preview.figures()).extracting(a -> a.measure().code()).containsOnly("own-share", "received");
        assertThat(PaperText.of(preview.paper())).contains("新收占受理比", "新收除以受理。");
    }

    @Test
    @DisplayName("white paper: a stored draft that names a measure which is there no more is told where, and what was frozen stays whole")
    void aMeasureThatIsGone() {
        var officer = new Officer("liu", "刘", Set.of(Role.STATISTICIAN), Optional.empty(), "x", true);
        var draft = with.add(officer, "k", TEXT).orThrow();
        var frozen = with.freeze(officer, draft, "f", Access.ALL).orThrow();
        var written = PaperText.of(with.write(frozen, print));
        assertThat(without.template(draft.text()).faults())
                .extracting(f -> f.line() + ":" + f.column() + " " + f.remark().code() + " " + f.remark().detail())
                .containsExactly("6:7 paper.measure-unknown own-share", "8:5 paper.measure-unknown 新收占受理比");
        assertThat(without.preview(draft.text(), print, Access.ALL).value()).isEmpty();
        assertThat(PaperText.of(without.write(frozen, print))).isEqualTo(written);
    }
}
