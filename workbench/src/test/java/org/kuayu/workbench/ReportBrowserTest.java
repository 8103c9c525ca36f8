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

/** Looks at the activity report and the projection in Chromium, and walks from a number to its cases and back. */
class ReportBrowserTest {
    private static final String YEARS = "from=2023-01-01&to=2024-12-31";

    private static TestSystem full;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        full = TestSystem.withOfficers();
        full.put("lin.yue", Set.of(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR));
        TestCases.load(full.kuayu);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            full.close();
        }
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("activity", "/activity?" + YEARS);
        pages.put("activity-none", "/activity?" + YEARS + "&judge=" + Browser.encode("没有此人"));
        pages.put("projection", "/projection?last=2024-12&months=24&growth=3&closings=15&diverted=5");
        pages.put("projection-unchanged", "/projection?last=2024-12");
        pages.put("projection-refused", "/projection?last=2024-12&months=900");
        return pages;
    }

    private static Page logIn(int width, String language) {
        Page page = chromium.page(width, language);
        page.navigate(url("/login"));
        page.fill("input[name=login]", "lin.yue");
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile("^(?!.*/login).*$"));
        return page;
    }

    private static String url(String path) {
        return "http://127.0.0.1:" + full.server.port() + path;
    }

    @ParameterizedTest(name = "ST-6 ST-15 {0} px, {1}")
    @CsvSource({"1440, zh", "390, en"})
    void everyPageIsReadable(int width, String language) {
        Page page = logIn(width, language);
        String suffix = "-" + width + "-" + language;
        pages().forEach((name, path) -> {
            page.navigate(url(path));
            Chromium.shootWhole(page, "reports-" + name + suffix);
            Chromium.check(page, name + suffix);
        });
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @DisplayName("ST-6 ST-15 from a closing kind to its cases and back; a measure typed in changes the course")
    void walk() {
        Page page = logIn(1440, "zh");
        page.navigate(url("/activity?" + YEARS));
        String number = page.locator("#closings tbody td a").first().textContent();
        page.locator("#closings tbody td a").first().click();
        page.waitForURL(Pattern.compile("/figures/cases\\?"));
        assertThat(page.textContent(".count b")).isEqualTo(number);
        page.goBack();
        page.waitForURL(Pattern.compile("/activity\\?"));
        page.click(".stat-tabs a[href='/projection']");
        page.waitForURL(Pattern.compile("/projection"));
        page.fill("input[name=last]", "2024-12");
        page.fill("input[name=closings]", "30");
        page.click(".filter button.primary");
        page.waitForURL(Pattern.compile("closings=30"));
        assertThat(page.textContent(".proj-say")).contains("采取措施");
        page.context().close();
    }
}
