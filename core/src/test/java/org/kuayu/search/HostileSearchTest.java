package org.kuayu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.MemoryStores;
import org.kuayu.casefile.Access;
import org.kuayu.search.lucene.LuceneCaseIndex;
import org.kuayu.text.Remark;

/** Input that means harm: every string gets an answer, soon, from box and form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSearchTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final MemoryStores stores = new MemoryStores();
    private List<CaseIndex> indexes = List.of();

    @BeforeAll
    void open() {
        indexes = List.of(
                LuceneCaseIndex.inMemory(stores.journal(), stores.cases(), stores.documents()),
                new MemoryCaseIndex(stores.cases(), stores.documents()));
        SearchSamples.fill(stores);
        indexes.forEach(i -> i.apply(stores.journal().list(0, 100)));
        indexes.forEach(CaseIndex::keep);
    }

    @AfterAll
    void close() {
        indexes.forEach(CaseIndex::close);
        stores.close();
    }

    private void ask(CaseQuery query) {
        indexes.forEach(i -> i.search(query, Access.ALL));
    }

    private void askEverywhere(String text) {
        ask(CaseQuery.of(text));
        for (Field field : Field.values()) {
            ask(CaseQuery.of("").withFields(Map.of(field, text)));
        }
        ask(CaseQuery.of("").withChosen(Map.of(Facet.COURT, java.util.Set.of(text))));
        assertThat(Marks.of(text, CaseQuery.of(text)).size() % 2).isZero();
    }

    @Test
    void everyNaughtyStringIsAnswered() throws IOException {
        Path file = Path.of(System.getProperty("kuayu.shared", "/work/shared"), "hostile", "blns.json");
        Assumptions.assumeTrue(Files.exists(file), "skipped: no " + file);
        for (var text : new ObjectMapper().readTree(file.toFile())) {
            assertTimeout(SOON, () -> askEverywhere(text.asText()), text.asText());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*",
                "*",
                "?",
                "a?b*c*d*e*f*g*",
                "***借***",
                "((((((((((",
                "))))",
                "\"",
                "“",
                "a:b:c",
                "法院:",
                "法院:(",
                "filed:[",
                "filed:[* TO *]",
                "claimed:[9999999999999亿 TO *]",
                "NOT",
                "NOT NOT NOT a",
                "- + -",
                "-民间",
                "OR OR",
                "\"\"~5",
                "\"a b\"~99999999999",
                "\u0000\u0001",
                "\uD800",
                "\uDC00借",
                "😀 OR 𠮷",
                "²³①㎡ﬁ",
                "借\u200b贷",
                "（2024）渝",
                "filed:9999-99-99"
            })
    void oddSyntaxIsAnswered(String text) {
        assertTimeout(SOON, () -> askEverywhere(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"借", "借 ", "a* ", "(", "\"a b\"~9 ", "借贷。", "NOT ", "法院:a ", "a OR ", "（2024）渝0112民初1号 ", "1"})
    void aHundredThousandCharactersAreBounded(String piece) {
        String box = piece.repeat(100_000 / piece.length());
        assertTimeout(SOON, () -> askEverywhere(box));
        assertThat(QueryParser.read(CaseQuery.of(box)).notes().stream().map(Remark::code))
                .contains("search.shortened");
    }

    @Test
    void turkishLettersDoNotChangeTheFolding() {
        var before = java.util.Locale.getDefault();
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
        try {
            assertThat(found("FILED:2024")).isEqualTo(found("filed:2024")).isNotEmpty();
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    private List<String> found(String box) {
        var found = new ArrayList<String>();
        indexes.forEach(i -> i.search(CaseQuery.of(box), Access.ALL).hits().forEach(h -> found.add(h.id().value())));
        return found;
    }
}
