package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;

/** Walks through property control in Chromium: from an inquiry to the promotion of who waited, and from a reminder to a renewal. */
class SeizureWalkTest {
    private static final UnitNumber FLAT = ControlSamples.unit(901);
    private static final Pattern REQUEST = Pattern.compile(".*/requests/[^/?]+.*");

    private final TestClock clock = new TestClock(ControlSamples.START);
    private TestSystem system;
    private ControlSamples samples;
    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.start();
        system = TestSystem.withOfficers(clock);
        samples = ControlSamples.load(system, clock);
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
        Page page = chromium.page(1440, "zh");
        page.navigate(url("/login"));
        page.fill("input[name=login]", officer.login());
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile(".*/(today|approvals|sending|desk)"));
        return page;
    }

    private static FilePayload paper(String name) {
        return new FilePayload(name, "text/plain", name.getBytes(StandardCharsets.UTF_8));
    }

    /** The newest request of the officer's court. */
    private ControlRequest newest(Officer officer) {
        return system.kuayu.control().requests().list(officer, RequestFilter.ALL, 0, 1).getFirst();
    }

    /** Approved by one officer and sent by another, both on their pages. */
    private void leave(String request, Officer approver, Officer command) {
        Page page = as(approver);
        page.navigate(url("/requests/" + request));
        page.click("form[action$='/approve'] button.primary");
        page.waitForURL(Pattern.compile(".*/(approvals|requests).*"));
        page.context().close();
        page = as(command);
        page.navigate(url("/requests/" + request));
        page.click("form[action$='/send'] button.primary");
        page.waitForURL(REQUEST);
        page.context().close();
    }

    /** The registry's officer presses the one button of the item, as often as there is something to do. */
    private void handle(String request, int steps) {
        Page page = as(samples.feng);
        page.navigate(url("/desk"));
        for (int step = 0; step < steps; step++) {
            page.navigate(url("/desk/" + request + "/1"));
            Chromium.shootWhole(page, "walk-desk-" + step + "-" + request);
            page.click(".desk-acts > form button.primary");
            page.waitForURL(Pattern.compile(".*done=.*"));
        }
        Chromium.check(page, "desk item");
        page.context().close();
    }

    private void orderSeizure(Officer officer, String caseNumber) {
        Page page = as(officer);
        page.navigate(url("/orders/new?kind=seizure"));
        page.fill("input[name=case]", caseNumber);
        page.fill("input[name=ruling]", caseNumber + "之一");
        page.fill("textarea[name=pasted]", FLAT.display());
        page.click("button[name=step][value=read]");
        page.locator(".u-number").first().waitFor();
        page.selectOption("select[name$=party]", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.setInputFiles("input[name='file.ruling']", paper("裁定书.txt"));
        page.setInputFiles("input[name='file.assistance_notice']", paper("协助执行通知书.txt"));
        page.click("button[name=step][value=send]");
        page.waitForURL(REQUEST);
        page.context().close();
    }

    private void release(Officer officer, Officer approver, Officer command) {
        StandingSeizure held = held();
        Page page = as(officer);
        page.navigate(url("/orders/new?kind=release"));
        page.fill("input[name=case]", ControlSamples.CASE);
        page.fill("input[name=ruling]", ControlSamples.CASE + "之二");
        page.fill("textarea[name=pasted]", FLAT.display());
        page.click("button[name=step][value=read]");
        page.locator(".u-number").first().waitFor();
        page.selectOption("select[name$=party]", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("input[name$=seizure]").first().evaluate("e => { const d = e.closest('details'); if (d) d.open = true; }");
        page.locator("input[name$=seizure]").first().fill(held.seizure().id());
        page.setInputFiles("input[name='file.release_ruling']", paper("解除裁定书.txt"));
        page.setInputFiles("input[name='file.assistance_notice']", paper("协助执行通知书.txt"));
        page.click("button[name=step][value=send]");
        page.waitForURL(REQUEST);
        page.context().close();
        ControlRequest request = newest(officer);
        leave(request.id(), approver, command);
        handle(request.id(), 2);
    }

    private StandingSeizure held() {
        return system.kuayu
                .control()
                .findLedger(samples.feng, FLAT, clock.instant())
                .orElseThrow()
                .state()
                .effective()
                .getFirst();
    }

    @Test
    @DisplayName("inquiry, seizure by A, waiting seizure by B, release by A: B is in force the same instant, on ledger, timeline and PDF")
    void inquiryToPromotion() throws IOException, InterruptedException {
        Page page = as(samples.zhao);
        page.navigate(url("/inquiries/new"));
        page.fill("input[name=case]", ControlSamples.CASE);
        page.fill("input[name=purpose]", "执行本案，另查被执行人在本市的不动产");
        page.locator("input[name=registry][value='500112']")
                .evaluate("e => { for (let d = e.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }");
        page.check("input[name=registry][value='500112']");
        page.fill("textarea[name=persons]", ControlSamples.FIRM + "\t统一社会信用代码\t" + ControlSamples.FIRM_NUMBER);
        page.setInputFiles("input[name='file.inquiry_notice']", paper("协助查询通知书.txt"));
        Chromium.shootWhole(page, "walk-inquiry");
        page.click("button[name=step][value=send]");
        page.waitForURL(REQUEST);
        page.context().close();
        ControlRequest inquiry = newest(samples.zhao);
        leave(inquiry.id(), samples.qian, samples.sun);
        handle(inquiry.id(), 1);

        clock.set("2026-11-30T02:00:00Z");
        orderSeizure(samples.zhao, ControlSamples.CASE);
        ControlRequest first = newest(samples.zhao);
        leave(first.id(), samples.qian, samples.sun);
        handle(first.id(), 2);
        clock.set("2026-12-01T02:00:00Z");
        orderSeizure(samples.zhou, ControlSamples.OTHER_CASE);
        ControlRequest second = newest(samples.zhou);
        leave(second.id(), samples.wu, samples.zheng);
        handle(second.id(), 2);
        var waiting = system.kuayu
                .control()
                .findLedger(samples.feng, FLAT, clock.instant())
                .orElseThrow()
                .state()
                .waiting();
        assertThat(waiting).singleElement().satisfies(w -> assertThat(w.controller().value())
                .isEqualTo("川0104"));

        clock.set("2026-12-08T06:30:00Z");
        release(samples.zhao, samples.qian, samples.sun);
        assertThat(held().controller().value()).isEqualTo("川0104");
        assertThat(held().effectiveFrom()).isEqualTo(Optional.of(clock.instant()));
        seenOnThePages();
        assertThat(chromium.complaints()).isEmpty();
    }

    /** The promotion on the ledger's picture and table, in the journal's timeline, and on paper. */
    private void seenOnThePages() throws IOException, InterruptedException {
        Page page = as(samples.zhou);
        page.navigate(url("/units/" + FLAT.value()));
        Chromium.shootWhole(page, "walk-ledger");
        Chromium.check(page, "ledger after the promotion");
        assertThat(page.textContent("main")).contains("锦江法院").contains("解除").contains("2026-12-08");
        String cookie = page.context().cookies().stream()
                .map(c -> c.name + "=" + c.value)
                .reduce((a, b) -> a + "; " + b)
                .orElseThrow();
        page.context().close();
        var request = HttpRequest.newBuilder(URI.create(url("/units/" + FLAT.value() + "/ledger.pdf")))
                .header("Cookie", cookie)
                .build();
        byte[] pdf = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("锦江").contains("2026年12月8日");
        }
        assertThat(system.stores.journal().list(0, Integer.MAX_VALUE).stream()
                        .filter(e -> e.draft().act().code().equals("seizure.promoted"))
                        .filter(e -> e.draft().subject().id().equals(FLAT.value())))
                .hasSize(1);
    }

    @Test
    @DisplayName("from the reminder on the first page to a renewal that keeps the place")
    void reminderToRenewal() {
        Page page = as(samples.zhao);
        assertThat(page.url()).endsWith("/today");
        Chromium.shootWhole(page, "walk-today");
        page.locator("a.button.small[href*='kind=renewal']").first().click();
        page.waitForURL(Pattern.compile(".*/orders/new.*"));
        String unit = page.locator("input[name$=unit]").first().inputValue();
        UnitNumber renewed = UnitNumber.of(unit);
        var before = system.kuayu
                .control()
                .findLedger(samples.feng, renewed, clock.instant())
                .orElseThrow()
                .state()
                .effective()
                .getFirst();
        assertThat(page.locator("input[name$=seizure]").first().inputValue())
                .isEqualTo(before.seizure().id());
        page.fill("input[name=case]", ControlSamples.CASE);
        page.fill("input[name=ruling]", ControlSamples.CASE + "之三");
        page.click("button[name=step][value=check]");
        page.selectOption("select[name$=party]", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.setInputFiles("input[name='file.ruling']", paper("续行查封裁定书.txt"));
        page.setInputFiles("input[name='file.assistance_notice']", paper("协助执行通知书.txt"));
        Chromium.shootWhole(page, "walk-renewal");
        page.click("button[name=step][value=send]");
        page.waitForURL(REQUEST);
        page.context().close();
        ControlRequest request = newest(samples.zhao);
        leave(request.id(), samples.qian, samples.sun);
        handle(request.id(), 2);
        StandingSeizure after = system.kuayu
                .control()
                .findLedger(samples.feng, renewed, clock.instant())
                .orElseThrow()
                .state()
                .effective()
                .getFirst();
        assertThat(before.state()).isEqualTo(SeizureState.ACTIVE);
        assertThat(after.seizure().id()).isEqualTo(before.seizure().id());
        assertThat(after.intake()).isEqualTo(before.intake());
        assertThat(after.lastDay().orElseThrow()).isAfter(before.lastDay().orElseThrow());
    }
}
