package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.MemoryStores;
import org.kuayu.Stores;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.CourtCode;
import org.kuayu.search.CaseIndex;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Facet;
import org.kuayu.search.Field;
import org.kuayu.search.Hits;
import org.kuayu.search.Sort;
import org.kuayu.text.Remark;

/** What every {@link CaseIndex} must do; extend it with a fresh index over the stores given. */
public abstract class CaseIndexContract {
    /** A letter for each case, as the tables below name them. */
    private static final Map<String, String> LETTERS = Map.of(
            "(2024)渝0112民初123号", "a",
            "(2024)川0107民初45号", "b",
            "(2024)渝01民终9号", "c",
            "(2023)川01刑初7号", "d",
            "(2023)渝01刑初8号", "e");

    protected final Stores stores = new MemoryStores();
    private final IndexedCases cases = new IndexedCases(stores);
    private CaseIndex index;

    /** A fresh index over these stores. */
    protected abstract CaseIndex index(Stores over);

    @BeforeEach
    void fill() {
        cases.putAll();
        index = index(stores);
        cases.follow(index);
    }

    @AfterEach
    void close() {
        index.close();
        stores.close();
    }

    private static String letter(CaseId id) {
        return LETTERS.getOrDefault(id.value(), "f");
    }

    private String found(CaseQuery query) {
        return String.join(
                "",
                index.search(query, Access.ALL).hits().stream()
                        .map(h -> letter(h.id()))
                        .sorted()
                        .toList());
    }

    private static List<String> codes(Hits hits) {
        return hits.notes().stream().map(Remark::code).toList();
    }

    @ParameterizedTest(name = "SE-1 SE-2 box {0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            民间借贷                    | a b
            民间借                      | a b
            "民间借贷关系"               | a
            “民间借贷关系”               | a
            應當返還                    | a
            应当返还                    | a
            ＡＢＣ                      | c
            abc                        | c
            合同 AND 房屋               | c
            合同 && 房屋                | c
            盗窃 OR 房屋                | c d e
            `盗窃 || 房屋`              | c d e
            盗窃 NOT 电动车             | d
            盗窃 -电动车                | d
            +盗窃 +电动车               | e
            (盗窃 OR 房屋) AND 电动车   | e
            （盗窃 OR 房屋） 电动车      | e
            民间*朋友                   | b
            民?借贷                     | a b
            fo*                        | c
            "foo baz"~2                | c
            "baz foo"~2                | c
            "foo baz"                  | ``
            法院:渝北                   | a f
            court:渝0112               | a f
            当事人:张三丰               | b
            party:商贸                 | a
            法官:陈法官                 | a b
            案由:借款合同纠纷            | a b
            法条:刑法第264条            | d e
            filed:[2024-01-01 TO 2024-06-30] | a b
            filed:2024                 | a b c
            立案:[* TO 2023-12-31]      | e
            claimed:[1万 TO 2万]        | a
            来源:渝北导出               | a b
            号:无                      | ``
            """)
    void findsWhatTheBoxAsks(String box, String expected) {
        assertThat(found(CaseQuery.of(box))).isEqualTo(expected.replace(" ", ""));
    }

    @ParameterizedTest(name = "SE-7 {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            （2024）渝0112民初123号         | a
            (2024)渝0112民初123号           | a
            〔２０２４〕渝０１１２民初１２３号 | a
            ( 2024 ) 渝 0112 民初 123 号     | a
            （2024）渝0112民初00123号       | a
            2024渝0112民初123号             | a
            （2012）渝北法民初字第03933号     | f
            （2012）渝北法民初字第3933号      | f
            """)
    void findsANumberInAnySpelling(String written, String expected) {
        assertThat(letter(index.search(CaseQuery.of(written), Access.ALL)
                        .hits()
                        .getFirst()
                        .id()))
                .isEqualTo(expected);
        assertThat(letter(index.search(CaseQuery.of("").withFields(Map.of(Field.NUMBER, written)), Access.ALL)
                        .hits()
                        .getFirst()
                        .id()))
                .isEqualTo(expected);
    }

