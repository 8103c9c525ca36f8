package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kuayu.journal.Entry;
import org.kuayu.staff.Role;

/** Logging in and out, the first administrator, officers and passwords. */
class AccountTest {
    private TestSystem system = TestSystem.withOfficers();

    @AfterEach
    void stop() {
        system.close();
    }

    private java.util.List<String> acts() {
        return system.kuayu.journal().list(0, 1000).stream()
                .map(Entry::draft)
                .map(d -> d.act().code() + " " + d.subject().id())
                .toList();
    }

    @Test
    void aLoginIsRecordedAndGetsANewSession() {
        var browser = system.browser();
        String before = browser.get("/login").headers().firstValue("Set-Cookie").orElseThrow();
        var answer = browser.login("auditor", TestSystem.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        String after = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(after).contains("HttpOnly").contains("SameSite=Strict");
        assertThat(after.split(";")[0]).isNotEqualTo(before.split(";")[0]);
        browser.post("/logout", Map.of());
        assertThat(acts()).endsWith("session.opened auditor", "session.closed auditor");
        assertThat(browser.get("/cases").statusCode()).isEqualTo(303);
    }

    @Test
    void afterFiveFailuresTheAccountWaits() {
        var browser = system.browser();
        for (int i = 0; i < 5; i++) {
            assertThat(browser.login("mediator", "wrong password " + i).statusCode())
                    .isEqualTo(401);
        }
        var answer = browser.login("mediator", TestSystem.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(browser.login("auditor", TestSystem.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void anUnknownOfficerIsRefusedInTheSameWordsAndNotNamedInTheJournal() {
        String unknown = system.browser().login("nobody-here", "some password").body();
        String known = system.browser().login("auditor", "some password").body();
        assertThat(unknown.replace("nobody-here", "auditor").replaceAll("value=\"[^\"]{43}\"", ""))
                .isEqualTo(known.replaceAll("value=\"[^\"]{43}\"", ""));
        assertThat(acts()).contains("session.refused ?").noneMatch(a -> a.contains("nobody-here"));
    }

    @Test
    void theFirstAdministratorNeedsTheSecretOfTheConsole() {
        system.close();
        system = TestSystem.empty();
        var printed = Pattern.compile("/setup\\?token=(\\S+)").matcher(system.console.toString(StandardCharsets.UTF_8));
        assertThat(printed.find()).isTrue();
        var browser = system.browser();
        assertThat(browser.get("/login").headers().firstValue("Location")).contains("/setup");
        browser.get("/setup?token=wrong");
        var fields = Map.of("login", "first", "name", "首任", "password", "a long password", "token", "wrong");
        browser.get("/setup?token=" + printed.group(1));
        assertThat(browser.post("/setup", fields).statusCode()).isEqualTo(403);
        var right = Map.of("login", "first", "name", "首任", "password", "a long password", "token", printed.group(1));
        browser.get("/setup?token=" + printed.group(1));
        assertThat(browser.post(
                                "/setup",
                                Map.of("login", "first", "name", "x", "password", "short", "token", printed.group(1)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/setup", right).statusCode()).isEqualTo(303);
        assertThat(browser.get("/officers").statusCode()).isEqualTo(200);
        assertThat(browser.get("/setup?token=" + printed.group(1)).statusCode()).isEqualTo(404);
    }

    @Test
    void aChangedPasswordEndsOtherSessions() {
        var here = system.browser(Role.MEDIATOR);
        var there = system.browser(Role.MEDIATOR);
        here.get("/password");
        var fields = Map.of("old", TestSystem.PASSWORD, "password", "another password", "again", "another password");
        assertThat(here.post("/password", fields).statusCode()).isEqualTo(200);
        assertThat(here.get("/cases").statusCode()).isEqualTo(200);
        assertThat(there.get("/cases").statusCode()).isEqualTo(303);
    }

    @Test
    void aDeactivatedOfficerIsOutAtOnce() {
        var mediator = system.browser(Role.MEDIATOR);
        var administrator = system.browser(Role.ADMINISTRATOR);
        administrator.get("/officers/mediator");
        assertThat(administrator
                        .post("/officers/mediator", Map.of("name", "某", "role", "MEDIATOR"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(mediator.get("/cases").statusCode()).isEqualTo(303);
        assertThat(system.browser().login("mediator", TestSystem.PASSWORD).statusCode())
                .isEqualTo(401);
    }

    @Test
    void theLastAdministratorStays() {
        var administrator = system.browser(Role.ADMINISTRATOR);
        administrator.get("/officers/administrator");
        var answer = administrator.post("/officers/administrator", Map.of("name", "某", "role", "ADMINISTRATOR"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(system.kuayu.staff().find("administrator").orElseThrow().active())
                .isTrue();
    }

    @Test
    void noPasswordOrHashIsInTheJournal() {
        assertThat(system.kuayu.journal().list(0, 1000))
                .allSatisfy(entry -> assertThat(
                                entry.draft().payload().fields().values().toString())
                        .doesNotContain("argon2")
                        .doesNotContain(TestSystem.PASSWORD));
    }
}
