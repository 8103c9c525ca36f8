package org.kuayu.caseload.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms are read as people write them, printed in one form, and refused with the place that is wrong. */
class TermTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "C; C",
                "c days; C days",
                " P ; P",
                "C［CLOSING＝MEDIATION｜WITHDRAWAL］; C[CLOSING=MEDIATION|WITHDRAWAL]",
                "C[CLOSING = WITHDRAWAL | MEDIATION]　NET-DAYS; C[CLOSING=MEDIATION|WITHDRAWAL] net-days",
                "P[AGE=12-18|18-]; P[AGE=12-18|18-]",
                "N[COURT=5001；START=FILED] disputes; 'N[COURT=5001; START=FILED] disputes'",
                "INCOMING; INCOMING",
                "H judges; H judges",
            })
    void isRead(String written, String canonical) {
        var term = Term.parse(written).orThrow();
        assertThat(term.text()).isEqualTo(canonical);
        assertThat(Term.parse(term.text())).isEqualTo(Term.parse(written));
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "X; term.base; 1: X",
                "''; term.base; '1: '",
                "C dayz; term.quantity; 3: dayz",
                "C[CLOSNG=MEDIATION]; term.dimension; 3: CLOSNG",
                "C[YEAR=2024]; term.dimension; 3: YEAR",
                "C[CLOSING=MEDIATION|HAPPY]; term.value; 21: HAPPY",
                "C[CLOSING=]; term.value; '11: '",
                "C[CLOSING]; term.form; 3: CLOSING",
                "C[CLOSING=MEDIATION; term.form; 2: C[CLOSING=MEDIATION",
                "C]CLOSING=MEDIATION[; term.form; 20: C]CLOSING=MEDIATION[",
                "P[AGE=old]; term.value; 7: old",
                "P[FILED=2024-13]; term.value; 9: 2024-13",
            })
    void isRefused(String written, String code, String detail) {
        var remark = Term.parse(written).remarks().getFirst();
        assertThat(remark.code()).isEqualTo(code);
        assertThat(remark.detail()).isEqualTo(detail);
    }

    @Test
    @DisplayName("a condition that stands already is not repeated")
    void withConditions() {
        var scope = CaseCondition.parse("PROCEDURE=CIVIL_FIRST").orThrow();
        var term = Term.parse("C[CLOSING=MEDIATION]").orThrow().with(scope).with(scope);
        assertThat(term.text()).isEqualTo("C[CLOSING=MEDIATION; PROCEDURE=CIVIL_FIRST]");
        assertThat(term.plain()).isFalse();
        assertThat(Term.of(FlowTerm.C).plain()).isTrue();
    }
}
