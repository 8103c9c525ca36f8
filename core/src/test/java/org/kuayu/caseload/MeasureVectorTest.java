package org.kuayu.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.caseload.measure.ActiveFlow;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.FlowTerm;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Quantity;
import org.kuayu.caseload.measure.Term;

/** The printed figures of the handbook, §5.5, recomputed. */
class MeasureVectorTest {
    @ParameterizedTest(name = "{0}: O {1}, N {2}, C {3}")
    @CsvSource({
        // id, O, N, C, handled, pending, closing rate, clearance rate
        "V1, 12087, 146484, 126927, 158571, 31644, 80.04, 86.65",
        "V2, 1304, 2577, 1456, 3881, 2425, 37.52, 56.50",
        "V3-criminal, 47, 92, 78, 139, 61, 56.12, 84.78",
        "V3-civil, 602, 1527, 1030, 2129, 1099, 48.38, 67.45",
        "V3-administrative, 21, 23, 10, 44, 34, 22.73, 43.48",
        "V4-year, 214, 6166, 6201, 6380, 179, 97.19, 100.57",
        "V4-month, 343, 536, 700, 879, 179, 79.64, 130.60",
        "V6, 540, 1573, 1608, 2113, 505, 76.10, 102.23",
        "V7 in 千, 86, 937, 939, 1023, 84, 91.79, 100.21",
    })
    void rates(String id, long o, long n, long c, long handled, long pending, String closing, String clearance) {
        var flow = Flow.of(o, n, c);
        assertThat(flow.handled()).as(id).isEqualTo(handled);
        assertThat(flow.pending()).as(id).isEqualTo(pending);
        assertThat(flow.gap()).as(id).isZero();
        assertThat(value("closing-rate", flow)).as(id).isEqualTo(closing);
        assertThat(value("clearance-rate", flow)).as(id).isEqualTo(clearance);
    }

    @Test
    @DisplayName("V3: totals are not forced to equal the parts shown")
    void partsNeedNotSumToTheTotal() {
        long closed = 78 + 1030 + 10;
        long handled = 139 + 2129 + 44;
        assertThat(closed).isEqualTo(1118);
        assertThat(handled).isEqualTo(2312);
        assertThat(value("closing-rate", Flow.of(0, 2313, 1119))).isEqualTo("48.38");
    }

    @Test
    @DisplayName("V5: Sichuan FTZ court 2019")
    void freeTradeCourt() {
        long handled = 12789 + 3257 + 162;
        assertThat(handled).isEqualTo(16208);
        assertThat(value("closing-rate", Flow.of(0, handled, 13888))).isEqualTo("85.69");
        assertThat(value("closing-rate", Flow.of(0, 12789, 10179))).isEqualTo("79.59");
    }

    @Test
    @DisplayName("V6, V8: disposition time over 365 days")
    void dispositionTime() {
        assertThat(value("disposition-time", Flow.of(540, 1573, 1608))).isEqualTo("114.63");
        var italy = new Flow(0, 4388591, 4569332, 5155010);
        assertThat(value("disposition-time", italy)).isEqualTo("411.78");
        assertThat(value("clearance-rate", italy)).isEqualTo("104.12");
    }