    @Test
    void aNumberFindsItsCaseFirstAndThenThoseThatCiteIt() {
        var hits = index.search(CaseQuery.of("（2024）渝0112民初123号"), Access.ALL).hits();
        assertThat(hits.stream().map(h -> letter(h.id()))).startsWith("a").containsExactlyInAnyOrder("a", "b", "c");
        assertThat(found(CaseQuery.of("").withFields(Map.of(Field.CITES, "(2024)渝0112民初123号"))))
                .isEqualTo("c");
        assertThat(found(CaseQuery.of("").withFields(Map.of(Field.NUMBER, "（2024）渝01"))))
                .isEqualTo("ac");
        assertThat(found(CaseQuery.of("").withFields(Map.of(Field.NUMBER, "2024渝0112民初"))))
                .isEqualTo("a");
    }

    @ParameterizedTest(name = "ST-5 {0} = {1} finds {2}")
    @CsvSource({
        "PENDING_ON,2024-05-31,ab",
        "PENDING_ON,2024-06-01,b",
        "NOT_CLOSED_BEFORE,2024-06-01,abcdf",
        "CLOSED_TO,2024-06-01,ae",
        "CLOSED_FROM,2024-06-02,c",
        "UNFILED,true,df",
        "STATE,pending,bdf",
        "STATE,closed,ace",
        "CLAIMED_FROM,12345.67,a",
        "CLAIMED_FROM,12345.68,''",
        "FILED_TO,2024-03-01,ae"
    })
    void findsByDays(Field field, String value, String expected) {
        assertThat(found(CaseQuery.of("").withFields(Map.of(field, value)))).isEqualTo(expected);
    }

    @Test
    void badSyntaxIsSearchedLiterallyAndSaysWhere() {
        for (String box : List.of("\"民间借贷", "(民间借贷", "民间借贷)", "民间借贷 AND", "filed:[2024 TO 民间借贷")) {
            Hits hits = index.search(CaseQuery.of(box), Access.ALL);
            assertThat(codes(hits)).as(box).contains("search.literal");
        }
        assertThat(found(CaseQuery.of("民间借贷 AND"))).isEqualTo("ab");
        assertThat(index.search(CaseQuery.of("合同 (房屋"), Access.ALL).notes())
                .contains(new Remark("search.literal", "4: (房屋"));
        assertThat(codes(index.search(CaseQuery.of("").withFields(Map.of(Field.FILED_FROM, "2024-13-99")), Access.ALL)))
                .containsExactly("search.value-unreadable");
        assertThat(index.search(CaseQuery.of("!!!"), Access.ALL).total()).isZero();
    }

    @Test
    void aLongQuestionIsLoosenedOnlyWhenNothingMatchesAsTyped() {
        Hits hits = index.search(CaseQuery.of("民间借贷关系中被告应当如何返还借款"), Access.ALL);
        assertThat(codes(hits)).contains("search.loosened");
        assertThat(letter(hits.hits().getFirst().id())).isEqualTo("a");
        assertThat(codes(index.search(CaseQuery.of("民间借贷关系"), Access.ALL))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"民间借贷关系中被告应当如何返还借款?", "民间借贷关系中“被告”应当如何返还借款", "借款应当返还吗?/民间借贷关系中被告应当如何返还借款？"})
    void theMarksOfASentenceAskForNothing(String box) {
        Hits hits = index.search(CaseQuery.of(box), Access.ALL);
        assertThat(codes(hits)).containsExactly("search.loosened");
        assertThat(letter(hits.hits().getFirst().id())).isEqualTo("a");
    }

