package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at ledgers with 1, 5 and 40 seizures in Chromium, in three widths and two languages, and works with one. */
class LedgerBrowserTest {
    private static LedgerSystem system;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        system = new LedgerSystem();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            system.close();
        }
    }

    private static String url(String path) {
        return "http://127.0.0.1:" + system.server.port() + path;
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1440, zh", "1440, en", "1024, zh", "1024, en", "390, zh", "390, en"})
    @DisplayName("BX-1: every ledger is readable, and passes axe")
    void readable(int width, String language) {
        Page page = chromium.known(url(""), LedgerSystem.LOGIN, width, language);
        boolean every = width == 1440 && language.equals("zh");
        for (String name : every ? system.units.keySet() : List.of("five", "forty")) {
            page.navigate(url(system.path(name)));
            look(page, name + "-" + width + "-" + language);
        }
        page.navigate(url(system.path("five") + "?at=2027-03-01"));
        look(page, "clock-" + width + "-" + language);
        page.navigate(url(system.path("five") + "?of=CF2&if=release&day=2026-12-01&span=one-year&on=CF2"));
        look(page, "release-" + width + "-" + language);
        page.navigate(url("/units?q=" + Browser.encode("龙溪")));
        look(page, "find-" + width + "-" + language);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void look(Page page, String name) {
        Chromium.shootWhole(page, "ledger-" + name);
        Chromium.checkAtSize(page, name);
    }
}
