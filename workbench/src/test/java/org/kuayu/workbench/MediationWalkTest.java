package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks through mediation in Chromium, the mediators of both sides logged in at once. */
class MediationWalkTest {
    private static final Pattern DISPUTE = Pattern.compile(".*/mediation/T-[0-9-]+([#?].*)?");

    private static MediationSystem world;
    private static Chromium chromium;
    private static Page yubei;
    private static Page linshui;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        world = MediationSystem.full();
        yubei = world.as(chromium, MediationSystem.YUBEI, 1440, "zh");
        linshui = world.as(chromium, MediationSystem.LINSHUI, 1440, "zh");
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            chromium.close();
            world.close();
        }
    }

    private static Locator form(Page page, String act) {
        return page.locator("form[action$='/acts/" + act + "']");
    }

    private static void choose(Page page, String act, String field, String value) {
        form(page, act).locator("input[name='" + field + "'][value='" + value + "']").check();
    }

    private static void send(Page page, String act) {
        form(page, act).locator("button").last().click();
        page.waitForLoadState();
    }

    private static String state(Page page) {
        return page.textContent(".case-head .badge.open");
    }

    private static String id(Page page) {
        return page.url().replaceAll(".*/mediation/(T-[0-9-]+).*", "$1");
    }

    /** Takes in a wage claim of this person, up to the acceptance by both mediators. */
    private static String running(String name) {
        yubei.navigate(world.url("/mediation/new"));
        party(0, name, "natural", "511623190101010017", "四川省邻水县高滩镇某村 1 组", "511623");
        party(1, "重庆甲建筑有限公司", "organisation", "", "重庆市渝北区某大道 66 号", "500112");
        yubei.fill("input[name='cause']", "追索劳动报酬纠纷");
        yubei.fill("input[name='c.0.name']", "支付拖欠的工资");
        yubei.fill("input[name='c.0.amount']", "3.6万");
        yubei.fill("textarea[name=facts]", "做工六个月，工资至今未付。");
        yubei.click("button[value=take]");
        yubei.waitForURL(DISPUTE);
        choose(yubei, "ask", "way", "PHONE");
        send(yubei, "ask");
        choose(yubei, "reply", "answer", "CONSENTS");
        choose(yubei, "reply", "way", "PHONE");
        send(yubei, "reply");
        choose(yubei, "choose", "mediators", MediationSystem.YUBEI);
        choose(yubei, "choose", "mediators", MediationSystem.LINSHUI);
        choose(yubei, "choose", "by", "PARTIES");
        send(yubei, "choose");
        String id = id(yubei);
        for (Page page : List.of(yubei, linshui)) {
            page.navigate(world.url("/mediation/" + id));
            choose(page, "disclose", "relation", "NONE");
            send(page, "disclose");
            send(page, "accept");
        }
        assertThat(state(linshui)).isEqualTo("调解中");
        return id;
    }

    private static void party(int row, String name, String kind, String number, String address, String division) {
        String field = "p." + row + ".";
        yubei.fill("input[name='" + field + "name']", name);
        yubei.selectOption("select[name='" + field + "kind']", kind);
        yubei.fill("input[name='" + field + "number']", number);
        yubei.fill("input[name='" + field + "address']", address);
        yubei.fill("input[name='" + field + "division']", division);
        yubei.fill("input[name='" + field + "phone']", "1380000123" + row);
    }

    private static void note(Page page, String to, String text) {
        page.locator("#act-note label:has(input[value='" + to + "'])").click();
        page.fill("#act-note textarea", text);
        page.locator("#act-note button:visible").click();
        page.waitForLoadState();
    }

    @Test
    @DisplayName("a wage claim from Linshui: taken in, mediated from both sides, agreed, signed, confirmed (ME-1 to ME-10, WF-9)")
    void jointAgreement() {
        String id = running("廖春生");
        linshui.navigate(world.url("/mediation?show=partaking"));
        assertThat(linshui.content()).contains("廖**与重庆甲建筑有限公司");
        linshui.navigate(world.url("/mediation/" + id));
        yubei.navigate(world.url("/mediation/" + id));
        yubei.locator("#act-note label:has(input[value='A'])").click();
        assertThat(yubei.locator("#act-note .banner:visible").textContent()).contains("只有A方", "其他方看不到");
        assertThat(yubei.locator("#act-note button:visible").allTextContents()).containsExactly("仅保存给A方");
        note(yubei, "A", "家里急用钱，愿意少要一点。");
        note(linshui, "B", "公司说下月有工程款。");
        assertThat(linshui.textContent("[role=alert]")).contains("他人已先行处理", "记录调解内容", "没有丢失");
        assertThat(linshui.inputValue("#act-note textarea")).isEqualTo("公司说下月有工程款。");
        linshui.locator("#act-note button:visible").click();
        linshui.waitForLoadState();
        assertThat(linshui.textContent("#notes")).contains("家里急用钱", "下月有工程款");
        agree(id);
        confirm(id);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void agree(String id) {
        linshui.navigate(world.url("/mediation/" + id + "/agreement"));
        assertThat(linshui.textContent("#agreement-findings")).contains("还不能签署");
        linshui.selectOption("select[name=form]", "INVITED");
        linshui.fill("textarea[name=facts]", "被申请人欠付申请人六个月工资。");
        linshui.fill("textarea[name=disputed]", "工资的数额与支付时间");
        linshui.selectOption("select[name='o.0.debtor']", "P2");
        linshui.selectOption("select[name='o.0.creditor']", "P1");
        linshui.fill("input[name='o.0.amount']", "32000");
        linshui.fill("input[name='o.0.due']", "2027-01-15");
        linshui.fill("textarea[name=liability]", "逾期的，由法院直接判决。");
        linshui.waitForSelector("#agreement-findings li.blocks");
        linshui.fill("textarea[name=liability]", "逾期的，按年利率 3% 支付违约金。");
        linshui.waitForSelector("#agreement-findings .right");
        linshui.click("button[value=save]");
        linshui.waitForLoadState();
        yubei.navigate(world.url("/mediation/" + id));
        choose(yubei, "sign", "signers", "P1");
        choose(yubei, "sign", "manner", "ELECTRONIC");
        send(yubei, "sign");
        assertThat(state(yubei)).isEqualTo("待签署");
        linshui.navigate(world.url("/mediation/" + id));
        choose(linshui, "sign", "signers", "P2");
        choose(linshui, "sign", "manner", "PAPER");
        send(linshui, "sign");
        assertThat(state(linshui)).isEqualTo("达成协议");
        assertThat(linshui.textContent("#agreement")).contains("渝北", "邻水", "民事诉讼法（2023）205");
    }

    private static void confirm(String id) {
        form(linshui, "confirmation").locator("select[name=court]").selectOption("渝0112");
        choose(linshui, "confirmation", "parties", "P1");
        send(linshui, "confirmation");
        assertThat(linshui.textContent("#agreement")).contains("还差 1 方申请");
        choose(linshui, "confirmation", "parties", "P2");
        send(linshui, "confirmation");
        Page court = world.as(chromium, MediationSystem.COURT, 1440, "zh");
        court.navigate(world.url("/mediation/" + id));
        assertThat(court.content()).contains("调解过程不公开").doesNotContain("家里急用钱", "下月有工程款");
        form(court, "confirmation-accepted").locator("input[name=number]").fill("（2026）渝0112诉前调确9号");
        send(court, "confirmation-accepted");
        form(court, "confirm").locator("input[name=ruling]").fill("（2026）渝0112诉前调确9号");
        send(court, "confirm");
        yubei.navigate(world.url("/mediation/" + id));
        assertThat(state(yubei)).isEqualTo("已确认");
        var dossier = court.context().request().get(world.url("/mediation/" + id + "/print/dossier"));
        assertThat(new String(dossier.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        int internal = court.context().request().get(world.url("/mediation/" + id + "/print/dossier-internal")).status();
        assertThat(internal).isEqualTo(404);
        String shown = yubei.context().request().get(world.url("/api/v1/mediation/" + id)).text();
        assertThat(shown).contains("\"CONFIRMED\"", "廖**").doesNotContain("家里急用钱", "下月有工程款", "廖春生");
        court.context().close();
    }

    @Test
    @DisplayName("M8: the same failing: the filing button is disabled with its reason, and it goes to arbitration")
    void arbitration() {
        yubei.navigate(world.url("/mediation/" + world.titled("周**与重庆甲建筑").id()));
        yubei.click(".med-acts > summary");
        yubei.click("#act-end > summary");
        choose(yubei, "end", "ground", "FAR_APART");
        send(yubei, "end");
        assertThat(state(yubei)).isEqualTo("调解终结");
        assertThat(yubei.locator("button[disabled]").textContent()).isEqualTo("转立案");
        assertThat(yubei.textContent("#no-filing")).contains("仲裁");
        form(yubei, "to-arbitration").locator("input[name=commission]").fill("渝北区劳动人事争议仲裁委员会");
        send(yubei, "to-arbitration");
        assertThat(state(yubei)).contains("仲裁");
    }

    @Test
    @DisplayName("the mediator's day on a phone: what is due, the next step, a note for one side, an offer, a blind bid")
    void phone() {
        Page phone = world.as(chromium, MediationSystem.LINSHUI, 390, "zh");
        String talking = world.titled("王**与重庆甲建筑").id();
        phone.navigate(world.url("/mediation?show=partaking&q=" + talking));
        Chromium.fits(phone, "list on a phone");
        phone.click("a[data-open][href$='" + talking + "']");
        phone.waitForURL(DISPUTE);
        Chromium.check(phone, "dispute on a phone");
        assertThat(phone.locator(".med-sticky a.primary").isVisible()).isTrue();
        phone.click(".med-sticky a:not(.primary)");
        note(phone, "A", "A方希望春节前拿到钱。");
        assertThat(phone.textContent("#notes .med-notes")).contains("A方希望春节前拿到钱。");
        phone.click("#act-offer > summary");
        choose(phone, "offer", "side", "A");
        form(phone, "offer").locator("input[name=amount]").fill("3万");
        form(phone, "offer").locator("button[value=mediators]").click();
        phone.waitForLoadState();
        assertThat(phone.textContent("#offers")).contains("30\u202f000.00");
        bid(phone, "A", "29000");
        assertThat(phone.content()).doesNotContain("29000").contains("请把设备交还调解员");
        phone.click("a.primary");
        assertThat(phone.textContent("#offers")).contains("尚无结果").doesNotContain("29\u202f000", "28\u202f000");
        bid(phone, "A", "27000");
        phone.click("a.primary");
        assertThat(phone.textContent(".med-met")).contains("27\u202f500.00");
        phone.context().close();
    }

    private static void bid(Page phone, String side, String amount) {
        phone.click(".med-bid a[href$='/" + side + "']");
        phone.fill("input[name=amount]", amount);
        phone.click("form[action*='/bids/'] button.primary");
        phone.waitForSelector("[role=status]");
    }

    @Test
    @DisplayName("odd names and a file that is no paper: nothing is run, nothing typed is lost")
    void hostile() {
        yubei.navigate(world.url("/mediation/new"));
        String name = "<img src=x onerror=alert(1)>'\"&#x;";
        party(0, name, "natural", "", "'; drop table matter --", "");
        yubei.setInputFiles(
                "input[name=file]",
                new FilePayload("合同.pdf", "application/pdf", "no paper".getBytes(StandardCharsets.UTF_8)));
        yubei.click("button[value=take]");
        yubei.waitForSelector("[role=alert]");
        assertThat(yubei.inputValue("input[name='p.0.name']")).isEqualTo(name);
        assertThat(yubei.inputValue("input[name='p.0.address']")).isEqualTo("'; drop table matter --");
        assertThat(yubei.textContent("#intake-checks")).contains("请更正");
        Chromium.check(yubei, "intake refused");
        assertThat(yubei.locator("img").count()).isZero();
    }
}
