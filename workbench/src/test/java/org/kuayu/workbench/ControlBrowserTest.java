package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at every page of property control in Chromium, in three widths and two languages, full and empty. */
class ControlBrowserTest {
    /** Where every page is opened; elsewhere those on which people spend their day. */
    private static final List<String> EVERY = List.of("-1440-zh");

    private static final Set<String> DAILY =
            Set.of("today", "request-answered", "answer", "order-ahead", "approvals", "desk");

    private static TestSystem full;
    private static TestSystem bare;
    private static ControlSamples samples;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        var clock = new TestClock(ControlSamples.START);
        full = TestSystem.withOfficers(clock);
        samples = ControlSamples.load(full, clock);
        var still = new TestClock(ControlSamples.TODAY);
        bare = TestSystem.withOfficers(still);
        ControlSamples.empty(bare, still);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            full.close();
            bare.close();
        }
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1440, zh", "1440, en", "1024, zh", "1024, en", "390, zh", "390, en"})
    void everyPageIsReadable(int width, String language) {
        String suffix = "-" + width + "-" + language;
        look(full, samples.zhao.login(), ControlPages.enforcement(samples), suffix);
        look(full, samples.qian.login(), ControlPages.approval(samples), suffix);
        look(full, samples.sun.login(), ControlPages.command(samples), suffix);
        look(full, samples.feng.login(), ControlPages.registry(samples), suffix);
        look(bare, samples.zhao.login(), ControlPages.empty(), suffix);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void look(TestSystem system, String login, Map<String, String> pages, String suffix) {
        String[] parts = suffix.substring(1).split("-");
        String host = "http://127.0.0.1:" + system.server.port();
        Page page = chromium.known(host, login, Integer.parseInt(parts[0]), parts[1]);
        for (var entry : pages.entrySet()) {
            if (!EVERY.contains(suffix) && !DAILY.contains(entry.getKey())) {
                continue;
            }
            page.navigate(host + entry.getValue());
            Chromium.shootWhole(page, "control-" + entry.getKey() + suffix);
            Chromium.checkAtSize(page, entry.getKey() + suffix);
        }
    }
}
