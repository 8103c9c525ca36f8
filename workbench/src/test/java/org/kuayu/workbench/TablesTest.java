package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.shelf.SavedTable;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Role;
import org.kuayu.workbench.tables.ScheduledTables;

/** Own tables without a screen: counted, saved, shared, frozen, counted on due days. */
class TablesTest {
    private static final String QUERY = "from=2023-01-01&to=2024-12-31&rows=court&cols=year&m=received&m=closing-rate";
    private static final Pattern LINKED = Pattern.compile("<td class=\"num[^>]*><a href=\"([^\"]+)\"[^>]*>([^<]+)</a>");

    private static final int MONTHS = 500;

    private final TestClock clock = new TestClock("2025-11-03T01:00:00Z");
    private TestSystem system;
    private Browser owner;

    @BeforeEach
    void start() {
        system = TestSystem.withOfficers(clock);
        TestCases.load(system.kuayu);
        owner = system.browser(Role.STATISTICIAN);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    private String save(String title, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("title", title, "address", QUERY, "key", title));
        fields.putAll(more);
        var saved = owner.post("/tables", fields);
        assertThat(saved.statusCode()).isEqualTo(303);
        return saved.headers().firstValue("Location").orElseThrow();
    }

    @Test
    @DisplayName("ST-13, BX-16: every number of the table says what it opens, and totals are counted by themselves")
    void page() {
        var page = owner.get("/tables/new?" + QUERY);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("渝北区", "合计", "不对法院排名").doesNotContain("⟦");
        var links = LINKED.matcher(page.body());
        int checked = 0;
        while (links.find()) {
            assertThat(links.group(1)).matches("/figures/(cases|figure)\\?.*cutoff=\\d+.*");
            checked++;
        }
        assertThat(checked).isGreaterThan(10);
        assertThat(owner.get("/tables/new").body()).doesNotContain("⟦");
    }

    @Test
    @DisplayName("ST-13: all dimensions and all measures can be asked for, and each answers")
    void everything() {
        for (var dimension : Dimension.values()) {
            var name = dimension.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var page = owner.get("/tables/new?from=2023-01-01&to=2024-12-31&rows=" + name + "&m=received&m=average-days&m=claimed");
            assertThat(page.statusCode()).as(name).isEqualTo(200);
            assertThat(page.body()).as(name).doesNotContain("⟦");
        }
        for (var measure : Measures.standard().list()) {
            var page = owner.get("/tables/new?from=2023-01-01&to=2024-12-31&rows=region&cols=level&m=" + measure.code());
            assertThat(page.statusCode()).as(measure.code()).isEqualTo(200);
            assertThat(page.body()).as(measure.code()).doesNotContain("⟦");
        }
    }

    @Test
    @DisplayName("ST-13: a shared table is opened by a colleague, who counts what he may see; one that is not shared is not there")
    void sharing() {
        var shared = save("两率", Map.of("shared", "true"));
        var own = save("自用", Map.of());
        var colleague = system.browser(Role.COURT_STAFF);
        assertThat(colleague.get("/tables").body()).contains("两率").doesNotContain("自用");
        assertThat(colleague.get(own).statusCode()).isEqualTo(404);
        var page = colleague.get(shared);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("测试 statistician制");
        assertThat(colleague.post(shared, Map.of("title", "改名", "address", QUERY, "seen", "1")).statusCode())
                .isEqualTo(422);
        assertThat(owner.get(shared).body()).contains("两率");
    }