    @Test
    @DisplayName("V13: undefined stays undefined")
    void undefined() {
        assertThat(value("clearance-rate", Flow.of(10, 0, 5))).isEqualTo("undefined");
        assertThat(value("closing-rate", Flow.NONE)).isEqualTo("undefined");
        assertThat(value("disposition-time", Flow.of(10, 5, 0))).isEqualTo("undefined");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // id, active, inactive, new, reopened, reactivated, judgments, reopened disp., placed; end active, inactive, CR
        "V9, 0, 5, 50, 0, 5, 35, 0, 0, 20, 0, 63.64",
        "V10, 80, 0, 0, 40, 0, 80, 40, 0, 0, 0, 300.00",
        "V11, 0, 0, 100, 0, 0, 75, 0, 25, 0, 25, 100.00",
        "V12, 0, 0, 60, 0, 60, 60, 0, 60, 0, 0, 100.00",
    })
    void activeAndInactive(
            String id,
            long active,
            long inactive,
            long filed,
            long reopened,
            long reactivated,
            long judgments,
            long dispositions,
            long placed,
            long endActive,
            long endInactive,
            String rate) {
        var flow = new ActiveFlow(
                active,
                inactive,
                new ActiveFlow.Incoming(filed, reopened, reactivated),
                new ActiveFlow.Outgoing(judgments, dispositions, placed));
        assertThat(flow.endActive()).as(id).isEqualTo(endActive);
        assertThat(flow.endInactive()).as(id).isEqualTo(endInactive);
        assertThat(flow.clearanceRate()).map(Object::toString).as(id).hasValue(rate);
    }

    @Test
    @DisplayName("V9 as measures: outgoing over incoming, each the sum of its parts")
    void courtStatisticsProject() {
        var counts = Map.of("NEW", 50L, "REOPENED", 0L, "REACTIVATED", 5L, "JUDGED", 35L, "REOPENED_JUDGED", 0L, "INACTIVATED", 0L);
        var figure = Measure.get("csp-clearance-rate").of(t -> counts.get(t.text()), 365);
        assertThat(figure.value()).map(Object::toString).hasValue("63.64");
        assertThat(figure.above()).isEqualTo(35);
        assertThat(figure.below()).hasValue(55);
    }

    @Test
    @DisplayName("V6: a period of d days takes d, and 法官人均, 服判息诉 and 案－件比 divide what they name")
    void otherFactors() {
        var half = Measure.get("disposition-time").of(Flow.of(540, 1573, 1608), 181);
        assertThat(half.value()).map(Object::toString).hasValue("56.84");
        var settled = Measure.get("settled-at-first-rate").of(t -> t.base() == FlowTerm.C ? 200 : 25, 365);
        assertThat(settled.value()).map(Object::toString).hasValue("87.50");
        var perDispute = Measure.get("proceedings-per-dispute").of(t -> t.of() == Quantity.CASES ? 130 : 100, 365);
        assertThat(perDispute.value()).map(Object::toString).hasValue("1.30");
    }

    @Test
    @DisplayName("small numbers: a share of fewer than ten cases is its two counts, of a remainder those that are left; nothing else is")
    void few() {
        var rate = Measure.get("settled-at-first-rate");
        var nine = rate.of(t -> t.base() == FlowTerm.C ? 9 : 2, 365);
        assertThat(nine.few()).isTrue();
        assertThat(nine.part()).isEqualTo(7);
        assertThat(rate.of(t -> t.base() == FlowTerm.C ? 10 : 2, 365).few()).isFalse();
        assertThat(rate.of(t -> 0, 365).few()).isFalse();
        var closing = Measure.get("closing-rate").of(Flow.of(1, 2, 3), 365);
        assertThat(closing.few()).isTrue();
        assertThat(closing.part()).isEqualTo(3);
        assertThat(Measure.get("proceedings-per-dispute").of(t -> 2, 365).few()).isFalse();
        assertThat(Measure.get("closed").of(Flow.of(1, 2, 3), 365).few()).isFalse();
    }

    @ParameterizedTest(name = "{0} is {1} ÷ {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "closing-rate; C; H",
                "clearance-rate; C; N",
                "average-days; C days; C",
                "average-net-days; C net-days; C",
                "disposition-time; P; C",
                "cepej-case-turnover; C; P",
                "performed-rate; C[CLOSING=PERFORMED, PROCEDURE=ENFORCEMENT]; C[PROCEDURE=ENFORCEMENT]",
                "prelit-success-rate; C[CLOSING=MEDIATED_BEFORE_FILING, PROCEDURE=PRE_LITIGATION]; N[PROCEDURE=PRE_LITIGATION]",
                "courtools-2; OUTGOING; INCOMING",
                "courtools-4; ACTIVE_END days; ACTIVE_END",
            })
    void denominatorsAreNamed(String code, String above, String below) {
        assertThat(Measure.get(code).above().text()).isEqualTo(above.replace(", ", "; "));
        assertThat(Measure.get(code).below()).map(Term::text).hasValue(below.replace(", ", "; "));
    }

    @Test
    void everyMeasureIsNamedAndDefinedInBothLanguages() {
        assertThat(Measure.standard()).isNotEmpty().allSatisfy(m -> {
            assertThat(m.name(Locale.CHINESE)).isNotBlank();
            assertThat(m.name(Locale.ENGLISH)).isNotBlank();
            assertThat(m.note(Locale.CHINESE)).endsWith("。");
            assertThat(m.note(Locale.ENGLISH)).endsWith(".");
            assertThat(m.source()).isNotBlank();
        });
    }

    private static String value(String measure, Flow flow) {
        return Measure.get(measure).of(flow, 365).value().map(Object::toString).orElse("undefined");
    }
}
