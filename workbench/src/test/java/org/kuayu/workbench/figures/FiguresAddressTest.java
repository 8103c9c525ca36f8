package org.kuayu.workbench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.text.Remark;

/** The address of a page of figures, written and read back. */
class FiguresAddressTest {
    private static final ReportPeriod USUAL = ReportPeriod.year(2024);

    private static FiguresAddress read(String query) {
        var pairs = new HashMap<String, List<String>>();
        for (String pair : query.substring(query.indexOf('?') + 1).split("&")) {
            var parts = pair.split("=", 2);
            pairs.computeIfAbsent(parts[0], k -> new ArrayList<>())
                    .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return FiguresAddress.parse(pairs, USUAL);
    }

    @Test
    @DisplayName("ST-5 conditions, cut-off and search stand in the address and come back from it")
    void conditionsComeBack() {
        var written = "/figures?from=2024-01-01&to=2024-06-30&region=50&where=closing%3AMEDIATION%7CWITHDRAWAL"
                + "&where=party-region%3ASICHUAN&search=q%3D%25E8%258A%25B1%25E6%25A4%2592%26in-region%3D51"
                + "&by=court&cutoff=812";
        var address = read(written);
        assertThat(address.where())
                .containsExactly(
                        new CaseCondition(Dimension.CLOSING, Set.of("MEDIATION", "WITHDRAWAL")),
                        new CaseCondition(Dimension.PARTY_REGION, Set.of("SICHUAN")));
        assertThat(address.selection().orElseThrow().query().box()).isEqualTo("花椒");
        assertThat(address.question().cutoff()).hasValue(812);
        assertThat(address.doubts()).isEmpty();
        assertThat(read(address.path("/figures"))).isEqualTo(address);
    }

    @Test
    @DisplayName("ST-5 a condition takes the place of one on the same dimension")
    void oneConditionEach() {
        var one = new CaseCondition(Dimension.CLOSING, Set.of("JUDGMENT"));
        var address = read("where=closing:MEDIATION").where(one);
        assertThat(address.where()).containsExactly(one);
        assertThat(address.without(Dimension.CLOSING).where()).isEmpty();
    }

    @Test
    @DisplayName("court with parent and region: a court with those below it is one choice of the form and one condition")
    void aCircuitIsACondition() {
        var address = read("circuit=渝01&where=closing:MEDIATION");
        assertThat(address.where())
                .contains(new CaseCondition(Dimension.CIRCUIT, Set.of("渝01")));
        assertThat(address.circuit()).contains("渝01");
        assertThat(address.unshown()).containsExactly(new CaseCondition(Dimension.CLOSING, Set.of("MEDIATION")));
        assertThat(read(address.path("/figures"))).isEqualTo(address);
        assertThat(read("circuit=").doubts()).isEmpty();
        assertThat(read("where=circuit:渝01|渝02").circuit()).isEmpty();
    }

    @Test
    @DisplayName("counting trap 3: a year from December to November is a window of its own")
    void decemberYear() {
        var address = read("year=2024&window=december");
        assertThat(address.question().period()).hasToString("2023-12-01…2024-11-30");
        assertThat(address.decembers()).isTrue();
        assertThat(read("year=2024").decembers()).isFalse();
    }

    @Test
    @DisplayName("what is not understood is said and loses nothing else")
    void doubtsAreSaid() {
        var address = read("where=weather:wet&where=closing:JUDGMENT&cutoff=soon&from=2024-05-01&to=2024-01-01");
        assertThat(address.doubts().stream().map(Remark::code))
                .containsExactlyInAnyOrder("period.order", "doubt.cutoff", "doubt.where");
        assertThat(address.where()).hasSize(1);
        assertThat(address.question().period()).isEqualTo(USUAL);
    }

    @Test
    @DisplayName("a value that a dimension cannot have is said, whoever typed it, and one that is not known can be asked for")
    void oddValues() {
        for (String odd : List.of("age:x", "age:99999999999-", "amount:-", "closing:DRAW", "filed:2024-13")) {
            assertThat(read("where=" + odd).doubts().stream().map(Remark::code)).as(odd).containsExactly("doubt.where");
        }
        assertThat(read("where=closed:NONE&where=age:12-18").where()).hasSize(2);
    }

    @Test
    @DisplayName("a search that is no query string is no accident")
    void oddSearches() {
        Map.of("search", "%%%", "where", ":::", "cutoff", "-1").forEach((name, value) -> assertThat(
                        FiguresAddress.parse(Map.of(name, List.of(value)), USUAL).question().period())
                .isEqualTo(USUAL));
    }
}
