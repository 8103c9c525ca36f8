package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;

/** Walks through entrustment in Chromium: a case whose seizure has too little time, its renewal, and the hand-over. */
class EntrustmentWalkTest {
    private static final UnitNumber FLAT = ControlSamples.unit(950);
    private static final Pattern REQUEST = Pattern.compile(".*/requests/[^/?]+.*");
    private static final Pattern ENTRUSTMENT = Pattern.compile(".*/entrustments/W-[^/]+$");

    private final TestClock clock = new TestClock(ControlSamples.START);
    private TestSystem system;
    private ControlSamples samples;
    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.start();
        system = TestSystem.withOfficers(clock);
        samples = ControlSamples.load(system, clock);
        var start = LocalDate.parse("2023-12-18");
        var seizure = new Seizure(
                "CF2023008801",
                SeizureKind.SEIZURE,
                SeizureScope.WHOLE,
                CourtCode.of("川0104"),
                ControlSamples.OTHER_CASE,
                ControlSamples.OTHER_CASE,
                SeizureStage.ENFORCEMENT,
                "罗**",
                SeizureTerm.written(start, LocalDate.parse("2026-12-17")));
        system.kuayu
                .control()
                .desk()
                .paper(samples.feng, FLAT, Instant.parse("2023-12-18T02:00:00Z"), new QueueAct.Deliver(seizure))
                .orThrow();
    }

    @AfterEach
    void stop() {
        if (system != null) {
            chromium.close();
            system.close();
        }
    }

    private String url(String path) {
        return "http://127.0.0.1:" + system.server.port() + path;
    }

    private Page as(Officer officer) {
        return as(officer, 1440, "zh");
    }

    private Page as(Officer officer, int width, String language) {
        Page page = chromium.page(width, language);
        page.navigate(url("/login"));
        page.fill("input[name=login]", officer.login());
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile(".*/(today|approvals|sending|desk)"));
        return page;
    }

    private static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", ("%PDF-1.4 " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "text/plain", name.getBytes(StandardCharsets.UTF_8));
    }

    private StandingSeizure held() {
        return system.kuayu.control().findLedger(samples.feng, FLAT, clock.instant()).orElseThrow().state().seizures()
                .stream()
                .filter(s -> s.seizure().id().equals("CF2023008801"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("(c) BX-3: an entrusted seizure with 20 days left blocks the hand-over, is renewed, and goes in its old place")
    void blockedAndReleasedByRenewal() {
        Page page = as(samples.zhou);
        String address = drafted(page);
        Chromium.shootWhole(page, "entrust-blocked");
        Chromium.check(page, "blocked case");
        assertThat(page.textContent("main")).contains("不足一个月").contains("2026-12-17").contains("余20日");
        looks(address);
        Page approver = as(samples.wu);
        approver.navigate(url(address));
        assertThat(approver.isDisabled("form[action$='/steps/send'] button")).isTrue();

        page.click(".entrust-renew a.button");
        page.waitForURL(Pattern.compile(".*/orders/new.*"));
        renew(page);
        ControlRequest renewal = system.kuayu.control().requests().list(samples.zhou, RequestFilter.ALL, 0, 1).getFirst();
        var requests = system.kuayu.control().requests();
        var approved = ControlSamples.done(requests.approve(samples.wu, renewal.id(), renewal.revision()));
        ControlSamples.done(requests.send(samples.zheng, approved.id(), approved.revision()));
        ControlSamples.done(system.kuayu.control().desk().accept(samples.feng, renewal.id(), 1));
        ControlSamples.done(system.kuayu.control().desk().register(samples.feng, renewal.id(), 1));
        long place = held().intake();

        approver.navigate(url(address));
        Chromium.shootWhole(approver, "entrust-ready");
        approver.click("form[action$='/steps/send'] button.primary");
        approver.waitForURL(url(address));
        approver.context().close();
        page.context().close();
        page = as(samples.zhao);
        page.navigate(url("/entrustments"));
        Chromium.shootWhole(page, "entrust-list");
        Chromium.check(page, "list of the helping court");
        page.click("a[href='" + address + "']");
        page.click(".entrust-step summary:has-text('立案')");
        page.fill("input[name=number]", "（2026）渝0112执2001号");
        page.click("form[action$='/steps/file'] button.primary");
        page.waitForURL(url(address));
        Chromium.shootWhole(page, "entrust-filed");
        Chromium.check(page, "filed case");
        assertThat(page.textContent("main")).contains("随案查封").contains("CF2023008801");
        assertThat(page.locator("a[href='" + address + "/issued/letter']").count()).isEqualTo(1);
        page.context().close();
        assertThat(held().controller().value()).isEqualTo("渝0112");
        assertThat(held().intake()).isEqualTo(place);
        assertThat(held().lastDay().orElseThrow()).isAfter(LocalDate.parse("2029-01-01"));
        assertThat(chromium.complaints()).isEmpty();
    }

    private String drafted(Page page) {
        page.navigate(url("/entrustments"));
        page.click("a[href='/entrustments/cases/new']");
        page.fill("form.entrust-start input[name=case]", ControlSamples.OTHER_CASE);
        page.click("form.entrust-start button.primary");
        page.waitForURL(Pattern.compile(".*case=.*"));
        assertThat(page.inputValue("input[name=debtor]")).isEqualTo(ControlSamples.DEBTOR);
        page.fill("input[name=to]", "渝北区法院");
        page.fill("textarea[name=property]", FLAT.display());
        page.fill("input[name='applicant.address']", "重庆市渝中区某路1号");
        page.fill("input[name='applicant.phone']", "023-00000000");
        page.fill("input[name='debtor.phone']", "13800000000");
        page.fill("input[name='officer.phone']", "028-00000000");
        page.fill("textarea[name=statement]", "本辖区无财产可供执行；在渝北区查封房屋一套。");
        page.setInputFiles("input[name='file.application']", pdf("申请执行书.pdf"));
        page.setInputFiles("input[name='file.approval_form']", pdf("审批表.pdf"));
        page.setInputFiles("input[name='file.judgment']", pdf("民事判决书.pdf"));
        page.setInputFiles("input[name='file.debtor_identity']", pdf("身份证复印件.pdf"));
        page.locator("#checks .entrust-held .blocks").waitFor();
        page.locator("#checks:not(:has(.lacking))").waitFor();
        Chromium.shootWhole(page, "entrust-case-form");
        Chromium.check(page, "form of a case");
        page.click("form[action='/entrustments/cases/new'] button.primary");
        page.waitForURL(ENTRUSTMENT);
        return page.url().substring(page.url().indexOf("/entrustments/"));
    }

    private static void renew(Page page) {
        assertThat(page.locator("input[name$=seizure]").first().inputValue()).isEqualTo("CF2023008801");
        page.fill("input[name=ruling]", ControlSamples.OTHER_CASE + "之三");
        page.click("button[name=step][value=check]");
        page.selectOption("select[name$=party]", new SelectOption().setIndex(1));
        page.setInputFiles("input[name='file.ruling']", text("续行查封裁定书.txt"));
        page.setInputFiles("input[name='file.assistance_notice']", text("协助执行通知书.txt"));
        page.click("button[name=step][value=send]");
        page.waitForURL(REQUEST);
    }

    /** The same in English, on a small desk and on a phone. */
    private void looks(String address) {
        for (int width : new int[] {1024, 390}) {
            for (String language : new String[] {"zh", "en"}) {
                Page page = as(samples.zhou, width, language);
                for (String path : new String[] {"/entrustments", address, "/entrustments/acts/new", "/entrustments/cases/new?case=x"}) {
                    page.navigate(url(path));
                    String name = "entrust-" + width + "-" + language + path.replaceAll("[^a-z]+", "-");
                    Chromium.shootWhole(page, name);
                    Chromium.check(page, name);
                }
                page.context().close();
            }
        }
    }
}
