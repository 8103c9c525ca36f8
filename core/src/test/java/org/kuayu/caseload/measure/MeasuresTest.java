package org.kuayu.caseload.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.text.Remark;

/** A new measure is a row in a file, and a wrong row says what is wrong with it. */
class MeasuresTest {
    private static final String HEAD =
            "code,family,zh,en,numerator,denominator,scope,factor,window,decimals,note_zh,note_en,source\n";
    private static final String GOOD =
            "own-rate,CHINESE,自定,Own,C[CLOSING=MEDIATION],C,PROCEDURE=CIVIL_FIRST,PERCENT,DECEMBER,1,说明。,Note.,本院\n";

    @Test
    @DisplayName("a measure file of an embedder is read and added to the standard ones")
    void isRead() {
        var own = Measures.read(HEAD + GOOD).orThrow();
        var measure = own.find("own-rate").orElseThrow();
        assertThat(measure.above().text()).isEqualTo("C[CLOSING=MEDIATION; PROCEDURE=CIVIL_FIRST]");
        assertThat(measure.below()).map(Term::text).hasValue("C[PROCEDURE=CIVIL_FIRST]");
        assertThat(measure.unit()).isEqualTo(Measure.Unit.PERCENT);
        var figure = measure.of(Map.of(measure.above(), 1L, measure.below().orElseThrow(), 3L)::get, 365);
        assertThat(figure.value()).map(Object::toString).hasValue("33.3");
        assertThat(Measures.standard().with(own).orThrow().find("own-rate")).isPresent();
        assertThat(own.with(own).remarks()).containsExactly(new Remark("measures.duplicate", "own-rate"));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '#',
            value = {
                "C,PROC # X,PROC # measures.term # 1 · denominator · 1: X",
                "C,PROC # C[KIND=A],PROC # measures.term # 1 · denominator · 3: KIND",
                ",C,PROC # ,,PROC # measures.denominator # 1 · denominator",
                "PROCEDURE=CIVIL_FIRST # COLOUR=RED # measures.term # 1 · scope · 1: COLOUR",
                "DECEMBER,1 # DECEMBER,half # measures.decimals # 1 · decimals · half",
                "DECEMBER,1 # DECEMBER,7 # measures.decimals # 1 · decimals · 7",
                "DECEMBER # LUNAR # measures.word # 1 · window · LUNAR",
                "PERCENT # PERMILLE # measures.word # 1 · factor · PERMILLE",
                "own-rate # Own Rate # measures.code # 1 · code · Own Rate",
                "Note. # '' # measures.blank # 1 · note_en",
            })
    void isRefused(String good, String bad, String code, String detail) {
        var file = HEAD + GOOD.replaceFirst(java.util.regex.Pattern.quote(good), bad);
        assertThat(Measures.read(file).remarks()).containsExactly(new Remark(code, detail));
    }

    @Test
    @DisplayName("a code defined twice, a missing column and a ragged line are refused")
    void wholeFile() {
        assertThat(Measures.read(HEAD + GOOD + GOOD).remarks())
                .containsExactly(new Remark("measures.duplicate", "2 · code · own-rate"));
        assertThat(Measures.read(HEAD.replace(",window", "") + GOOD.replace(",DECEMBER", ""))
                        .remarks())
                .containsExactly(new Remark("measures.column", "1 · window"));
        assertThat(Measures.read(HEAD + "one,two\n").remarks().getFirst().code()).isEqualTo("measures.table");
    }
}
