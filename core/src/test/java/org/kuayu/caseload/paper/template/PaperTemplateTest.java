package org.kuayu.caseload.paper.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.caseload.paper.Papers;

/** What a court writes, and what it is told when something is wrong: line, column, what. */
class PaperTemplateTest {
    private static final String HEAD = "title: T\nperiod: 2024\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("the samples have no fault and name their title and period")
    void samples(String language) {
        var template = PaperTemplate.read(Papers.sample(Locale.of(language)));
        assertThat(template.faults()).isEmpty();
        assertThat(template.title()).isNotEmpty();
        assertThat(template.period()).hasToString("2020-01-01…2024-12-31");
        assertThat(template.scope().regions()).containsExactly("50");
        assertThat(template.language().getLanguage()).isEqualTo(language);
    }

    @ParameterizedTest(name = "{0} → {1}:{2} {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a {figure no-such} b; 4; 11; paper.measure-unknown; no-such",
                "{figure}; 4; 1; paper.figure-missing; ''",
                "{figure closed region=52}; 4; 23; paper.value; 52",
                "{figure closed colour=red}; 4; 16; paper.argument-unknown; colour",
                "{figure closed year=24}; 4; 21; paper.value; 24",
                "{figure closed period=2024-13-01…2024-12-31}; 4; 23; paper.period; 2024-13-01…2024-12-31",
                "{figure closed where=MEDIATION}; 4; 22; paper.where; MEDIATION",
                "{figure closed where=year:2024}; 4; 22; paper.where; year:2024",
                "{wish closed}; 4; 2; paper.directive-unknown; wish",
                "a {figure closed; 4; 3; paper.brace-open; {figure closed",
                "{}; 4; 1; paper.directive-empty; {}",
                "{table colour}; 4; 8; paper.dimension-unknown; colour",
                "{chart}; 4; 1; paper.rows-missing; ''",
                "{printed SF99}; 4; 10; paper.printed-unknown; SF99",
                "a {table court} b; 4; 3; paper.block-inside; {table court}",
                "### deep; 4; 1; paper.heading-deep; ###",
                "#; 4; 1; paper.heading-empty; ''",
                "a[^x]; 4; 2; paper.note-unknown; x",
                "[^x]: unused; 4; 1; paper.note-unused; x",
                "'   {figure 无此数}'; 4; 12; paper.measure-unknown; 无此数",
            })
    void says(String text, int line, int column, String code, String detail) {
        var faults = PaperTemplate.read(HEAD + text).faults();
        assertThat(faults).hasSize(1);
        var fault = faults.getFirst();
        assertThat(fault.remark().code()).isEqualTo(code);
        assertThat(fault.remark().detail()).isEqualTo(detail);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "'x', paper.head-line",
        "'period: 2024', paper.title-missing",
        "'title: T', paper.period-missing",
        "'title: T|period: 2024|colour: red', paper.head-unknown",
        "'title: T|period: soon', paper.period",
        "'title: T|period: 2024-2020', paper.period",
        "'title: T|period: 2024|region: Tibet', paper.value",
        "'title: T|period: 2024', paper.text-empty",
    })
    void saysOfTheHead(String head, String code) {
        assertThat(PaperTemplate.read(head.replace('|', '\n') + "\n\n").faults())
                .extracting(f -> f.remark().code())
                .contains(code);
    }

    @Test
    @DisplayName("a backslash takes the next sign as it is; nothing is executed")
    void escapes() {
        var template = PaperTemplate.read(HEAD + "\\{figure closed\\} and \\[^a] <script>alert(1)</script>");
        assertThat(template.faults()).isEmpty();
        assertThat(template.parts()).hasSize(1);
        var text = (Part.Text) template.parts().getFirst();
        assertThat(text.runs()).containsExactly(new Run.Words("{figure closed} and [^a] <script>alert(1)</script>"));
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        var text = HEAD + "{figure a}\n\n{figure b}\n\n{table c}\n";
        assertThat(PaperTemplate.read(text).faults()).extracting(PaperFault::line).containsExactly(4, 6, 8);
        assertThat(PaperTemplate.read("x".repeat(600_000)).faults().getFirst().remark().code())
                .isEqualTo("paper.too-long");
    }
}
