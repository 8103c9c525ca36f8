package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.intake.table.StrangersReader;
import org.kuayu.staff.Role;

/** The activity report and the projection, as a browser gets them. */
class ReportPagesTest {
    private static final Pattern NUMBER = Pattern.compile("<a href=\"(/figures/cases[^\"]+)\">([\\d\u202f]+)</a>");
    private static final String YEARS = "from=2023-01-01&to=2024-12-31";

    private static TestSystem system;
    private static Browser browser;

    @BeforeAll
    static void start() {
        system = TestSystem.withOfficers();
        TestCases.load(system.kuayu);
        browser = system.browser(Role.STATISTICIAN);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static List<String> missing(String page) {
        return Pattern.compile("⟦[^<]{0,60}").matcher(page).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest(name = "ST-6 ST-5 every number opens its cases: {0}")
    @ValueSource(strings = {YEARS, "days=all", YEARS + "&region=50"})
    void everyNumberOpensItsCases(String query) {
        var page = browser.get("/activity?" + query);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(missing(page.body())).isEmpty();
        var numbers = new LinkedHashMap<String, String>();
        NUMBER.matcher(page.body()).results().forEach(n -> numbers.put(n.group(1), n.group(2)));
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(10);
        numbers.forEach((href, number) -> assertThat(
                        browser.get("/api/v1" + href.replace("&amp;", "&")).body())
                .as(href)
                .contains("\"total\":" + number.replace("\u202f", "") + ","));
    }

    @Test
    @DisplayName("ST-15 ST-5 BX-16 each count of the months that a projection rests on opens its cases")
    void pastMonthsOpenTheirCases() {
        var page = browser.get("/projection?last=2024-12&circuit=" + Browser.encode("渝01"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(missing(page.body())).isEmpty();
        var numbers = new LinkedHashMap<String, String>();
        NUMBER.matcher(page.body()).results().forEach(n -> numbers.put(n.group(1), n.group(2)));
        assertThat(numbers).hasSize(36).allSatisfy((href, number) -> assertThat(href).contains("cutoff=", "circuit"));
        numbers.entrySet().stream()
                .skip(27)
                .forEach(n -> assertThat(browser.get("/api/v1" + n.getKey().replace("&amp;", "&")).body())
                        .as(n.getKey())
                        .contains("\"total\":" + n.getValue().replace("\u202f", "") + ","));
    }

    @Test
    @DisplayName("ST-6 a judge of a court: the page, the file and the API say the same")
    void ofOnePerson() {
        var json = browser.get("/api/v1/activity?" + YEARS).body();
        assertThat(json).contains("\"flow\"", "\"closings\"", "\"average-days\"");
        var nobody = browser.get("/activity?" + YEARS + "&judge=" + Browser.encode("没有此人"));
        assertThat(nobody.body()).contains("这段时间没有案件");
        var csv = browser.get("/activity.csv?" + YEARS).body();
        assertThat(csv).contains("结案方式", "统计截止");
    }

    @ParameterizedTest(name = "ST-6 ST-14 ST-15 the numbers of {0}.xlsx are numbers to a stranger, and those of the CSV")
    @ValueSource(strings = {"activity", "projection"})
    void workbook(String report) throws IOException {
        var python = StrangersReader.python();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(python).as("python3-openpyxl is needed where CI=true").isPresent();
        }
        Assumptions.assumeTrue(python.isPresent(), "skipped: no python3-openpyxl");
        var query = "?" + YEARS + "&last=2024-12";
        var file = StrangersReader.json(python.get(), browser.bytes("/" + report + ".xlsx" + query));
        var numbers = new ArrayList<String>();
        new ObjectMapper().readTree(file).forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.path("kind").asText().equals("number")) {
                numbers.add(new BigDecimal(cell.path("value").asText()).stripTrailingZeros().toPlainString());
            }
        })));
        assertThat(numbers).hasSizeGreaterThan(20);
        var csv = browser.get("/" + report + ".csv" + query).body().split("[,\r\n]+");
        var written = Stream.of(csv)
                .filter(c -> c.matches("-?\\d+(\\.\\d+)?"))
                .map(c -> new BigDecimal(c).stripTrailingZeros().toPlainString())
                .toList();
        assertThat(numbers).isEqualTo(written);
    }

    @Test
    @DisplayName("ST-15 a projection names its assumptions and refuses what is out of bounds")
    void projection() {
        var page = browser.get("/projection?last=2024-12&months=12&closings=20&growth=5&diverted=3");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(missing(page.body())).isEmpty();
        assertThat(page.body()).contains("到 2025-12 末", "不采取措施", "不是预测", "2024-01 至 2024-12", "统计范围：审判执行案件", "统计截止：日志第");
        assertThat(browser.get("/projection?months=900").body()).contains("months 900 (1…60)");
        assertThat(browser.get("/projection?last=1990-01").body()).contains("1989-02-01…1990-01-31", "无从推演");
        assertThat(browser.get("/api/v1/projection?last=2024-12").body()).contains("\"without\"", "\"2026-12\"");
        assertThat(browser.get("/api/v1/projection?last=1990-01").statusCode()).isEqualTo(409);
        assertThat(browser.get("/projection.csv?last=2024-12").body()).contains("2025-01", "不是预测");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=morgen&judge=%3Cscript%3Ealert(1)%3C/script%3E",
                "last=2024-99&judges=%00&months=1e9",
                "days=all&tribunal=%27%22%3E",
                "judge=%5BCOURT=1%5D&court=x&cutoff=-1",
                "growth=NaN&closings=--1&diverted=100",
                "last=9999-12"
            })
    void whatIsNotUnderstoodIsNoAccident(String query) {
        for (String path : List.of("/activity?", "/activity.csv?", "/projection?", "/api/v1/activity?")) {
            var answer = browser.get(path + query);
            assertThat(answer.statusCode()).as(path + query).isEqualTo(200);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                assertThat(answer.body()).doesNotContain("<script>alert");
            }
        }
        for (String path : List.of("/projection.csv?", "/api/v1/projection?")) {
            assertThat(browser.get(path + query).statusCode()).as(path + query).isIn(200, 409);
        }
    }
}
