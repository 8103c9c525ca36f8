package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.staff.Role;

/** Looks at every page in Chromium, in three widths and two languages. */
class BrowserTest {
    private static TestSystem system;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        system = TestSystem.withOfficers();
        system.put("lin.yue", Set.of(Role.COURT_STAFF, Role.ADMINISTRATOR));
        TestCases.load(system.kuayu);
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
    void everyPageIsReadable(int width, String language) {
        String suffix = "-" + width + "-" + language;
        Page stranger = chromium.stranger(width, language);
        stranger.navigate(url("/login"));
        look(stranger, "login" + suffix);
        Page page = chromium.known(url(""), "lin.yue", width, language);
        for (var entry : Pages.ALL.entrySet()) {
            page.navigate(url(entry.getValue()));
            look(page, entry.getKey() + suffix);
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void look(Page page, String name) {
        Chromium.shoot(page, name);
        if (name.contains("390")) {
            Chromium.shootWhole(page, name + "-whole");
        }
        Chromium.checkAtSize(page, name);
    }
}