    @Test
    @DisplayName("ST-13: a second editor is told, keeps what he typed, and saves after he looked")
    void secondEditor() {
        var path = save("两率", Map.of());
        assertThat(owner.post(path, Map.of("title", "两率（甲）", "address", QUERY, "seen", "1")).statusCode()).isEqualTo(303);
        var late = owner.post(path, Map.of("title", "两率（乙）", "address", QUERY + "&m=closed", "seen", "1"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("两率（乙）", "name=\"seen\" value=\"2\"").doesNotContain("⟦");
        assertThat(owner.post(path, Map.of("title", "两率（乙）", "address", QUERY, "seen", "2")).statusCode()).isEqualTo(303);
        assertThat(owner.post(path + "/withdraw", Map.of("seen", "2")).statusCode()).isEqualTo(409);
        assertThat(owner.post(path + "/withdraw", Map.of("seen", "3")).statusCode()).isEqualTo(303);
        assertThat(owner.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("ST-16: a frozen table keeps its numbers when cases are withdrawn, says that it counts the same, and lists them")
    void freezing() {
        var path = save("存档", Map.of());
        var hits = QUERY + "&search=" + Browser.encode("q=" + Browser.encode("纠纷"));
        var refused = owner.post(path + "/freeze", Map.of("address", hits, "key", "h"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("检索结果会变动，不能固定。请改用条件选定案件。");
        var one = owner.post("/figures/figure?measure=received&" + hits, Map.of("title", "检索", "token", "h"));
        assertThat(one.statusCode()).isEqualTo(422);
        assertThat(one.body()).contains("检索结果的统计数不能固定");
        var frozen = owner.post(path + "/freeze", Map.of("address", QUERY, "key", "k"));
        assertThat(frozen.statusCode()).isEqualTo(303);
        var at = frozen.headers().firstValue("Location").orElseThrow();
        var before = numbers(owner.get(at).body());
        assertThat(before).isEqualTo(numbers(owner.get("/tables/new?" + QUERY).body())).isNotEmpty();
        withdraw(TestCases.FIRST);
        var after = owner.get(at).body();
        assertThat(numbers(after)).isEqualTo(before);
        assertThat(after).contains("重新计数一致", "(2024)渝0112民初4156号").doesNotContain("⟦");
        assertThat(numbers(owner.get("/tables/new?" + QUERY).body())).isNotEqualTo(before);
    }

    @Test
    @DisplayName("ST-13, ST-16: what was frozen is named to those who may see every case of it, and to nobody else")
    void frozenForWhom() {
        var colleague = system.browser(Role.COURT_STAFF);
        var figure = "/figures/figure?from=2023-01-01&to=2024-12-31&measure=received";
        owner.get(figure);
        owner.post(figure, Map.of("title", "新收", "token", "t"));
        var whole = owner.post(save("全部", Map.of()) + "/freeze", Map.of("address", QUERY, "key", "k"));
        var at = whole.headers().firstValue("Location").orElseThrow();
        assertThat(owner.get("/tables").body()).contains(at);
        assertThat(owner.get(figure).body()).contains("statistician");
        assertThat(colleague.get("/tables").body()).doesNotContain(at, "全部");
        assertThat(colleague.get(at).statusCode()).isEqualTo(403);
        assertThat(colleague.get(figure).body()).doesNotContain("statistician");
        colleague.get("/tables/new?" + QUERY);
        var kept = colleague.post("/tables", Map.of("title", "本院", "address", QUERY, "key", "c"));
        var path = kept.headers().firstValue("Location").orElseThrow();
        var part = colleague.post(path + "/freeze", Map.of("address", QUERY, "key", "c"));
        assertThat(owner.get(part.headers().firstValue("Location").orElseThrow()).statusCode()).isEqualTo(200);
    }

    private void withdraw(String number) {
        var id = CaseId.of(CaseNumber.parse(number).orThrow(), Optional.empty());
        system.kuayu.journal().write(() -> {
            system.stores.cases().remove(id);
            return system.kuayu.journal().append(Draft.of(Actor.SYSTEM, new Act("case.withdrawn"), new Subject("case", id.value())));
        });
        system.kuayu.catchUp();
    }

    private static List<String> numbers(String page) {
        return LINKED.matcher(page).results().map(m -> m.group(2)).toList();
    }

    @Test
    @DisplayName("ST-13: a monthly table is counted on the first working day at that day's cut-off, never twice, and after a stop each month that was missed")
    void schedule() {
        var path = save("月报", Map.of("schedule", "MONTHLY", "address", "span=last-month&rows=region&m=received"));
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(system.kuayu.savedTables().listScheduled()).extracting(SavedTable::id).containsExactly(id);
        long saved = system.kuayu.journal().lastSequence();
        var tables = new ScheduledTables(system.kuayu);
        assertThat(tables.tick(Instant.parse("2025-11-30T12:00:00Z"))).as("not due").isZero();
        clock.set("2026-01-05T02:00:00Z");
        assertThat(tables.tick(clock.instant())).as("December and January").isEqualTo(2);
        assertThat(new ScheduledTables(system.kuayu).tick(clock.instant())).as("never twice").isZero();
        var frozen = system.kuayu.freezes().list(0, 10);
        assertThat(frozen).extracting(f -> f.title()).containsExactlyInAnyOrder("月报 · 2025-12-01", "月报 · 2026-01-04");
        assertThat(frozen).allSatisfy(f -> assertThat(f.cutoff()).isEqualTo(saved));
        assertThat(frozen).anySatisfy(f -> assertThat(f.values().getFirst().ask().period().toString())
                .isEqualTo("2025-11-01…2025-11-30"));
        var told = owner.get("/notices");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("月报 · 2025-12-01", path).doesNotContain("⟦");
    }

    @Test
    @DisplayName("ST-13: the API saves and counts; what is wrong is problem+json with a stable code")
    void api() throws IOException {
        var json = json("/api/v1/tables/count?" + QUERY);
        assertThat(json.path("groups").size()).isGreaterThan(5);
        assertThat(json.path("doubts")).isEmpty();
        save("两率", Map.of("shared", "true"));
        var listed = json("/api/v1/tables").path("tables").get(0);
        assertThat(listed.path("title").asText()).isEqualTo("两率");
        var again = json("/api/v1/tables/" + listed.path("id").asText()).path("table");
        assertThat(again.path("groups").findValuesAsText("value"))
                .isEqualTo(json.path("groups").findValuesAsText("value"));
        var none = owner.get("/api/v1/tables/none");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.headers().firstValue("Content-Type").orElseThrow()).contains("application/problem+json");
    }

    @Test
    @DisplayName("ST-13: a program saves a table, the same key saves once, and what cannot be saved is refused by code")
    void savedByProgram() throws IOException {
        var body = "{\"title\": \"两率\", \"address\": \"" + QUERY + "\", \"key\": \"k\", \"shared\": true}";
        var saved = owner.postJson("/api/v1/tables", body);
        assertThat(saved.statusCode()).isEqualTo(201);
        var id = new ObjectMapper().readTree(saved.body()).path("id").asText();
        assertThat(new ObjectMapper().readTree(owner.postJson("/api/v1/tables", body).body()).path("id").asText())
                .isEqualTo(id);
        assertThat(json("/api/v1/tables").path("tables")).hasSize(1);
        assertThat(json("/api/v1/tables/" + id).path("table").path("groups")).isNotEmpty();
        for (String wrong : List.of("", "[]", "{\"title\"", "\"x\"")) {
            assertThat(owner.postJson("/api/v1/tables", wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(owner.postJson("/api/v1/tables", "{}").statusCode()).isEqualTo(422);
        var longest = owner.postJson("/api/v1/tables", "{\"title\": \"x\", \"address\": \"" + "m".repeat(8_001) + "\"}");
        assertThat(longest.statusCode()).isEqualTo(422);
        assertThat(longest.body()).contains("table-address");
    }

    private JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(owner.get(path).body());
    }

    /** Cases of each of 500 months of filing, closed in one of the next 45 months, or in the last: 22 000 places hold one. */
    private void fillMonths() {
        var first = LocalDate.of(1980, 1, 15);
        system.kuayu.journal().write(() -> {
            for (int filed = 0; filed < MONTHS; filed++) {
                for (int closed = filed; closed < Math.min(MONTHS, filed + 45); closed++) {
                    var number = CaseNumber.of("（1979）渝0112民初" + (filed * 1000 + closed + 1) + "号");
                    var end = Optional.of(first.plusMonths(closed).plusDays(1));
                    var record = CaseRecord.builder(number, CaseCourt.of(CourtCode.of("渝0112")))
                            .matter(new CaseMatter("买卖合同纠纷", "合同纠纷/买卖合同纠纷", Procedure.CIVIL_FIRST, ""))
                            .dates(new CaseDates(Optional.of(first.plusMonths(filed)), end, end))
                            .build();
                    system.kuayu.cases().put(record);
                    system.kuayu.journal().append(Draft.of(
                            Actor.SYSTEM, new Act("case.imported"), new Subject("case", record.id().value())));
                }
            }
            return "";
        });
        system.kuayu.catchUp();
    }

    @Test
    @DisplayName("bad input of issue 5: a table of 500 × 500 is answered by how many places it has and what to do, and streams as CSV line by line")
    void tooLarge() {
        fillMonths();
        var scope = "from=1980-01-01&to=2021-12-31&court=" + Browser.encode("渝0112") + "&m=received";
        var query = scope + "&rows=filed&cols=closed";
        var page = owner.get("/tables/new?" + query);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("一次最多计20000个", "500行×500列", "new.csv").doesNotContain("⟦", "new.xlsx");
        var refused = owner.get("/api/v1/tables/count?" + query);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("caseload-too-many-cells");
        var lines = owner.get("/tables/new.csv?" + query).body().lines().toList();
        assertThat(lines).hasSizeGreaterThan(MONTHS);
        var single = owner.get("/tables/new.csv?" + scope + "&rows=filed").body().lines().toList();
        for (int i = 1; i <= MONTHS; i++) {
            assertThat(lines.get(i).substring(lines.get(i).lastIndexOf(',')))
                    .as(lines.get(i).substring(0, 7))
                    .isEqualTo(single.get(i).substring(single.get(i).lastIndexOf(',')));
        }
    }

    @Test
    @DisplayName("ST-14: on paper stand the print date, the filters, the cut-off and the page number, and every cell of a wide table")
    void paper() throws IOException {
        var answer = owner.bytes("/tables/new.pdf?" + QUERY + "&cols=closing&region=50");
        Files.write(Path.of("target/tables.pdf"), answer);
        try (var pdf = Loader.loadPDF(answer)) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertThat(text).contains("2025-11-0309:00:00", "日志第68条", "审判执行案件·重庆", "第1页", "渝中区人民法院", "结案率");
        }
    }

    @Test
    @DisplayName("bad input of issue 5: a period over a holiday year without data is a table of noughts and undefined shares, not an error")
    void holidayYear() {
        var page = owner.get("/tables/new?from=2031-09-15&to=2032-03-01&rows=region&cols=month&m=received&m=closing-rate&m=within-limit-rate");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("2032-02").doesNotContain("⟦");
    }
}
