package org.kuayu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.MemoryStores;
import org.kuayu.court.CourtCode;

/** SE-9: the chain of one dispute by cited numbers. */
class DisputeChainTest {
    private final MemoryStores stores = new MemoryStores();

    @BeforeEach
    void dispute() {
        put("（2023）渝0112诉前调2210号", Procedure.PRE_LITIGATION, "2023-11-02", "罗文清");
        put("（2024）渝0112民初4156号", Procedure.CIVIL_FIRST, "2024-01-15", "罗文清", "（2023）渝0112诉前调2210号");
        put("（2024）渝01民终3307号", Procedure.CIVIL_SECOND, "2024-07-01", "罗某", "（2024）渝0112民初4156号");
        put("（2025）渝0112执812号", Procedure.ENFORCEMENT, "2025-02-10", "罗文清", "（2024）渝01民终3307号");
        put("（2024）渝0103民初9号", Procedure.CIVIL_FIRST, "2024-03-01", "何晓兰", "（2024）渝0112民初4156号");
    }

    private CaseRecord put(String number, Procedure procedure, String filed, String party, String... cites) {
        var parsed = CaseNumber.of(number);
        var court = new CaseCourt("", parsed.courtCode(), List.of(), "");
        return put(CaseRecord.builder(parsed, court)
                .matter(new CaseMatter("民间借贷纠纷", "", procedure, ""))
                .dates(new CaseDates(Optional.of(LocalDate.parse(filed)), Optional.empty(), Optional.empty()))
                .parties(party.isEmpty() ? List.of() : List.of(CaseParty.of(party, "原告", true)))
                .citations(new CaseCitations(List.of(), Arrays.asList(cites)))
                .build());
    }

    private CaseRecord put(CaseRecord record) {
        stores.journal().write(() -> {
            stores.cases().put(record);
            return record;
        });
        return record;
    }

    private List<String> around(String number, Access access) {
        var start = stores.cases()
                .find(CaseId.of(CaseNumber.of(number), Optional.empty()))
                .orElseThrow();
        return new DisputeChain(stores.cases(), access)
                .around(start).stream().map(s -> s.record().number().display()).toList();
    }

    @ParameterizedTest(name = "SE-9 from {0}")
    @CsvSource({"（2023）渝0112诉前调2210号", "（2024）渝0112民初4156号", "（2024）渝01民终3307号", "（2025）渝0112执812号"})
    void theChainIsTheSameFromEachOfItsCases(String number) {
        assertThat(around(number, Access.ALL))
                .containsExactly("（2023）渝0112诉前调2210号", "（2024）渝0112民初4156号", "（2024）渝01民终3307号", "（2025）渝0112执812号");
    }

    @Test
    @DisplayName("SE-9 a judgment quoted as an example by strangers does not join")
    void quotingDoesNotJoin() {
        assertThat(around("（2024）渝0103民初9号", Access.ALL)).containsExactly("（2024）渝0103民初9号");
    }

    @ParameterizedTest(name = "SE-9 without parties: {0} cites {1}, joined: {2}")
    @CsvSource({
        "CIVIL_SECOND, CIVIL_FIRST, true",
        "CIVIL_FIRST, CIVIL_SECOND, false",
        "CRIMINAL_SECOND, CIVIL_FIRST, false",
        "ENFORCEMENT, CRIMINAL_FIRST, true",
        "ENFORCEMENT, ADMINISTRATIVE_SECOND, true",
        "RETRIAL, CIVIL_SECOND, true",
        "CIVIL_FIRST, CIVIL_FIRST, false",
        "OTHER, CIVIL_FIRST, false",
        "CIVIL_FIRST, PRE_LITIGATION, true",
        "CRIMINAL_FIRST, PRE_LITIGATION, false"
    })
    void withoutPartiesTheStepDecides(Procedure citing, Procedure cited, boolean joined) {
        put("（2020）川0104民初1号", cited, "2020-01-01", "");
        put("（2020）川01民终2号", citing, "2020-06-01", "", "（2020）川0104民初1号");
        assertThat(around("（2020）川01民终2号", Access.ALL)).hasSize(joined ? 2 : 1);
    }

    @Test
    @DisplayName("SE-15 a case that may not be seen is neither shown nor followed")
    void theInvisibleIsNotFollowed() {
        var second = stores.cases()
                .find(CaseId.of(CaseNumber.of("（2024）渝01民终3307号"), Optional.empty()))
                .orElseThrow();
        put(second.toBuilder().visibility(Visibility.RESTRICTED).build());
        var access = new Access(Set.of(Visibility.PUBLIC, Visibility.COURTS), Set.of(), true);
        assertThat(around("（2024）渝0112民初4156号", access)).containsExactly("（2023）渝0112诉前调2210号", "（2024）渝0112民初4156号");
        var home = new Access(Set.of(Visibility.PUBLIC, Visibility.COURTS), Set.of(CourtCode.of("渝01")), true);
        assertThat(around("（2024）渝0112民初4156号", home)).hasSize(4);
    }

    @Test
    @DisplayName("SE-9 circles and crowds are bounded")
    void circlesAreBounded() {
        put("（2021）川0104民初1号", Procedure.CIVIL_FIRST, "2021-01-01", "唐世明", "（2021）川0104民初2号");
        put("（2021）川0104民初2号", Procedure.CIVIL_FIRST, "2021-01-02", "唐世明", "（2021）川0104民初1号");
        assertThat(around("（2021）川0104民初1号", Access.ALL)).hasSize(2);
        for (int i = 3; i < 60; i++) {
            put("（2021）川0104执" + i + "号", Procedure.ENFORCEMENT, "2021-03-01", "唐世明", "（2021）川0104民初1号");
        }
        assertThat(around("（2021）川0104民初2号", Access.ALL)).hasSize(DisputeChain.MOST);
    }

    @Test
    @DisplayName("SE-9 an old number is looked for at the citing court and the courts below it")
    void oldNumbersAreFoundBelow() {
        var number = CaseNumber.of("（2012）渝北法民初字第03933号");
        put(CaseRecord.builder(number, CaseCourt.of(CourtCode.of("渝0112"))).build());
        var second = put("（2016）渝01民终5号", Procedure.CIVIL_SECOND, "2016-01-05", "", number.display());
        var found = new DisputeChain(stores.cases(), Access.ALL).findCited(second, number.display());
        assertThat(found.map(c -> c.number().display())).contains(number.display());
    }
}
