package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.intake.table.StrangersReader;
import org.kuayu.staff.Role;

/** A table built by clicks in Chromium, saved, opened by somebody else, and taken as a file that a stranger reads. */
class TablesBrowserTest {
    private TestSystem system;
    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.start();
        system = TestSystem.withOfficers();
        TestCases.load(system.kuayu);
    }

    @AfterEach
    void stop() {
        if (system != null) {
            chromium.close();
            system.close();
        }
    }

    private String url(String path) {
        return "http://127.0.0.1:" + system.server.port() + path;
    }

    private Page as(Role role, int width, String language) {
        Page page = chromium.page(width, language);
        page.navigate(url("/login"));
        page.fill("input[name=login]", TestSystem.login(role));
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile(".*(?<!/login)$"));
        return page;
    }

    @Test
    @DisplayName("ST-13, ST-14, BX-16: built by clicks, saved, opened by a colleague, and the XLSX re-read by openpyxl equals the page")
    void walk() throws IOException {
        Page page = as(Role.STATISTICIAN, 1440, "zh");
        page.navigate(url("/tables"));
        Chromium.check(page, "tables, none yet");
        page.click("a[href='/tables/new']");
        page.fill("#tb-form input[name=from]", "2023-01-01");
        page.fill("#tb-form input[name=to]", "2024-12-31");
        page.selectOption("#tb-form select[name=rows] >> nth=0", "court");
        page.selectOption("#tb-form select[name=cols] >> nth=0", "year");
        page.uncheck("#tb-form input[name=m][value=pending]");
        page.check("#tb-form input[name=m][value=average-days]");
        page.waitForURL(Pattern.compile("(?=.*rows=court)(?=.*cols=year)(?=.*m=average-days).*"));
        page.waitForSelector(".tb-table th:has-text('2024')");
        page.waitForSelector(".tb-table th:has-text('平均审理天数')");
        Chromium.shootWhole(page, "tables-new-1440-zh");
        Chromium.check(page, "own table");
        page.fill(".tb-keep input[name=title]", "各院年度收结");
        page.check(".tb-keep input[name=shared]");
        page.click(".tb-keep button.primary");
        page.waitForURL(Pattern.compile(".*/tables/[0-9a-f]+$"));
        assertThat(page.textContent("h1")).isEqualTo("各院年度收结");
        Page colleague = as(Role.COURT_STAFF, 1440, "zh");
        colleague.navigate(url("/tables"));
        Chromium.shootWhole(colleague, "tables-list-1440-zh");
        Chromium.check(colleague, "list of tables");
        colleague.click("text=各院年度收结");
        colleague.waitForSelector(".tb-table");
        equalsPage(colleague);
        freezeAtOnce(page, colleague);
        page.context().close();
        colleague.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    /** The workbook that the page offers, read by openpyxl, holds the numbers of the page. */
    private void equalsPage(Page page) throws IOException {
        var python = StrangersReader.python();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(python).as("python3-openpyxl is needed where CI=true").isPresent();
        }
        Assumptions.assumeTrue(python.isPresent(), "skipped: no python3-openpyxl");
        var download = page.waitForDownload(() -> page.click(".tb-files a:has-text('XLSX')"));
        var book = new ObjectMapper().readTree(StrangersReader.json(python.get(), Files.readAllBytes(download.path())));
        var sheet = book.path("表格");
        var lines = page.locator(".tb-table tbody tr");
        assertThat(sheet.size()).isEqualTo(lines.count() + 2);
        int numbers = 0;
        for (int i = 0; i < lines.count(); i++) {
            var shown = lines.nth(i).locator("td").allTextContents();
            var written = StreamSupport.stream(sheet.get(i + 2).spliterator(), false).skip(1).toList();
            for (int j = 0; j < shown.size(); j++) {
                assertThat(same(shown.get(j), written.get(j))).as(shown.get(j) + " is " + written.get(j)).isTrue();
                numbers += written.get(j).path("kind").asText().equals("number") ? 1 : 0;
            }
        }
        assertThat(numbers).isGreaterThan(20);
    }

    private static boolean same(String shown, JsonNode cell) {
        var plain = shown.strip().replace("\u202f", "");
        if (!cell.path("kind").asText().equals("number")) {
            return cell.path("value").asText().equals(plain);
        }
        var value = new BigDecimal(cell.path("value").asText());
        boolean share = cell.path("format").asText().endsWith("%");
        return (share ? value.movePointRight(2) : value).compareTo(new BigDecimal(plain)) == 0;
    }

    /** Two people freeze the same table at once: each has a record of his own, and both hold. */
    private void freezeAtOnce(Page one, Page other) {
        for (Page page : List.of(one, other)) {
            page.evaluate("document.querySelector(\".tb-keep button[formaction$='/freeze']\").click()");
        }
        for (Page page : List.of(one, other)) {
            page.waitForURL(Pattern.compile(".*/tables/frozen/.*"));
            assertThat(page.textContent(".balance")).contains("重新计数一致");
        }
        assertThat(one.url()).isNotEqualTo(other.url());
        Chromium.shootWhole(one, "tables-frozen-1440-zh");
        Chromium.check(one, "frozen table");
    }

    @Test
    @DisplayName("ST-13: on a phone the table is cards, in English too; two dimensions each way keep their heads in sight")
    void looks() {
        Page page = as(Role.ADMINISTRATOR, 390, "en");
        page.navigate(url("/tables/new?from=2023-01-01&to=2024-12-31&rows=court&m=received&m=closing-rate&m=claimed"));
        Chromium.shootWhole(page, "tables-new-390-en");
        Chromium.check(page, "own table on a phone");
        page.navigate(url("/tables"));
        Chromium.shootWhole(page, "tables-list-390-en");
        Chromium.check(page, "list on a phone");
        page.context().close();
        page = as(Role.ADMINISTRATOR, 1440, "en");
        page.navigate(url("/tables/new?from=2023-01-01&to=2024-12-31&rows=region&rows=court&cols=year&cols=closing&m=received&m=closing-rate"));
        Chromium.shootWhole(page, "tables-new-1440-en");
        Chromium.fits(page, "two dimensions each way");
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }
}
