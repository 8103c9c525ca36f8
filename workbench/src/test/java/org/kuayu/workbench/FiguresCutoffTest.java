package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Role;

/** A figure at a cut-off of the past, its cases as they were, and what was corrected since. */
class FiguresCutoffTest {
    private static final String NUMBER = "（2024）渝0103民初9001号";

    private TestSystem system;
    private Browser browser;

    @BeforeEach
    void start() {
        system = TestSystem.withOfficers();
        browser = system.browser(Role.STATISTICIAN);
        put("2024-03-01", Visibility.PUBLIC);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    @DisplayName("ST-1 the dashboard, an own table and an activity report say which days of which case break the accounts")
    void breachesAreSaid() {
        put("2023-12-01", Visibility.PUBLIC);
        for (String path : List.of("/figures?", "/tables/new?rows=court&m=received&", "/activity?")) {
            assertThat(browser.get(path + "year=2024").body())
                    .as(path)
                    .contains("结案早于立案", "民初9001号: 2023-12-01 &lt; 2024-01-05")
                    .doesNotContain("⟦");
        }
    }

    private void put(String closed, Visibility visibility) {
        var day = Optional.of(LocalDate.parse(closed));
        put(NUMBER, new CaseDates(Optional.of(LocalDate.parse("2024-01-05")), day, day), visibility);
    }

    private void put(String number, CaseDates dates, Visibility visibility) {
        var record = CaseRecord.builder(CaseNumber.of(number), CaseCourt.of(CourtCode.of("渝0103")))
                .matter(new CaseMatter("买卖合同纠纷", "合同纠纷/买卖合同纠纷", Procedure.CIVIL_FIRST, "判决"))
                .dates(dates)
                .visibility(visibility)
                .build();
        system.kuayu.journal().write(() -> {
            system.kuayu.cases().put(record);
            var subject = new Subject("case", record.id().value());
            return system.kuayu.journal().append(Draft.of(Actor.SYSTEM, new Act("case.imported"), subject));
        });
        system.kuayu.catchUp();
    }

    @Test
    @DisplayName("ST-16 ST-11 a figure of a cut-off stays, its correction is listed, its case is shown as it was counted")
    void correctionsAreListed() {
        long cutoff = system.kuayu.caseload().checkpoint();
        put("2025-02-01", Visibility.PUBLIC);
        var then = "year=2024&cutoff=" + cutoff;
        var page = browser.get("/figures/figure?measure=closed&" + then).body();
        assertThat(page).contains("现在不再计入", "民初9001号", "日志第");
        assertThat(browser.get("/api/v1/figures/figure?measure=closed&" + then).body())
                .contains("\"value\":\"1\"", "\"cutoff\":" + cutoff);
        assertThat(browser.get("/api/v1/figures/figure?measure=closed&year=2024").body())
                .contains("\"value\":\"0\"");
        assertThat(browser.get("/figures/cases?count=C&" + then).body())
                .contains("2024-03-01", "结案：2024-03-01 → 2025-02-01");
    }

    @Test
    @DisplayName("BX-16 a case that was closed to the reader since is counted still, and its number no longer shown")
    void whatIsClosedSinceIsNotShown() {
        long cutoff = system.kuayu.caseload().checkpoint();
        put("2024-03-01", Visibility.RESTRICTED);
        var page = system.browser(Role.ADMINISTRATOR)
                .get("/figures/cases?count=C&year=2024&cutoff=" + cutoff)
                .body();
        assertThat(page).contains("此后不再对您公开").doesNotContain("民初9001号");
    }

    @Test
    @DisplayName("ST-11 cases without a filing day are a link to the search only where they are counted as of now")
    void unfiledOfAnEarlierEntryOpenNoListOfToday() {
        put("（2024）渝0103民初9002号", new CaseDates(Optional.empty(), Optional.empty(), Optional.empty()), Visibility.PUBLIC);
        long cutoff = system.kuayu.caseload().checkpoint();
        put("（2024）渝0103民初9003号", new CaseDates(Optional.empty(), Optional.empty(), Optional.empty()), Visibility.PUBLIC);
        assertThat(browser.get("/figures?year=2024").body()).contains("另有 2 件未载明立案日期", "查看这些案件");
        assertThat(browser.get("/figures?year=2024&cutoff=" + cutoff).body())
                .contains("另有 1 件未载明立案日期")
                .doesNotContain("查看这些案件");
    }

    @Test
    @DisplayName("unknown measure, unknown term, a cut-off in the future: a sentence each")
    void badInput() {
        assertThat(browser.get("/figures/figure?measure=none").statusCode()).isEqualTo(404);
        assertThat(browser.get("/figures/figure?measure=none").body()).contains("没有这个指标");
        assertThat(browser.get("/figures/cases?count=Q").statusCode()).isEqualTo(400);
        assertThat(browser.get("/figures/cases?count=Q").body()).contains("看不懂要列哪些案件");
        assertThat(browser.get("/figures?year=2024&cutoff=999999").body()).contains("截止点尚未到来");
        assertThat(browser.get("/figures?year=2024&where=weather:wet").body()).contains("看不懂");
        for (String path : List.of("/api/v1/figures?panel=none", "/figures.csv?panel=none")) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(400);
        }
    }
}
