package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.staff.Role;

/** The pages of figures and the report in a fixed format, as a browser gets them. */
class FiguresTest {
    private static final Pattern NUMBER = Pattern.compile("<a href=\"(/figures/cases[^\"]+)\">([\\d\u202f]+)</a>");

    private static TestSystem system;
    private static Browser browser;

    @BeforeAll
    static void start() {
        system = TestSystem.withOfficers();
        TestCases.load(system.kuayu);
        browser = system.browser(Role.ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    /** Sentences that no bundle has. */
    private static List<String> missing(String page) {
        return Pattern.compile("⟦[^<]{0,60}").matcher(page).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest(name = "ST-5 BX-16 by {0}")
    @ValueSource(strings = {"region", "level", "court", "procedure", "cause", "year", "month"})
    void everyNumberOpensExactlyItsCases(String by) {
        var page = browser.get("/figures?from=2023-01-01&to=2024-12-31&by=" + by);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("账目核对一致");
        assertThat(missing(page.body())).isEmpty();
        var numbers = new LinkedHashMap<String, String>();
        NUMBER.matcher(page.body()).results().forEach(n -> numbers.put(n.group(1), n.group(2)));
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(60);
        numbers.forEach((href, number) -> assertThat(
                        browser.get("/api/v1" + href.replace("&amp;", "&")).body())
                .as(href)
                .contains("\"total\":" + number.replace("\u202f", "") + ","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=morgen",
                "from=2024-05-01&to=2023-05-01",
                "from=2024-02-30",
                "to=0001-01-01",
                "from=0001-01-01&to=9999-12-31",
                "year=99999",
                "kind=%3Cscript%3E&by=%00&region=&level=x",
                "court=%27%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "cause=../../etc&cutoff=-1",
                "cutoff=99999999999999999999"
            })
    void whatIsNotUnderstoodIsLeftOut(String query) {
        for (String path : List.of(
                "/figures?",
                "/figures.csv?",
                "/figures.xlsx?",
                "/figures/figure?measure=closing-rate&",
                "/figures/cases?count=C&",
                "/figures/cases.xlsx?count=C&",
                "/api/v1/figures?",
                "/api/v1/figures/figure?measure=received&",
                "/api/v1/figures/cases?count=N&",
                "/papers?",
                "/papers/new?sample=fixed&")) {
            var answer = browser.get(path + query);
            assertThat(answer.statusCode()).as(path + query).isEqualTo(200);
            if (!path.contains(".csv")) {
                assertThat(answer.body()).doesNotContain("<script>alert");
            }
            assertThat(missing(answer.body())).as(path + query).isEmpty();
        }
    }

    @Test
    void aWrongPeriodIsSaid() {
        assertThat(browser.get("/figures?from=2024-05-01&to=2023-05-01").body()).contains("止日早于起日");
        assertThat(browser.get("/figures?from=gestern&to=2023-05-01").body()).contains("期间不是日期");
    }

    @Test
    @DisplayName("bad input of issue 5: a period backwards, a day that is none and an unknown condition are told a program, beside the period that was counted")
    void aProgramIsToldToo() {
        for (String path : List.of("/api/v1/figures?", "/api/v1/figures/figure?measure=received&", "/api/v1/figures/cases?count=N&")) {
            assertThat(browser.get(path + "from=2024-05-01&to=2023-05-01").body())
                    .as(path)
                    .contains("{\"code\":\"period.order\",\"text\":\"2024-05-01…2023-05-01\"}");
            assertThat(browser.get(path + "from=2024-02-30&where=wrong").body())
                    .as(path)
                    .contains("\"period.day\"", "\"doubt.where\"");
            assertThat(browser.get(path + "year=2024").body()).as(path).contains("\"doubts\":[]");
        }
    }

    @Test
    void theTableIsDownloadedWithItsCutoff() {
        var answer = browser.get("/figures.csv?year=2024&by=month");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("cutoff-");
        assertThat(answer.body().lines()).hasSize(15).anyMatch(l -> l.startsWith("2024-05,2024-05,"));
        assertThat(answer.body()).contains("截止日志第");
    }

    @Test
    @DisplayName("the report in a fixed format needs no draft, is recorded with its question, and programs get it too")
    void theReportIsPrintedAndRecorded() throws Exception {
        assertThat(browser.get("/report").headers().firstValue("Location")).hasValue("/papers");
        assertThat(browser.get("/papers").body()).contains("/papers/fixed/paper.pdf", "固定格式报告");
        long before = system.kuayu.journal().lastSequence();
        var request = browser.request("/papers/fixed/paper.pdf?year=2024&language=en&court=%E6%B8%9D01").GET().build();
        var answer = browser.send(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.body()).startsWith("%PDF-1.");
        var entries = system.kuayu.journal().list(before, 100);
        assertThat(entries).anySatisfy(e -> {
            assertThat(e.draft().act().code()).isEqualTo("report.printed");
            assertThat(e.draft().payload().fields())
                    .containsEntry("language", "en")
                    .containsKey("bytes");
            assertThat(e.draft().payload().fields().get("question"))
                    .contains("from=2024-01-01", "court=%E6%B8%9D01", "cutoff=");
        });
        assertThat(browser.get("/api/v1/papers/fixed/paper.html?year=2024").body()).contains("草稿，未定数", "53.5 万余件");
        assertThat(browser.get("/papers/new?sample=fixed&year=2024&region=50").body()).contains("期间：2024-01-01…2024-12-31", "地区：重庆");
    }

    @Test
    void aProgramGetsTheSameFigures() {
        var json = browser.get("/api/v1/figures?year=2024&by=region").body();
        assertThat(json).contains("\"closing-rate\":\"", "\"balanced\":true", "\"cases\":{", "\"cutoff\":");
    }
}