    @Test
    void zeroHitsNameTheConditionThatEmptiesTheSet() {
        Hits hits = index.search(CaseQuery.of("盗窃 飞机").withChosen(Map.of(Facet.REGION, Set.of("51"))), Access.ALL);
        assertThat(hits.notes()).containsExactly(new Remark("search.empty-because", "飞机"));
        hits = index.search(CaseQuery.of("电动车").withChosen(Map.of(Facet.REGION, Set.of("51"))), Access.ALL);
        assertThat(hits.notes())
                .containsExactlyInAnyOrder(
                        new Remark("search.empty-because", "电动车"), new Remark("search.empty-because", "REGION=51"));
    }

    @Test
    void facetsCountExactlyAndTheirOwnChoiceDoesNotNarrowThem() {
        Hits all = index.search(CaseQuery.of(""), Access.ALL);
        assertThat(all.total()).isEqualTo(6);
        assertThat(all.facets().get(Facet.REGION)).containsExactly(new Hits.Count("50", 4), new Hits.Count("51", 2));
        assertThat(all.facets().get(Facet.CAUSE))
                .contains(new Hits.Count("合同纠纷", 3), new Hits.Count("合同纠纷/借款合同纠纷", 2))
                .startsWith(new Hits.Count("合同纠纷", 3));
        Hits chosen = index.search(
                CaseQuery.of("").withChosen(Map.of(Facet.REGION, Set.of("51"), Facet.CAUSE, Set.of("合同纠纷"))),
                Access.ALL);
        assertThat(chosen.total()).isEqualTo(1);
        assertThat(chosen.facets().get(Facet.REGION)).containsExactly(new Hits.Count("50", 2), new Hits.Count("51", 1));
        assertThat(chosen.facets().get(Facet.CAUSE)).contains(new Hits.Count("合同纠纷", 1), new Hits.Count("侵犯财产罪", 1));
        assertThat(chosen.facets().get(Facet.YEAR)).containsExactly(new Hits.Count("2024", 1));
    }

