package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.directory.PlaceContact;
import org.kuayu.staff.Role;

/** The forms of the directory without a screen. */
class DirectoryPagesTest {
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private TestSystem system;
    private Browser admin;

    @BeforeEach
    void start() {
        system = TestSystem.withOfficers();
        admin = system.browser();
        admin.login(TestSystem.login(Role.ADMINISTRATOR), TestSystem.PASSWORD);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    private static String seen(String page) {
        Matcher found = SEEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    @DisplayName("WF-9: who was overtaken at a place is told, keeps what he typed, and may submit it again")
    void place() {
        String path = "/directory/places/MB-01";
        String mark = seen(admin.get(path).body());
        assertThat(admin.post(path, Map.of("seen", mark, "hours", "9:00")).statusCode()).isEqualTo(303);
        var late = admin.post(path, Map.of("seen", mark, "phone", "023-00000000"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("他人已先行修改").contains("value=\"023-00000000\"").contains("<dd>9:00</dd>");
        assertThat(contact().hours()).isEqualTo("9:00");
        admin.post(path, Map.of("seen", seen(late.body()), "phone", "023-00000000"));
        assertThat(contact().phone()).isEqualTo("023-00000000");
    }

    private PlaceContact contact() {
        return system.kuayu.directory().findPlace("MB-01").orElseThrow().contact();
    }

    @Test
    @DisplayName("WF-9: a new mediator replaces none who is there, and a form that was overtaken keeps what was typed")
    void mediator() {
        admin.post("/directory/mediators", Map.of("seen", "", "id", "li.one", "name", "甲", "body", "MB-01"));
        var again = admin.post("/directory/mediators", Map.of("seen", "", "id", "li.one", "name", "乙"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("value=\"li.one\"").contains("value=\"乙\"");
        assertThat(system.kuayu.directory().findMediator("li.one").orElseThrow().name()).isEqualTo("甲");
        String path = "/directory/mediators/li.one";
        String mark = seen(admin.get(path).body());
        admin.post(path + "/absences", Map.of("from", "2030-01-02"));
        var late = admin.post(path, Map.of("seen", mark, "name", "丙"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("value=\"丙\"").contains("2030-01-02");
    }
}
