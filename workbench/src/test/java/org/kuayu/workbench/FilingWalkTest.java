package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Actor;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.Passwords;

/** Walks a filing from the counter in Linshui to the court in Yubei, and a session of the joint desk on both screens at once. */
class FilingWalkTest {
    private static TestSystem system;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        system = TestSystem.withOfficers(new TestClock("2026-11-26T01:30:00Z"));
        put("chen.counter", "陈青", "川1623");
        put("he.filing", "何立", "渝0112");
    }

    private static void put(String login, String name, String court) {
        new Accounts(system.kuayu)
                .put(
                        Actor.SYSTEM,
                        new Officer(
                                login, name, Set.of(Role.COURT_STAFF), Optional.of(CourtCode.of(court)),
                                Passwords.hash(TestSystem.PASSWORD), true));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            system.close();
        }
    }

    private static Page login(String login, int width, String language) {
        Page page = chromium.page(width, language);
        page.navigate(address("/login"));
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile(".*/(cases|filings|work|matters).*"));
        return page;
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + system.server.port() + path;
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name + ".pdf", "application/pdf", ("%PDF-1.7 " + name).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("XR-11 F2 R30: guided filing with receipt, decided there, handed over here")
    void guided() {
        Page counter = login("chen.counter", 1440, "zh");
        String id = take(counter, "1440-zh");
        Page court = login("he.filing", 1440, "en");
        court.navigate(address("/filings?side=received"));
        Chromium.shootWhole(court, "filing-received-1440-en");
        Chromium.check(court, "filing-received-1440-en");
        court.navigate(address("/filings/" + id));
        court.click("form[action$='/fetch'] button");
        court.fill("input[name=number]", "（2026）渝0112民初4156号");
        Chromium.shootWhole(court, "filing-court-1440-en");
        Chromium.check(court, "filing-court-1440-en");
        court.click("form[action$='/accept'] button");
        assertThat(court.content()).contains("The case is filed.");
        counter.navigate(address("/filings/" + id));
        counter.click("form[action$='/deliver'] button");
        counter.click("form[action$='/close'] button");
        Chromium.shootWhole(counter, "filing-closed-1440-zh");
        Chromium.check(counter, "filing-closed-1440-zh");
        assertThat(counter.locator(".chain li").count()).isEqualTo(5);
        counter.navigate(address("/filings"));
        Chromium.shootWhole(counter, "filing-list-1440-zh");
        Chromium.check(counter, "filing-list-1440-zh");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static String take(Page counter, String suffix) {
        counter.navigate(address("/filings/new"));
        Chromium.check(counter, "filing-empty-" + suffix);
        counter.fill("input[name='c.name']", "王秀英");
        counter.fill("input[name='c.number']", "511623190303072316");
        counter.fill("input[name='c.phone']", "13800001234");
        counter.fill("input[name='c.address']", "四川省邻水县鼎屏镇");
        counter.fill("input[name='r.name']", "重庆甲建筑有限公司");
        counter.fill("input[name='cause']", "追索劳动报酬纠纷");
        counter.fill("input[name='r.address']", "重庆市渝北区龙溪街道1号");
        counter.locator("input[name='r.address']").blur();
        counter.waitForSelector("#filing-courts input[value='渝0112']");
        counter.fill("textarea[name=requests]", "支付工资30000元");
        counter.fill("input[name=amount]", "30000元");
        counter.fill("textarea[name=facts]", "2026年3月至6月在被告工地做工，未付工资。");
        counter.setInputFiles("input[name='file.complaint']", pdf("起诉状"));
        counter.click("button[value=check]");
        counter.waitForSelector("#filing-summary");
        Chromium.shootWhole(counter, "filing-take-" + suffix);
        Chromium.check(counter, "filing-take-" + suffix);
        assertThat(counter.inputValue("input[name='c.name']")).isEqualTo("王秀英");
        counter.click("button[value=send]");
        counter.waitForURL(Pattern.compile(".*/filings/F-.*"));
        Chromium.shootWhole(counter, "filing-taken-" + suffix);
        Chromium.check(counter, "filing-taken-" + suffix);
        var receipt = counter.request().get(address(counter.getAttribute("a[href$='/receipts/1']", "href")));
        assertThat(new String(receipt.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        return counter.url().replaceAll(".*/(F-[0-9-]+).*", "$1");
    }

    @Test
    @DisplayName("US-2: the guided page on a phone, in English")
    void phone() {
        Page counter = login("chen.counter", 390, "en");
        take(counter, "390-en");
        counter.navigate(address("/filings"));
        Chromium.shootWhole(counter, "filing-list-390-en");
        Chromium.check(counter, "filing-list-390-en");
        Page wide = login("chen.counter", 1024, "zh");
        wide.navigate(address("/filings/new"));
        wide.selectOption("select[name=kind]", "appeal");
        wide.waitForSelector("#filing-papers .wrong-note");
        Chromium.shootWhole(wide, "filing-appeal-1024-zh");
        Chromium.check(wide, "filing-appeal-1024-zh");
    }

    @Test
    @DisplayName("joint desk: two screens at once, live; connection lost and recovered, nothing typed is lost")
    void jointDesk() {
        Page local = login("chen.counter", 1440, "zh");
        Page remote = login("he.filing", 1024, "en");
        local.navigate(address("/joint-desk"));
        local.fill("input[name=remote]", "渝北区法院");
        local.fill("input[name=citizen]", "王秀英");
        local.fill("input[name=about]", "讨要工资，想在渝北立案");
        local.click("form[action='/joint-desk'] button.primary");
        local.waitForURL(Pattern.compile(".*/joint-desk/D-.*"));
        remote.navigate(address("/joint-desk"));
        Chromium.shootWhole(remote, "desk-waiting-1024-en");
        Chromium.check(remote, "desk-waiting-1024-en");
        remote.click(".desk-queue a");
        remote.waitForSelector("[data-desk-live] .ok");
        remote.click("form[action$='/answer'] button");
        local.waitForSelector("text=何立");
        local.selectOption("form[action$='/show'] select[name=code]", "complaint");
        local.setInputFiles("form[action$='/show'] input[type=file]", pdf("起诉状"));
        local.click("form[action$='/show'] button");
        remote.waitForSelector(".desk-papers li");
        Chromium.shootWhole(remote, "desk-remote-1024-en");
        Chromium.check(remote, "desk-remote-1024-en");
        remote.fill("form[action$='/reject'] input[name=reason]", "缺少签名");
        remote.click("form[action$='/reject'] button");
        local.waitForSelector("text=缺少签名");
        lostAndFound(local, remote);
        local.setInputFiles("form[action$='/mend'] input[type=file]", pdf("起诉状-已签名"));
        local.click("form[action$='/mend'] button");
        remote.waitForSelector("form[action$='/good']");
        remote.click("form[action$='/good'] button");
        local.waitForSelector(".desk-papers .badge.ok");
        Chromium.shootWhole(local, "desk-local-1440-zh");
        Chromium.check(local, "desk-local-1440-zh");
        remote.click("details[data-key=close] summary");
        remote.selectOption("select[name=outcome]", "FILED");
        remote.click("form[action$='/close'] button");
        local.waitForSelector("a[href='/filings/new']");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void lostAndFound(Page local, Page remote) {
        local.context().setOffline(true);
        local.waitForSelector("[data-desk-lost]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        local.fill("#desk-text", "签名马上补，请稍候");
        local.click("form[action$='/say'] button");
        local.waitForSelector("[data-desk-pending]:not([hidden])");
        Chromium.shootWhole(local, "desk-lost-1440-zh");
        Chromium.check(local, "desk-lost-1440-zh");
        remote.fill("#desk-text", "好的，等您");
        remote.click("form[action$='/say'] button");
        local.context().setOffline(false);
        local.waitForSelector("text=好的，等您");
        remote.waitForSelector("text=签名马上补，请稍候");
        assertThat(local.locator(".desk-said li").count()).isEqualTo(2);
    }
}
