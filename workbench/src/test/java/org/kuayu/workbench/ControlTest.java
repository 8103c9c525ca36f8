package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.request.ControlRequest;

/** The court's pages of property control, as a browser gets them. */
class ControlTest {
    private final TestClock clock = new TestClock(ControlSamples.START);
    private TestSystem system;
    private ControlSamples samples;

    @BeforeEach
    void start() {
        system = TestSystem.withOfficers(clock);
        samples = ControlSamples.load(system, clock);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    private Browser as(String login) {
        var browser = system.browser();
        browser.login(login, TestSystem.PASSWORD);
        return browser;
    }

    private ControlRequest now(String name) {
        return system.kuayu
                .control()
                .requests()
                .find(samples.zhao, samples.requests.get(name).id())
                .orElseThrow();
    }

    private Map<String, String> revision(String name) {
        return Map.of("revision", Long.toString(now(name).revision()));
    }

    @Test
    @DisplayName("PI-14: each role starts where its work is, and what is due has its one button and its law")
    void starts() {
        assertThat(as("zhao.heng").get("/").headers().firstValue("Location")).contains("/today");
        assertThat(as("qian.li").get("/").headers().firstValue("Location")).contains("/approvals");
        assertThat(as("sun.wei").get("/").headers().firstValue("Location")).contains("/sending");
        String today = as("zhao.heng").get("/today").body();
        assertThat(today)
                .contains("/orders/new?kind=renewal", "民诉法解释（2022）第485条", "今日截止", "重新查封", "催办", "补正")
                .doesNotContain("⟦", ControlSamples.DEBTOR_NUMBER);
    }

    @Test
    @DisplayName("PI-14: the list is exported as XLSX and iCalendar, and as a feed with an address that can be revoked")
    void exports() {
        var zhao = as("zhao.heng");
        assertThat(zhao.get("/today.xlsx?within=quarter").body()).startsWith("PK");
        String ics = zhao.get("/today.ics").body();
        assertThat(ics).contains("BEGIN:VEVENT", "BEGIN:VALARM", "DTSTART;VALUE=DATE:").doesNotContain("罗");
        zhao.get("/today/calendar");
        var issued = Pattern.compile("(/ics/[^\"?]+\\.ics)")
                .matcher(zhao.post("/today/calendar", Map.of()).body());
        assertThat(issued.find()).isTrue();
        var stranger = system.browser();
        assertThat(stranger.get(issued.group(1)).body()).contains("BEGIN:VCALENDAR", "BEGIN:VEVENT");
        assertThat(stranger.get("/ics/none.ics").statusCode()).isEqualTo(404);
        zhao.get("/today/calendar");
        zhao.post("/today/calendar/revoke", Map.of());
        assertThat(stranger.get(issued.group(1)).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("four eyes, then seal and send; the second of two is told and keeps his note")
    void approvalAndSending() {
        String id = samples.requests.get("draft").id();
        var qian = as("qian.li");
        assertThat(qian.get("/approvals").body()).contains(id);
        assertThat(qian.get("/requests/" + id).body()).contains("审批通过", "文书中未见").doesNotContain("⟦");
        var seen = revision("draft");
        assertThat(qian.post("/requests/" + id + "/approve", seen).statusCode()).isEqualTo(303);
        qian.get("/requests/" + id);
        var late = qian.post(
                "/requests/" + id + "/send-back", Map.of("revision", seen.get("revision"), "note", "期限有误"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("他人已先行处理");
        var sun = as("sun.wei");
        sun.get("/sending");
        var sent = sun.post(
                "/sending", Map.of("request", id + "@" + revision("draft").get("revision")));
        assertThat(sent.body()).contains("已发送 1 件");
        assertThat(now("draft").life().sent()).isPresent();
    }

    @Test
    @DisplayName("P2: only the register entry says 已查封; the intake says that it is not yet so")
    void intakeIsNotSeizure() {
        var zhao = as("zhao.heng");
        String taken = zhao.get("/requests/" + samples.requests.get("taken").id()).body();
        assertThat(taken).contains("尚不表示已查封", "登簿后方为已查封").doesNotContain("badge ok\">已查封");
        assertThat(zhao.get("/requests/" + samples.requests.get("seized").id()).body())
                .contains("badge ok\">已查封", "2026-11-25 至 2029-11-24");
        assertThat(zhao.get("/requests/" + samples.requests.get("waits").id()).body()).contains("轮候查封，第 1 位");
    }

    @Test
    @DisplayName("PI-3, PI-4, PI-19, PI-20: by right, exact or similar with the reason, encumbrances beside, what changed")
    void answers() {
        var zhao = as("zhao.heng");
        String page = zhao.get(ControlPages.enforcement(samples).get("answer-changed")).body();
        assertThat(page)
                .contains("未提供", "无登记", "badge ok\">", "badge amber\">", "抵押权", "新增", "500112********4530")
                .doesNotContain(ControlSamples.DEBTOR_NUMBER, "⟦");
        String answer = ControlPages.answer(samples, 0);
        assertThat(zhao.post(answer + "/reveal", Map.of("purpose", "核对权利人")).body())
                .contains(ControlSamples.DEBTOR_NUMBER);
        assertThat(zhao.post(answer + "/result.pdf", Map.of("pick", "FDCQ:FC-1")).body()).startsWith("%PDF-");
        assertThat(zhao.get(ControlPages.answer(samples, 1)).body()).contains("经查询，名下无登记");
    }

    @Test
    @DisplayName("an order is refused beside its fields and keeps everything; C6: over three years is said with its article")
    void orderIsRefused() {
        var zhao = as("zhao.heng");
        zhao.get("/orders/new?kind=seizure");
        var answer = zhao.post(
                "/orders/new",
                Map.of(
                        "kind", "SEIZURE", "case", ControlSamples.CASE, "from", "2026-12-01", "until", "2029-12-05",
                        "u0.unit", ControlSamples.unit(210).value(), "u0.party", "1", "u0.reach", "whole",
                        "step", "send"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("超过法定上限", "485", "2029-12-05", ControlSamples.unit(210).value());
    }

    @Test
    @DisplayName("AP-6: the same request id is one request, with another body a conflict")
    void api() {
        var zhao = as("zhao.heng");
        String body = "{\"kind\":\"INQUIRY\",\"case\":\"" + ControlSamples.CASE + "\",\"purpose\":\"查明被执行人不动产\","
                + "\"registries\":[\"500107\"],\"targets\":[{\"name\":\"" + ControlSamples.DEBTOR + "\",\"number\":\""
                + ControlSamples.DEBTOR_NUMBER + "\"}]}";
        String token = zhao.get("/today/calendar").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var first = zhao.send(zhao.request("/api/v1/requests")
                .header("X-CSRF-Token", token)
                .header("X-Request-Id", "a1")
                .POST(BodyPublishers.ofString(body))
                .build());
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var again = zhao.send(zhao.request("/api/v1/requests")
                .header("X-CSRF-Token", token)
                .header("X-Request-Id", "a1")
                .POST(BodyPublishers.ofString(body))
                .build());
        assertThat(again.statusCode()).isEqualTo(200);
        String id = first.body().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(again.body()).contains(id);
        assertThat(zhao.get("/api/v1/requests/" + id).body())
                .contains("\"DRAFT\"")
                .doesNotContain(ControlSamples.DEBTOR_NUMBER);
        assertThat(zhao.get("/api/v1/due?within=overdue").body()).contains("\"overdue\":", "EXPIRED");
    }
}
