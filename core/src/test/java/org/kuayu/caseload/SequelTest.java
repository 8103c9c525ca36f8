package org.kuayu.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.MemoryStores;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.CaseTypes;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.caseload.measure.Figure;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.measure.Term;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Journal;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;

/** What became of a case is read from the cases that name it, as they stood at the cut-off. */
class SequelTest {
    private static final ReportPeriod YEAR = ReportPeriod.year(2023);
    private static final String FIRST = "（2023）渝0112民初1号";
    private static final String OTHER = "（2023）渝0112民初2号";
    private static final String APPEAL = "（2024）渝01民终7号";

    private final Journal journal = new MemoryStores(Clock.systemUTC()).journal();
    private final Caseload caseload = Caseload.inMemory(ids -> List.of());

    private void put(String number, String result, String... cited) {
        var parsed = CaseNumber.of(number);
        var day = Optional.of(LocalDate.of(parsed.year(), 5, 4));
        var record = CaseRecord.builder(parsed, CaseCourt.of(parsed.courtCode().orElseThrow()))
                .matter(new CaseMatter("", "", CaseTypes.bundled().procedureOf(parsed.type()), result))
                .dates(new CaseDates(day, day, day))
                .citations(new CaseCitations(List.of(), List.of(cited)))
                .build();
        var facts = CountedCase.of(record).text();
        append(Draft.of(Actor.SYSTEM, new Act("case.imported"), new Subject("case", record.id().value()))
                .with(Payload.of(Map.of("counted", facts))));
    }

    private void append(Draft draft) {
        journal.write(() -> journal.append(draft));
        caseload.apply(journal.list(caseload.checkpoint(), 10));
    }

    private Figure figure(String measure, OptionalLong cutoff) {
        return caseload.figure(Measure.get(measure), new Basis(Scope.TRIALS, YEAR, cutoff), Access.ALL);
    }

    private List<Correction> corrections(String term, long cutoff) {
        var listing = new Listing(Scope.TRIALS, Term.parse(term).orThrow(), YEAR, OptionalLong.of(cutoff));
        return caseload.corrections(listing, Access.ALL, 10);
    }

    @BeforeEach
    void twoFirstInstances() {
        put(FIRST, "判决");
        put(OTHER, "判决");
    }

    @Test
    @DisplayName("§5.2 上诉率, 服判息诉率; ST-16: an appeal that arrives later counts from then on, and past cut-offs stay as they were")
    void appealed() {
        long before = caseload.checkpoint();
        assertThat(figure("appealed-rate", OptionalLong.empty()).above()).isZero();
        put(APPEAL, "维持原判", FIRST);
        var now = figure("appealed-rate", OptionalLong.empty());
        assertThat(now.above()).isEqualTo(1);
        assertThat(now.below()).hasValue(2);
        assertThat(figure("not-appealed-rate", OptionalLong.empty()).above()).isEqualTo(1);
        assertThat(figure("appealed-rate", OptionalLong.of(before)).above()).isZero();
        assertThat(figure("appeal-rate", OptionalLong.empty()).above()).as("filed in 2024").isZero();
        assertThat(corrections("C[APPEALED=YES; PROCEDURE=CIVIL_FIRST]", before))
                .extracting(c -> c.id().value())
                .containsExactly(CaseId.of(CaseNumber.of(FIRST), Optional.empty()).value());
        append(Draft.of(
                Actor.SYSTEM,
                new Act("case.withdrawn"),
                new Subject("case", CaseId.of(CaseNumber.of(APPEAL), Optional.empty()).value())));
        assertThat(figure("appealed-rate", OptionalLong.empty()).above()).isZero();
        assertThat(figure("appealed-rate", OptionalLong.of(before + 1)).above()).isEqualTo(1);
    }

    @Test
    @DisplayName("§5.2 上诉率: what is no first instance was neither appealed nor not, and a second instance without its origin is missed")
    void notTold() {
        put(APPEAL, "维持原判");
        assertThat(figure("appealed-rate", OptionalLong.empty()).above()).isZero();
        assertThat(figure("not-appealed-rate", OptionalLong.empty()).below()).hasValue(2);
        var all = caseload.list(
                new Listing(Scope.TRIALS, Term.parse("C[APPEALED=NONE]").orThrow(), ReportPeriod.year(2024), OptionalLong.empty()),
                Access.ALL, 0, 10);
        assertThat(all.rows()).extracting(r -> r.id()).containsExactly(CaseId.of(CaseNumber.of(APPEAL), Optional.empty()));
    }

    @Test
    @DisplayName("ST-9 自动履行: a mediation is enforced by a case that names it or its confirmation; the others stand for self-performance")
    void selfPerformance() {
        put("（2023）渝0112民诉前调1号", "调解成功");
        put("（2023）渝0112民诉前调2号", "调解成功");
        put("（2023）渝0112民诉前调3号", "调解成功");
        put("（2023）渝0112民诉前调4号", "调解不成");
        put("（2023）渝0112诉前调确1号", "确认有效", "（2023）渝0112民诉前调1号");
        long before = caseload.checkpoint();
        put("（2024）渝0112执9号", "执行完毕", "（2023）渝0112诉前调确1号");
        var rate = figure("prelit-self-performance-rate", OptionalLong.empty());
        assertThat(rate.above()).isEqualTo(2);
        assertThat(rate.below()).hasValue(3);
        assertThat(figure("prelit-enforced", OptionalLong.empty()).above()).isEqualTo(1);
        assertThat(figure("prelit-enforced", OptionalLong.of(before)).above()).isZero();
        assertThat(corrections("C[CLOSING=MEDIATED_BEFORE_FILING; ENFORCED=YES; PROCEDURE=PRE_LITIGATION]", before))
                .extracting(Correction::id)
                .isEqualTo(List.of(CaseId.of(CaseNumber.of("（2023）渝0112民诉前调1号"), Optional.empty())));
        assertThat(Set.of(figure("self-performance-rate", OptionalLong.empty()).above())).containsExactly(2L);
    }
}
