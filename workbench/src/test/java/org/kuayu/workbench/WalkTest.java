package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kuayu.staff.Role;

/** Walks in Chromium: log in, search, narrow down, go back, open by keyboard, jump to the hit, reveal. */
class WalkTest {
    private static TestSystem system;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        system = TestSystem.withOfficers();
        system.put("lin.yue", Set.of(Role.COURT_STAFF));
        TestCases.load(system.kuayu);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            system.close();
        }
    }

    private static Page loggedIn() {
        Page page = chromium.page(1440, "zh");
        page.navigate("http://127.0.0.1:" + system.server.port() + "/login");
        page.fill("input[name=login]", "lin.yue");
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile(".*/cases"));
        return page;
    }

    private static String address(Page page) {
        return URLDecoder.decode(page.url().replaceFirst("http://[^/]+", ""), StandardCharsets.UTF_8);
    }

    @Test
    void aClerkFindsACaseAndRevealsForAPurpose() {
        Page page = loggedIn();
        page.keyboard().press("/");
        page.keyboard().type("抵押 优先受偿");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*q=.*"));
        assertThat(address(page)).isEqualTo("/cases?q=抵押 优先受偿");
        page.keyboard().press("Escape");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/cases/.*"));
        assertThat(page.title()).contains(TestCases.FIRST);
        page.click("[data-jump='1']");
        assertThat(page.locator("mark.at").count()).isEqualTo(1);
        assertThat(page.content()).doesNotContain(TestCases.IDENTITY);
        page.click(".reveal summary");
        page.fill("input[name=purpose]", "核对送达地址");
        page.click(".reveal button.primary");
        page.waitForURL(Pattern.compile(".*/reveal"));
        assertThat(page.content()).contains(TestCases.IDENTITY);
        Chromium.check(page, "revealed");
        Chromium.shootWhole(page, "case-revealed-1440-zh");
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void facetsChangeAPartOfThePageAndTheBackButtonWorks() {
        Page page = loggedIn();
        page.navigate("http://127.0.0.1:" + system.server.port() + "/cases?q=" + Browser.encode("抵押"));
        String all = page.textContent(".count b");
        page.evaluate("window.untouched = true");
        page.click(".facets li a >> nth=0");
        page.waitForURL(Pattern.compile(".*in-region=.*"));
        page.locator(".chip").first().waitFor();
        assertThat(page.evaluate("window.untouched")).isEqualTo(true);
        assertThat(page.textContent(".count b")).isNotEqualTo(all);
        page.goBack();
        page.waitForURL(Pattern.compile("^((?!in-region).)*$"));
        page.locator(".chip")
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(page.textContent(".count b")).isEqualTo(all);
        page.click(".by-field summary");
        page.fill("input[name=cause]", "民间借贷纠纷");
        page.click(".by-field button.primary");
        page.waitForURL(Pattern.compile(".*cause=.*"));
        assertThat(address(page)).isEqualTo("/cases?q=抵押&cause=民间借贷纠纷");
        page.selectOption("select[name=sort]", "number");
        page.waitForURL(Pattern.compile(".*sort=number.*"));
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void anExpiredSessionLeadsToTheLoginAndBack() {
        Page page = loggedIn();
        page.navigate("http://127.0.0.1:" + system.server.port() + "/cases?q=" + Browser.encode("抵押"));
        page.context().clearCookies();
        page.click(".facets li a >> nth=0");
        page.waitForURL(Pattern.compile(".*/login.*"));
        page.fill("input[name=login]", "lin.yue");
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile(".*in-region=.*"));
        assertThat(page.locator(".chip").count()).isEqualTo(1);
        page.context().close();
    }
}
