package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.staff.Role;

/** Looks at the pages of statistics in Chromium, full and empty, and walks from a number to its cases and back. */
class FiguresBrowserTest {
    private static final String YEARS = "from=2023-01-01&to=2024-12-31";

    /** What is looked at in every width and language; the other pages in one. */
    private static final Set<String> DAILY = Set.of("dashboard", "figure", "cases");

    private static TestSystem full;
    private static TestSystem bare;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        full = TestSystem.withOfficers();
        full.put("lin.yue", Set.of(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR));
        TestCases.load(full.kuayu);
        bare = TestSystem.withOfficers();
        bare.put("lin.yue", Set.of(Role.STATISTICIAN));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            full.close();
            bare.close();
        }
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("dashboard", "/figures?" + YEARS);
        pages.put("dashboard-court", "/figures?year=2024&by=court&region=50&where=party-region:SICHUAN");
        pages.put("dashboard-search", "/figures?" + YEARS + "&search=" + Browser.encode("q=" + Browser.encode("抵押")));
        pages.put("figure", "/figures/figure?" + YEARS + "&measure=closing-rate");
        pages.put("figure-undefined", "/figures/figure?from=1990-01-01&to=1990-12-31&measure=clearance-rate");
        pages.put("cases", "/figures/cases?" + YEARS + "&count=C");
        pages.put("cases-wrong", "/figures/cases?" + YEARS + "&count=wrong");
        return pages;
    }

    private static Page logIn(TestSystem system, int width, String language) {
        Page page = chromium.page(width, language);
        page.navigate(url(system, "/login"));
        page.fill("input[name=login]", "lin.yue");
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        return page;
    }

    private static String url(TestSystem system, String path) {
        return "http://127.0.0.1:" + system.server.port() + path;
    }

    @ParameterizedTest(name = "ST-12 {0} px, {1}")
    @CsvSource({"1440, zh", "1024, en", "390, zh", "390, en"})
    void everyPageIsReadable(int width, String language) {
        Page page = logIn(full, width, language);
        String suffix = "-" + width + "-" + language;
        var pages = pages();
        if (width != 1440) {
            pages.keySet().retainAll(DAILY);
        }
        pages.forEach((name, path) -> {
            page.navigate(url(full, path));
            Chromium.shootWhole(page, "figures-" + name + suffix);
            Chromium.check(page, name + suffix);
        });
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @DisplayName("an empty system says what would fill the page")
    void emptyPageIsReadable() {
        Page page = logIn(bare, 1024, "zh");
        page.navigate(url(bare, "/figures"));
        Chromium.shootWhole(page, "figures-empty-1024-zh");
        Chromium.check(page, "empty");
        assertThat(page.textContent("main .empty")).contains("没有案件");
        page.context().close();
    }

    @Test
    @DisplayName("ST-5 BX-4 BX-16 dashboard, figure, cases, case and back, and frozen on the way")
    void fromNumberToCaseAndBack() {
        Page page = logIn(full, 1440, "zh");
        page.navigate(url(full, "/figures?" + YEARS));
        page.click(".fig a.about:has-text('结案率')");
        page.waitForURL(Pattern.compile("/figures/figure\\?.*measure=closing-rate"));
        assertThat(page.textContent("main")).contains("受理", "÷", "郑州市中级人民法院");
        page.click(".facts a[href*='count=C']");
        page.waitForURL(Pattern.compile("/figures/cases\\?"));
        String total = page.textContent(".count b");
        assertThat(page.locator(".behind-list tbody tr").count()).isEqualTo(Integer.parseInt(total));
        page.click(".behind-list a[data-open]");
        page.waitForURL(Pattern.compile("/cases/[^?]"));
        page.goBack();
        page.waitForURL(Pattern.compile("/figures/cases\\?"));
        page.goBack();
        page.waitForURL(Pattern.compile("/figures/figure\\?"));
        page.click(".figure-body form[method=post] button.primary");
        page.waitForURL(Pattern.compile("cutoff=\\d+"));
        assertThat(page.textContent(".freezes")).contains("lin.yue");
        Chromium.shootWhole(page, "figures-frozen-1440-zh");
        page.click(".crumb a");
        page.waitForURL(Pattern.compile("/figures\\?.*cutoff="));
        assertThat(page.textContent(".cards")).contains(total);
        page.context().close();
    }

    @Test
    @DisplayName("ST-5 figures of these: the hits of a search, counted")
    void figuresOfThese() {
        Page page = logIn(full, 1440, "zh");
        page.navigate(url(full, "/cases?q=" + Browser.encode("抵押") + "&in-region=50"));
        String hits = page.textContent(".sum .count b").strip();
        page.click(".these a");
        page.waitForURL(Pattern.compile("/figures\\?search="));
        assertThat(page.textContent(".searched")).contains("抵押", hits);
        page.context().close();
    }
}
