package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Who;

/** What is shown of a case, to whom, and what is recorded. */
class CasePageTest {
    private static TestSystem system;

    @BeforeAll
    static void start() {
        system = TestSystem.withOfficers();
        TestCases.load(system.kuayu);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static String id(String number) {
        var parsed = CaseNumber.of(number);
        return CaseId.of(parsed, parsed.courtCode()).value();
    }

    private static String page(String number) {
        return "/cases/" + Browser.encode(id(number)).replace("+", "%20");
    }

    @Test
    void identityAndTelephoneNumbersAreMasked() {
        String body =
                system.browser(Role.COURT_STAFF).get(page(TestCases.FIRST)).body();
        assertThat(body).doesNotContain(TestCases.IDENTITY).doesNotContain("13883451234");
        assertThat(body).contains("500112********4530").contains("138****1234").contains("罗文清");
    }

    @Test
    void courseWithItsLimit() {
        String body =
                system.browser(Role.COURT_STAFF).get(page(TestCases.FIRST)).body();
        assertThat(body).contains("办理经过", "普通程序", "2024-09-03", "50 天", "鉴定", "2024-02-20");
        String json = system.browser(Role.COURT_STAFF)
                .get("/api/v1" + page(TestCases.FIRST))
                .body();
        assertThat(json).contains("鉴定 2024-02-20至2024-03-20", "公告 2024-03-11至2024-04-09");
        assertThat(system.browser(Role.COURT_STAFF)
                        .get(page(TestCases.MEDIATION))
                        .body())
                .doesNotContain("办理经过");
    }

    @Test
    void listsMaskNaturalPersonsForEveryRole() {
        var browser = system.browser(Role.COURT_STAFF);
        for (String list : new String[] {"/cases", "/api/v1/cases"}) {
            String body =
                    browser.get(list + "?q=" + Browser.encode("公开开庭进行了审理")).body();
            assertThat(body).as(list).contains("罗**").doesNotContain("罗文清");
        }
    }

    @Test
    void revealingNeedsAPurposeAndIsRecorded() {
        var browser = system.browser(Role.COURT_STAFF);
        browser.get(page(TestCases.FIRST));
        assertThat(browser.post(page(TestCases.FIRST) + "/reveal", Map.of("purpose", "  "))
                        .statusCode())
                .isEqualTo(422);
        var answer = browser.post(page(TestCases.FIRST) + "/reveal", Map.of("purpose", "核对送达地址 " + TestCases.IDENTITY));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(TestCases.IDENTITY);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var last = system.kuayu
                .journal()
                .listAbout(new Subject("case", id(TestCases.FIRST)))
                .getLast();
        assertThat(last.draft().act().code()).isEqualTo("identity.revealed");
        assertThat(last.draft().purpose().orElse("")).contains("核对送达地址").doesNotContain(TestCases.IDENTITY);
    }

    @Test
    void onlyCourtStaffMayReveal() {
        for (Role role : Role.values()) {
            if (!Who.COURT.roles().contains(role)) {
                var browser = system.browser(role);
                assertThat(browser.post(page(TestCases.FIRST) + "/reveal", Map.of("purpose", "some purpose"))
                                .statusCode())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void whatMayNotBeSeenIsAnsweredLikeWhatIsNotThere() {
        var browser = system.browser(Role.COURT_STAFF);
        var hidden = browser.get(page(TestCases.RESTRICTED));
        var absent = browser.get(page("（2024）川0104民初99999号"));
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replaceAll("(?s)<header.*</header>", "").replaceAll("77", ""))
                .isEqualTo(
                        absent.body().replaceAll("(?s)<header.*</header>", "").replaceAll("99999", ""));
    }

    @Test
    void theChainAndTheCitedCasesAreLinks() {
        String body =
                system.browser(Role.COURT_STAFF).get(page(TestCases.SECOND)).body();
        assertThat(body)
                .contains(page(TestCases.MEDIATION))
                .contains(page(TestCases.FIRST))
                .contains(page(TestCases.ENFORCEMENT));
    }

    @Test
    void theMarksOfTheSearchAreShown() {
        String body = system.browser(Role.COURT_STAFF)
                .get(page(TestCases.FIRST) + "?q=" + Browser.encode("抵押"))
                .body();
        assertThat(body).contains("<mark id=\"m1\">抵押</mark>").contains("data-marks=\"2\"");
    }

    @Test
    void pagesCarryTheContentPolicy() {
        var headers =
                system.browser(Role.COURT_STAFF).get(page(TestCases.FIRST)).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    }
}
