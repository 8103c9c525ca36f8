package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work lists, dates, calendar and notices without a screen. */
class WorkTest {
    private static TestSystem system;
    private static Browser lin;
    private static Browser he;

    @BeforeAll
    static void start() {
        var clock = new TestClock(WorkSamples.START);
        system = TestSystem.withOfficers(clock);
        WorkSamples.load(system, clock);
        lin = system.browser();
        lin.login(WorkSamples.LIN, TestSystem.PASSWORD);
        he = system.browser();
        he.login(WorkSamples.HE, TestSystem.PASSWORD);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/matters", "/matters?tab=forgotten", "/matters?tab=team&kind=filing&state=UNDER_REVIEW&q=x&order=due&page=9",
                "/matters?tab=nothing&kind=%00&place=elsewhere&page=-1", "/matters/T-2026-000001", "/deadlines",
                "/deadlines?whose=team&within=all&kind=entrustment", "/deadlines?whose=place&place=elsewhere",
                "/calendar", "/calendar?view=week&whose=team", "/calendar?view=day&day=2026-11-27&whose=team",
                "/calendar?day=9999-99-99&view=x", "/calendar/slots", "/calendar/slots?who=he.ping&who=nobody&minutes=721",
                "/calendar/slots?who=he.ping&mode=ON_SITE&place=x&from=2026-12-01", "/calendar/feed", "/notices",
                "/notices?show=unread&day=2026-11-27&page=3", "/duplicates", "/api/v1/matters?tab=team", "/api/v1/agenda?whose=team",
                "/api/v1/deadlines?whose=team&within=all"
            })
    void everyPageAnswers(String path) {
        var answer = lin.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("⟦");
    }

    @Test
    @DisplayName("WF-4: many are assigned at once; each that is refused says why, beside those that are done")
    void manyAtOnce() {
        var form = lin.post("/matters?tab=team", Map.of("act", "assign", "to", WorkSamples.ZHOU, "matter", "T-2026-000005@1"));
        assertThat(form.body()).contains("T-2026-000005").contains("不属于承办单位");
        var overtaken = lin.post("/matters?tab=team", Map.of("act", "hold", "reason", "等鉴定", "matter", "T-2026-000001@1"));
        assertThat(overtaken.body()).as("what was typed is kept").contains("等鉴定").contains("未办");
    }

    @Test
    @DisplayName("BX-13: a pair is shown with its reasons, a decision needs a reason, and what is decided is not asked again")
    void duplicates() {
        var pair = Map.of("pair", "T-2026-000006 T-2026-000007", "decision", "same");
        assertThat(lin.get("/duplicates").body()).contains("T-2026-000006").contains("T-2026-000007").contains("证件号码");
        var unsaid = lin.post("/duplicates", Map.of("pair", pair.get("pair"), "decision", "same", "reason", " "));
        assertThat(unsaid.body()).contains("T-2026-000007").contains("role=\"alert\"");
        lin.post("/duplicates", Map.of("pair", pair.get("pair"), "decision", "same", "reason", "同一工地、同一笔工资"));
        assertThat(lin.get("/duplicates").body()).doesNotContain("T-2026-000007");
        assertThat(lin.get("/matters/T-2026-000006").body()).contains("T-2026-000007").contains("同一工地、同一笔工资");
    }

    @Test
    @DisplayName("WF-7: a forgotten matter is counted in the header")
    void forgotten() {
        assertThat(lin.get("/matters?tab=forgotten").body()).contains("陈*与赵*").contains("无下一步的事项");
    }

    @Test
    @DisplayName("WF-3: a work list as a table says when it was written and of how many it is the list")
    void table() {
        assertThat(lin.get("/matters.csv?tab=team").body()).contains("追索劳动报酬纠纷").contains("截止 2026-11-27 09:00");
        assertThat(lin.get("/matters.xlsx?tab=team").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("WF-6: all dates as a table and as a calendar file")
    void dates() {
        assertThat(lin.get("/deadlines.csv?whose=team&within=all").body()).contains("民事诉讼法").contains("截止");
        String ics = lin.get("/deadlines.ics?whose=team&within=all").body();
        IcsLines.check(ics);
        assertThat(ics).contains("BEGIN:VEVENT").contains("DTSTART;VALUE=DATE:");
    }

    @Test
    void sessionsAsACalendarFileAndAsASubscription() {
        String ics = he.get("/calendar.ics").body();
        IcsLines.check(ics);
        assertThat(ics).contains("STATUS:CONFIRMED").doesNotContain("培训");
        String address = he.post("/calendar/feed", Map.of()).body().replaceAll("(?s).*(/ics/work/[0-9A-Za-z_-]+\\.ics).*", "$1");
        var feed = system.browser().get(address);
        assertThat(feed.statusCode()).isEqualTo(200);
        IcsLines.check(feed.body());
        assertThat(system.browser().get("/ics/work/0123456789.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void anUnavailableTimeIsEnteredAndTakenBack() {
        he.post("/calendar/times", Map.of("from", "2026-12-08", "begin", "09:00", "end", "10:00", "reason", "看病"));
        assertThat(he.get("/calendar?day=2026-12-08").body()).contains("看病");
        assertThat(lin.get("/calendar?day=2026-12-08&whose=team").body()).doesNotContain("看病");
        assertThat(he.post("/calendar/times", Map.of("from", "tomorrow")).body()).contains("请填写日期");
    }

    @Test
    void aNoticeIsReadOnce() {
        assertThat(he.get("/notices").body()).contains("分派给您");
    }
}
