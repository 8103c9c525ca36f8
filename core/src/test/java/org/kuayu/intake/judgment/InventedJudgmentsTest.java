package org.kuayu.intake.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;

/** The invented documents of {@code fixtures/judgments}, each as it is and in two other layouts. */
class InventedJudgmentsTest {
    private static String resource(String name) {
        try (InputStream in = InventedJudgmentsTest.class.getResourceAsStream("/judgments/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<List<String>> rows() {
        return resource("expected.tsv").lines().skip(1).map(l -> List.of(l.split("\t", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsAsPrinted(List<String> row) {
        assertThat(found(resource(row.getFirst()))).isEqualTo(expected(row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsRunTogether(List<String> row) {
        String text = resource(row.getFirst());
        if (!row.getFirst().contains("wrapped")) {
            assertThat(found(text.replaceAll("[\\s\\u3000]+", " ").strip())).isEqualTo(expected(row));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsWithIndentsAndWindowsLines(List<String> row) {
        String text = resource(row.getFirst());
        if (!row.getFirst().contains("wrapped")) {
            String lines = text.lines()
                    .map(l -> "　　" + l.replaceAll(" (?=\\S)", "\r\n"))
                    .collect(Collectors.joining("\r\n\r\n"));
            assertThat(found(lines)).isEqualTo(expected(row));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyFactStandsWhereItSays(List<String> row) {
        String text = resource(row.getFirst());
        JudgmentFacts facts = new JudgmentReader().read(text);
        for (Fact<String> f : Stream.of(facts.court(), facts.caseNumber(), facts.kind())
                .flatMap(Optional::stream)
                .toList()) {
            assertThat(text.substring(f.start(), f.end()).replaceAll("[\\s　]", ""))
                    .isEqualTo(f.value());
        }
        facts.parties()
                .forEach(p -> assertThat(text.substring(p.start(), p.end()))
                        .contains(p.value().name()));
    }

    @Test
    void keepsRepresentativesApartAndReadsWhatIsSaidAboutAParty() {
        JudgmentFacts facts = new JudgmentReader().read(resource("m01-loan-first.txt"));
        assertThat(facts.representatives())
                .extracting(Fact::value)
                .containsExactly(
                        new JudgmentFacts.Representative("委托诉讼代理人", "罗世铭", "江晓棠"),
                        new JudgmentFacts.Representative("法定代表人", "程立冬", "重庆禾泽商贸有限公司"));
        JudgmentFacts.Party first = facts.parties().getFirst().value();
        assertThat(first.natural()).isTrue();
        assertThat(first.identity()).contains("500112198603142340");
        assertThat(first.domicile()).contains("重庆市渝北区龙溪街道松石路18号");
        assertThat(first.toString()).doesNotContain("5001").doesNotContain("晓棠");
        assertThat(facts.parties().getLast().value().natural()).isFalse();
        assertThat(facts.filed()).map(Fact::value).contains(java.time.LocalDate.of(2023, 6, 5));
    }

    @Test
    void readsStatutesArticleByArticleAndCasesCited() {
        JudgmentFacts facts = new JudgmentReader().read(resource("m25-criminal-many-crimes.txt"));
        assertThat(facts.statutes())
                .extracting(f -> f.value().canonical())
                .containsExactly(
                        "中华人民共和国刑法第三百一十二条",
                        "中华人民共和国刑法第二百六十四条",
                        "中华人民共和国刑法第一百一十八条",
                        "中华人民共和国刑法第三十一条",
                        "中华人民共和国刑法第六十五条",
                        "中华人民共和国刑法第六十九条");
        assertThat(facts.verdicts())
                .extracting(f -> f.value().sentence())
                .containsExactly("判处罚金人民币五万元", "判处有期徒刑一年六个月，缓刑二年，并处罚金人民币一万元", "有期徒刑四年，并处罚金人民币五千元");
        assertThat(new JudgmentReader().read(resource("m05-jurisdiction.txt")).citedNumbers())
                .extracting(Fact::value)
                .containsExactly("（2021）渝0104民初3301号");
    }

    @Test
    void readsNothingOutOfOtherText() {
        for (String text :
                List.of("", " ", "\n\n", "会议纪要", "一".repeat(100_000), "（".repeat(50_000), "被告人".repeat(20_000))) {
            JudgmentFacts facts = new JudgmentReader().read(text);
            assertThat(facts.caseNumber()).isEmpty();
            assertThat(facts.date()).isEmpty();
        }
    }

    private static List<String> expected(List<String> row) {
        return row.subList(1, row.size());
    }

    private static List<String> found(String text) {
        JudgmentFacts f = new JudgmentReader().read(text);
        return List.of(
                one(f.caseNumber(), v -> v),
                one(f.court(), v -> v),
                one(f.kind(), v -> v),
                one(f.date(), Object::toString),
                all(f.causes(), v -> v, "、"),
                one(f.trial(), v -> v),
                all(f.parties(), p -> p.role() + ":" + p.name(), ";"),
                all(f.judges(), j -> j.role() + ":" + j.name(), ";"),
                all(f.clerks(), v -> v, ";"),
                one(f.outcome(), v -> v),
                one(f.claimed(), InventedJudgmentsTest::yuan),
                one(f.awarded(), InventedJudgmentsTest::yuan));
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static <T> String one(Optional<Fact<T>> fact, Function<T, String> text) {
        return fact.map(Fact::value).map(text).orElse("");
    }

    private static <T> String all(List<Fact<T>> facts, Function<T, String> text, String between) {
        return facts.stream().map(Fact::value).map(text).collect(Collectors.joining(between));
    }
}