    @Test
    void hitsCountsFacetsAndPassagesShowOnlyWhatTheUserMaySee() {
        Access courts = new Access(Set.of(Visibility.PUBLIC, Visibility.COURTS), Set.of(), true);
        Hits hits = index.search(CaseQuery.of("盗窃"), courts);
        assertThat(hits.hits().stream().map(h -> letter(h.id()))).containsExactly("e");
        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.facets().get(Facet.REGION)).containsExactly(new Hits.Count("50", 1));
        Access own = new Access(Set.of(Visibility.PUBLIC), Set.of(CourtCode.of("川01")), true);
        assertThat(index.search(CaseQuery.of("盗窃"), own).total()).isEqualTo(2);
        assertThat(index.listAfter(CaseQuery.of(""), own, Optional.empty(), 10)).hasSize(2);
        assertThat(codes(index.search(CaseQuery.of("川01刑初7"), courts))).contains("search.empty-because");
    }

    @Test
    void personsNamesFindNothingForThoseWhoMayNotSeeThem() {
        Access masked = new Access(Access.ALL.visible(), Set.of(), false);
        assertThat(index.search(CaseQuery.of("当事人:张三丰"), masked).total()).isZero();
        assertThat(index.search(CaseQuery.of("当事人:商贸"), masked).total()).isEqualTo(1);
        Hits hits = index.search(CaseQuery.of("朋友"), masked);
        assertThat(hits.hits().getFirst().passages().getFirst().text())
                .contains("张**")
                .doesNotContain("张三丰");
    }

    @Test
    void passagesMarkTheHitOnItsPageAndMaskNumbers() {
        Hits hits = index.search(CaseQuery.of("借款合同 民间借贷 身份证"), Access.ALL);
        var passages = hits.hits().getFirst().passages();
        assertThat(passages).extracting(Hits.Passage::page).contains(1, 2);
        var second = passages.stream().filter(p -> p.page() == 2).findFirst().orElseThrow();
        assertThat(second.text().substring(second.marks().get(0), second.marks().get(1)))
                .isEqualTo("借款合同");
        assertThat(passages.toString()).doesNotContain("500112199001011234").doesNotContain("13812345678");
        assertThat(passages.toString()).contains("138****5678");
        assertThat(index.search(CaseQuery.of(""), Access.ALL).hits().getFirst().passages())
                .isEmpty();
    }

    @Test
    void sortsWithAStableOrderAndPages() {
        assertThat(order(Sort.FILED_NEWEST)).startsWith("c", "b", "a", "e");
        assertThat(order(Sort.FILED_OLDEST)).startsWith("e", "a", "b", "c");
        assertThat(order(Sort.CLAIMED_HIGHEST)).startsWith("a");
        assertThat(order(Sort.NUMBER)).containsExactly("f", "d", "e", "b", "a", "c");
        assertThat(order(Sort.RELEVANCE)).containsExactly("f", "d", "e", "b", "a", "c");
        var query = CaseQuery.of("").withSort(Sort.FILED_NEWEST);
        var pages = Stream.of(0, 2, 4)
                .flatMap(from -> index.search(query.withPage(from, 2), Access.ALL).hits().stream())
                .map(h -> letter(h.id()))
                .toList();
        assertThat(pages).isEqualTo(order(Sort.FILED_NEWEST));
        assertThat(index.search(query.withPage(100_000, 20), Access.ALL).hits()).isEmpty();
    }

    private List<String> order(Sort sort) {
        return index.search(CaseQuery.of("").withSort(sort), Access.ALL).hits().stream()
                .map(h -> letter(h.id()))
                .toList();
    }

    @Test
    void listsIdentifiersAscendingFromAnyPlace() {
        List<CaseId> all = index.listAfter(CaseQuery.of(""), Access.ALL, Optional.empty(), 100);
        assertThat(all).hasSize(6).isSorted();
        assertThat(index.listAfter(CaseQuery.of(""), Access.ALL, Optional.of(all.get(2)), 2))
                .isEqualTo(all.subList(3, 5));
        assertThat(index.listAfter(CaseQuery.of("盗窃"), Access.ALL, Optional.empty(), 1))
                .hasSize(1);
    }

    @Test
    void listsAnyHitsAtOnce() {
        assertThat(index.listAny(CaseQuery.of(""), Access.ALL, 100))
                .containsExactlyInAnyOrderElementsOf(index.listAfter(CaseQuery.of(""), Access.ALL, Optional.empty(), 100));
        assertThat(index.listAny(CaseQuery.of(""), Access.ALL, 4)).hasSize(4).doesNotHaveDuplicates();
        assertThat(index.listAny(CaseQuery.of("盗窃"), Access.ALL, 100))
                .containsExactlyElementsOf(index.listAfter(CaseQuery.of("盗窃"), Access.ALL, Optional.empty(), 100));
        Access own = new Access(Set.of(Visibility.PUBLIC), Set.of(CourtCode.of("川01")), true);
        assertThat(index.listAny(CaseQuery.of(""), own, 100)).hasSize(2);
        assertThat(index.listAny(CaseQuery.of("无此一词无此一词"), Access.ALL, 100)).isEmpty();
    }

    @Test
    void followsChangesOnceHoweverOftenTheyAreApplied() {
        var entries = stores.journal().list(0, 100);
        index.apply(entries);
        index.keep();
        assertThat(index.count()).isEqualTo(6);
        cases.remove(CaseId.of("(2023)渝01刑初8号"));
        cases.follow(index);
        assertThat(index.count()).isEqualTo(5);
        assertThat(index.checkpoint()).isEqualTo(stores.journal().lastSequence());
        assertThat(index.status().cases()).isEqualTo(5);
        assertThat(index.search(CaseQuery.of("电动车"), Access.ALL).total()).isZero();
    }

    @Test
    void rebuildsFromTheStores() {
        stores.journal().write(() -> {
            stores.cases().remove(CaseId.of("(2023)渝01刑初8号"));
            return 0;
        });
        index.rebuild();
        assertThat(index.count()).isEqualTo(5);
        assertThat(index.checkpoint()).isEqualTo(stores.journal().lastSequence());
        assertThat(found(CaseQuery.of("民间借贷"))).isEqualTo("ab");
    }
}
