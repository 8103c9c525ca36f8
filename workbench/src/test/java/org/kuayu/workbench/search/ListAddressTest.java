package org.kuayu.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Facet;
import org.kuayu.search.Field;
import org.kuayu.search.Sort;

class ListAddressTest {
    private static ListAddress parse(String address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        for (String pair : query.split("&")) {
            if (pair.contains("=")) {
                String value = URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8);
                parameters
                        .computeIfAbsent(pair.substring(0, pair.indexOf('=')), k -> new ArrayList<>())
                        .add(value);
            }
        }
        return ListAddress.parse(parameters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases",
                "/cases?q=a+b",
                "/cases?view=compact",
                "/cases?q=%22%E6%9F%A5%E5%B0%81%22&cause=x%26y&filed-from=2024-01-01&in-region=50&in-region=51&page=3",
                "/cases?in-court=%E6%B8%9D0112&sort=relevance",
                "/cases?party=p&sort=filed-newest"
            })
    void whatIsWrittenIsReadBack(String address) {
        assertThat(parse(address)).hasToString(address);
    }

    @Test
    void everyFieldFacetAndOrderHasItsPlace() {
        for (Field field : Field.values()) {
            var query = CaseQuery.of("").withFields(Map.of(field, "x y&=%"));
            assertThat(parse(ListAddress.of(query)).query()).isEqualTo(query);
        }
        for (Facet facet : Facet.values()) {
            var query = CaseQuery.of("q").withChosen(Map.of(facet, Set.of("a/b", "渝0112")));
            assertThat(parse(ListAddress.of(query)).query()).isEqualTo(query);
        }
        for (Sort sort : Sort.values()) {
            var query = CaseQuery.of("q").withSort(sort);
            assertThat(parse(ListAddress.of(query)).query()).isEqualTo(query);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases?page=0",
                "/cases?page=-1",
                "/cases?page=99999999999",
                "/cases?page=x",
                "/cases?sort=none",
                "/cases?q=",
                "/cases?cause=+++&in-region=",
                "/cases?unknown=1"
            })
    void whatIsNotUnderstoodIsLeftOut(String address) {
        assertThat(parse(address).everything()).isTrue();
    }

    @Test
    void longTextIsCut() {
        assertThat(parse("/cases?q=" + "a".repeat(5000)).query().box()).hasSize(1000);
        assertThat(parse("/cases?cause=" + "a".repeat(5000)).query().fields().get(Field.CAUSE))
                .hasSize(200);
    }

    @Test
    void withoutWordsThereIsNoBestMatch() {
        assertThat(parse("/cases?q=a&in-year=2023").withBox("")).hasToString("/cases?in-year=2023");
        assertThat(parse("/cases?q=a&sort=number").withBox("")).hasToString("/cases?sort=number");
    }

    @Test
    void aFacetIsToggled() {
        var address = parse("/cases?q=a&in-region=50&page=4");
        assertThat(address.toggled(Facet.REGION, "51")).hasToString("/cases?q=a&in-region=50&in-region=51");
        assertThat(address.toggled(Facet.REGION, "50")).hasToString("/cases?q=a");
    }
}
