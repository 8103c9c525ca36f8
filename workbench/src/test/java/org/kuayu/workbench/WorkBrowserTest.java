package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at work lists, dates, calendar and notices in Chromium, in three widths and two languages, full and empty. */
class WorkBrowserTest {
    private static TestSystem full;
    private static TestSystem bare;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        var clock = new TestClock(WorkSamples.START);
        full = TestSystem.withOfficers(clock);
        WorkSamples.load(full, clock);
        bare = TestSystem.withOfficers(new TestClock(WorkSamples.TODAY));
    }

    /** What is open all day; the other pages are looked at in Chinese, wide and on a phone. */
    private static final Set<String> DAILY = Set.of("matters", "deadlines", "calendar", "notices");

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
        pages.put("matters", "/matters?tab=team");
        pages.put("file", "/matters/T-2026-000001");
        pages.put("deadlines", "/deadlines?whose=team&within=all");
        pages.put("calendar", "/calendar?whose=team");
        pages.put("week", "/calendar?whose=team&view=week");
        pages.put("day", "/calendar?whose=team&view=day");
        pages.put("slots", "/calendar/slots?matter=T-2026-000005&who=he.ping&who=zhou.an&mode=ON_SITE&place=川1623");
        pages.put("notices", "/notices");
        pages.put("duplicates", "/duplicates");
        pages.put("feed", "/calendar/feed");
        return pages;
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1440, zh", "390, en", "1024, zh", "390, zh", "1440, en"})
    void everyPageIsReadable(int width, String language) {
        var pages = pages();
        if (!language.equals("zh") || width == 1024) {
            pages.keySet().retainAll(DAILY);
        }
        look(full, WorkSamples.LIN, pages, width + "-" + language);
        look(full, WorkSamples.HE, Map.of("mine", "/matters", "own", "/calendar", "told", "/notices"), width + "-" + language);
        assertThat(chromium.complaints()).isEmpty();
    }

    @ParameterizedTest(name = "empty, {0} px, {1}")
    @CsvSource({"1440, zh", "390, en"})
    void emptyPagesSayWhatWouldFillThem(int width, String language) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("no-matters", "/matters");
        pages.put("no-deadlines", "/deadlines");
        pages.put("no-calendar", "/calendar");
        pages.put("no-notices", "/notices");
        look(bare, "mediator", pages, width + "-" + language);
    }

    private static void look(TestSystem system, String login, Map<String, String> pages, String suffix) {
        String[] parts = suffix.split("-");
        String host = "http://127.0.0.1:" + system.server.port();
        Page page = chromium.known(host, login, Integer.parseInt(parts[0]), parts[1]);
        pages.forEach((name, path) -> {
            page.navigate(host + path);
            Chromium.shootWhole(page, "work-" + name + "-" + suffix);
            Chromium.checkAtSize(page, name + " " + suffix);
        });
    }
}
