package org.kuayu.workbench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.caseload.CrossQuestion;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Subject;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.workbench.shell.Refusal;

/** Counting over the hits of a search, and the bound above which it is refused. */
class FiguresCounterTest {
    private final MemoryStores stores = new MemoryStores(Clock.systemUTC());
    private final Kuayu kuayu = Kuayu.builder()
            .stores(stores)
            .index(new MemoryCaseIndex(stores.cases(), stores.documents()))
            .build();

    @BeforeEach
    void load() {
        for (int i = 1; i <= 4; i++) {
            put("（2024）渝0112民初" + i + "号", i < 4 ? "抵押权纠纷" : "买卖合同纠纷");
        }
        kuayu.catchUp();
    }

    @AfterEach
    void close() {
        kuayu.close();
    }

    private static CaseRecord record(String number, String cause) {
        var day = Optional.of(LocalDate.of(2024, 3, 1));
        return CaseRecord.builder(CaseNumber.of(number), CaseCourt.of(CourtCode.of("渝0112")))
                .matter(new CaseMatter(cause, cause, Procedure.CIVIL_FIRST, "判决"))
                .dates(new CaseDates(day, Optional.empty(), Optional.empty()))
                .amounts(new CaseAmounts(OptionalLong.of(Long.MAX_VALUE / 2), OptionalLong.empty()))
                .visibility(Visibility.PUBLIC)
                .build();
    }

    private void put(String number, String cause) {
        kuayu.journal().write(() -> keep(record(number, cause)));
    }

    /** Cases of one cause under these serial numbers, in one write. */
    private void keep(int first, int last) {
        kuayu.journal().write(() -> {
            for (int i = first; i <= last; i++) {
                keep(record("（2024）渝0112民初" + (i + 100) + "号", "抵押权纠纷"));
            }
            return last;
        });
        kuayu.catchUp();
    }

    private Entry keep(CaseRecord record) {
        kuayu.cases().put(record);
        var subject = new Subject("case", record.id().value());
        return kuayu.journal().append(Draft.of(Actor.SYSTEM, new Act("case.imported"), subject));
    }

    private FiguresCounter counter(int most) {
        var address = FiguresAddress.parse(
                Map.of("search", List.of("q=" + FiguresAddress.encode("抵押权"))), ReportPeriod.year(2024));
        return new FiguresCounter(kuayu, Access.ALL, address, most);
    }

    private static CrossQuestion received() {
        return whole("received");
    }

    private static CrossQuestion whole(String measure) {
        var question = FiguresAddress.parse(Map.of(), ReportPeriod.year(2024)).question();
        return new CrossQuestion(
                List.of(), List.of(), List.of(Measure.get(measure)), question.scope(), question.period(), question.cutoff());
    }

    @Test
    @DisplayName("bad input of issue 5: sums that no number holds are refused with a sentence, not by a failure")
    void tooLarge() {
        assertThatThrownBy(() -> counter(3).cross(whole("received-claimed")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("caseload-too-large"));
    }

    @Test
    @DisplayName("size of issue 5: 100 000 hits are counted over, one more is refused")
    void theBoundItself() {
        var address = FiguresAddress.parse(
                Map.of("search", List.of("q=" + FiguresAddress.encode("抵押权"))), ReportPeriod.year(2024));
        keep(4, 100_000);
        assertThat(new FiguresCounter(kuayu, Access.ALL, address).count(received()).value()).isPresent();
        keep(100_001, 100_001);
        var why = new FiguresCounter(kuayu, Access.ALL, address).count(received()).remarks().getFirst();
        assertThat(why.code()).isEqualTo("caseload.too-many-hits");
        assertThat(why.detail()).isEqualTo("100000");
    }

    @Test
    @DisplayName("size of issue 5: as many hits as are counted over are counted, one more is refused with the bound, and counts nothing")
    void bound() {
        var whole = counter(3);
        assertThat(whole.hits()).hasValue(3);
        assertThat(whole.bounded()).isSameAs(whole);
        var table = whole.count(received()).orThrow();
        assertThat(table.find(List.of(), List.of()).orElseThrow().figures().getFirst().above()).isEqualTo(3);
        var over = counter(2);
        assertThat(over.tooMany()).isTrue();
        var why = over.count(received()).remarks().getFirst();
        assertThat(why.code()).isEqualTo("caseload.too-many-hits");
        assertThat(why.detail()).isEqualTo("2");
        assertThatThrownBy(over::bounded).isInstanceOf(Refusal.class);
        assertThat(over.cross(received()).find(List.of(), List.of()).stream()
                        .flatMap(g -> g.figures().stream()))
                .allMatch(f -> f.above() == 0);
    }
}
