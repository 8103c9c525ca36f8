package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at every page of mediation in Chromium, in three widths and two languages, full and empty. */
class MediationBrowserTest {
    private static MediationSystem full;
    private static MediationSystem bare;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        full = MediationSystem.full();
        bare = MediationSystem.empty();
    }

    /** What a mediator has open all day; the other pages are looked at in one width and language. */
    private static final Set<String> DAILY = Set.of("list", "intake", "talking", "bid", "agreement-draft");

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
        pages.put("list", "/mediation");
        pages.put("list-partaking", "/mediation?show=partaking");
        pages.put("list-none", "/mediation?q=" + Browser.encode("没有这样的词"));
        pages.put("intake", "/mediation/new");
        full.byState().forEach((state, matter) ->
                pages.put(state.toLowerCase(Locale.ROOT).replace('_', '-'), "/mediation/" + matter.id()));
        String talking = full.titled("王**与重庆甲建筑").id();
        pages.put("talking", "/mediation/" + talking);
        pages.put("bid", "/mediation/" + talking + "/bids/1/A");
        pages.put("agreement-new", "/mediation/" + talking + "/agreement");
        pages.put("agreement-draft", "/mediation/" + full.byState().get("DRAFT_AGREEMENT").id() + "/agreement");
        return pages;
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1440, zh", "1440, en", "1024, zh", "1024, en", "390, zh", "390, en"})
    void everyPageIsReadable(int width, String language) {
        String suffix = "-" + width + "-" + language;
        var pages = pages();
        if (!suffix.equals("-1440-zh")) {
            pages.keySet().retainAll(DAILY);
        }
        look(chromium.known(full.url(""), MediationSystem.YUBEI, width, language), full, pages, suffix);
        look(
                chromium.known(bare.url(""), MediationSystem.YUBEI, width, language),
                bare,
                Map.of("empty", "/mediation", "empty-done", "/mediation?show=done"),
                suffix);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void look(Page page, MediationSystem system, Map<String, String> pages, String suffix) {
        for (var entry : pages.entrySet()) {
            page.navigate(system.url(entry.getValue()));
            Chromium.shootWhole(page, "mediation-" + entry.getKey() + suffix);
            Chromium.checkAtSize(page, entry.getKey() + suffix);
        }
    }
}
