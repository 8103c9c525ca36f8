package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Route;
import org.kuayu.workbench.shell.Who;

/** Walks every registered route: who may call it is declared, and holds. */
class RoutesTest {
    private static TestSystem system;
    private static final Map<Role, Browser> BROWSERS = new EnumMap<>(Role.class);

    @BeforeAll
    static void start() {
        system = TestSystem.withOfficers();
        for (Role role : Role.values()) {
            BROWSERS.put(role, system.browser(role));
        }
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static String concrete(Route route) {
        return route.path().replaceAll("[{<][^}>]+[}>]", "x");
    }

    private static int call(Browser browser, Route route) {
        return browser.send(browser.request(concrete(route))
                        .method(route.method().name(), BodyPublishers.noBody())
                        .build())
                .statusCode();
    }

    @Test
    void everyRouteDeclaresWhoMayCallIt() {
        assertThat(system.server.routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.who()).as(route.path()).isNotNull());
    }

    @Test
    void onlyTheseRoutesAreOpenToEverybody() {
        var open = system.server.routes().stream()
                .filter(r -> r.who().open())
                .map(Route::path)
                .distinct();
        assertThat(open)
                .isSubsetOf(
                        "/language",
                        "/login",
                        "/logout",
                        "/setup",
                        "/health",
                        "/wire/registry",
                        "/ics/{secret}.ics",
                        "/ics/work/{secret}.ics",
                        "/api/v1/openapi.json",
                        "/api/v1/health",
                        "/api/v1/openapi.yaml");
    }

    @Test
    void nobodyInParticularIsSentToTheLoginPage() {
        for (Route route : system.server.routes()) {
            if (!route.who().open()) {
                boolean code = route.api() || route.who() == Who.PARTNER;
                assertThat(call(system.browser(), route)).as(route.toString()).isEqualTo(code ? 401 : 303);
            }
        }
    }

    @Test
    void everyOtherRoleIsRefused() {
        for (Route route : system.server.routes()) {
            if (route.who() != Who.OFFICER && route.who() != Who.PARTNER && !route.who().open()) {
                Arrays.stream(Role.values())
                        .filter(role -> !route.who().roles().contains(role))
                        .forEach(role -> assertThat(call(BROWSERS.get(role), route))
                                .as(role + " " + route.path())
                                .isEqualTo(403));
            }
        }
    }

    @Test
    void everyActIsRefusedWithoutTheFormToken() {
        for (Route route : system.server.routes()) {
            if (route.method() != HandlerType.GET && route.who() != Who.PARTNER) {
                Role role = route.who().open()
                        ? Role.AUDITOR
                        : route.who().roles().iterator().next();
                assertThat(call(BROWSERS.get(role), route)).as(route.toString()).isEqualTo(403);
            }
        }
    }

    @Test
    void noSessionCountsWhereAPartnerShowsWhoHeIs() {
        var routes = system.server.routes().stream()
                .filter(route -> route.who() == Who.PARTNER)
                .toList();
        assertThat(routes).extracting(Route::path).contains("/wire/registry", "/api/v1/exchange/messages");
        for (Route route : routes) {
            BROWSERS.values()
                    .forEach(browser -> assertThat(call(browser, route)).as(route.path()).isEqualTo(401));
        }
    }
}
