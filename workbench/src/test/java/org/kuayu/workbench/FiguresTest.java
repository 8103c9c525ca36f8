package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.Visibility;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Role;
import org.kuayu.workbench.search.ListAddress;

/** The pages of figures and of the report, as a browser gets them. */
class FiguresTest {
    private static final Pattern NUMBER =
            Pattern.compile("<td class=\"num\"><a href=\"([^\"]+)\">([\\d\u202f]+)</a></td>");

    /** What the one who looks may see: no restricted case. */
    private static final Access ADMINISTRATOR =
            new Access(Set.of(Visibility.PUBLIC, Visibility.COURTS), Set.of(), true);

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

    @ParameterizedTest
    @ValueSource(strings = {"region", "level", "court", "procedure", "cause", "year", "month"})
    void everyNumberOpensExactlyItsCases(String by) {
        var page = browser.get("/figures?from=2023-01-01&to=2024-12-31&by=" + by);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("账目核对一致").doesNotContain("⟦");
        var numbers = NUMBER.matcher(page.body());
        int checked = 0;
        try (var index = new MemoryCaseIndex(system.kuayu.cases(), system.kuayu.documents())) {
            index.apply(system.kuayu.journal().list(0, 100_000));
            while (numbers.find()) {
                var query = ListAddress.parse(parameters(numbers.group(1))).query();
                assertThat(index.search(query, ADMINISTRATOR).total())
                        .as(numbers.group(1))
                        .isEqualTo(Long.parseLong(numbers.group(2).replace("\u202f", "")));
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(10);
    }

    private static Map<String, List<String>> parameters(String href) {
        var parameters = new HashMap<String, List<String>>();
        for (String pair :
                href.substring(href.indexOf('?') + 1).replace("&amp;", "&").split("&")) {
            var parts = URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2);
            parameters.computeIfAbsent(parts[0], k -> new ArrayList<>()).add(parts[1]);
        }
        return parameters;
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
        for (String path : List.of("/figures?", "/figures.csv?", "/figures.xlsx?", "/api/v1/figures?", "/report?")) {
            var answer = browser.get(path + query);
            assertThat(answer.statusCode()).as(path + query).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("⟦");
        }
    }

    @Test
    void aWrongPeriodIsSaid() {
        assertThat(browser.get("/figures?from=2024-05-01&to=2023-05-01").body()).contains("止日早于起日");
        assertThat(browser.get("/figures?from=gestern&to=2023-05-01").body()).contains("期间不是日期");
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
    void theReportIsPrintedAndRecorded() throws Exception {
        long before = system.kuayu.journal().lastSequence();
        var request = browser.request("/report.pdf?year=2024&language=en").GET().build();
        var answer = browser.send(request);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.body()).startsWith("%PDF-1.");
        var entries = system.kuayu.journal().list(before, 100);
        assertThat(entries).anySatisfy(e -> {
            assertThat(e.draft().act().code()).isEqualTo("report.printed");
            assertThat(e.draft().payload().fields())
                    .containsEntry("language", "en")
                    .containsKeys("cutoff", "question", "bytes");
        });
    }

    @Test
    void aProgramGetsTheSameFigures() {
        var json = browser.get("/api/v1/figures?year=2024&by=region").body();
        assertThat(json).contains("\"closing-rate\":\"", "\"balanced\":true", "\"cases\":{", "\"cutoff\":");
    }
}
