package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.matter.SeenMatter;
import org.kuayu.mediation.FenceMarkers;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Route;

/**
 * BX-11, S8: every page, list, file and answer of the API that any officer can ask for, of a dispute with a marker in every
 * confidential field. Only its mediators find one.
 */
class FencePagesTest {
    private static final List<String> ENDLESS = List.of("/live", "/events", "/stream", "/logout");

    private static FenceMarkers markers;
    private static MediationSystem mediation;
    private static TestSystem system;
    private static String id;

    @BeforeAll
    static void start() {
        mediation = MediationSystem.full();
        system = mediation.system;
        id = mediation.byState().get("IN_MEDIATION").id();
        var worker = mediation.worker(MediationSystem.YUBEI);
        var said = system.kuayu.mediation().find(worker, id).orElseThrow().inside().orElseThrow();
        markers = new FenceMarkers(said.statements().size(), said.offers().size(), said.bids().size());
        for (var one : markers.planted()) {
            var seen = SeenMatter.of(system.stores.matters().find(id).orElseThrow());
            var done = system.kuayu.mediation().act(worker, seen, new CourseAct.Confide(List.of(one)));
            assertThat(done.value()).as(one + " " + done.remarks()).isPresent();
        }
        system.put("stranger", Set.of(Role.MEDIATOR));
        system.kuayu.catchUp();
    }

    @AfterAll
    static void stop() {
        mediation.close();
    }

    private static List<String> addresses() {
        return system.server.routes().stream()
                .filter(r -> r.method() == HandlerType.GET && ENDLESS.stream().noneMatch(r.path()::contains))
                .map(Route::path)
                .flatMap(path -> List.of("notes", "dossier-internal").stream()
                        .map(paper -> path.replace("{paper}", paper).replaceAll("[{<][^}>]+[}>]", id)))
                .distinct()
                .toList();
    }

    private static List<String> found(Browser browser) {
        var found = new ArrayList<String>();
        for (String address : addresses()) {
            HttpResponse<String> answer = browser.get(address);
            found.addAll(markers.in(address, answer.body()));
            if (address.matches("/mediation/.*/print/.*") && answer.statusCode() == 200) {
                found.add(address + ": a paper for mediators alone");
            }
            answer.headers().map().forEach((name, values) -> found.addAll(markers.in(address + " " + name, values.toString())));
        }
        return found;
    }

    @Test
    @DisplayName("BX-11, S8: no role finds a marker on any page or in any answer, nor does a mediator of another dispute")
    void outsiders() {
        var all = new ArrayList<String>();
        var dispute = system.kuayu.mediation().find(mediation.worker(MediationSystem.YUBEI), id).orElseThrow().dispute();
        for (Role role : Role.values()) {
            if (!dispute.mediatorLogins().contains(TestSystem.login(role))) {
                found(system.browser(role)).forEach(hit -> all.add(role + " " + hit));
            }
        }
        for (String login : List.of("stranger", MediationSystem.COURT)) {
            var browser = system.browser();
            browser.login(login, TestSystem.PASSWORD);
            found(browser).forEach(hit -> all.add(login + " " + hit));
        }
        assertThat(all).isEmpty();
    }

    @Test
    @DisplayName("its mediator finds them on its own page alone, so that the scan can fail")
    void mediator() {
        var browser = system.browser();
        browser.login(MediationSystem.YUBEI, TestSystem.PASSWORD);
        var found = found(browser);
        assertThat(found).hasSizeGreaterThan(8);
        assertThat(found).allMatch(hit -> hit.contains(id));
        assertThat(found).anyMatch(hit -> hit.contains("/print/dossier-internal: a paper for mediators alone"));
        assertThat(browser.get("/mediation/" + id + "/print/dossier").body()).startsWith("%PDF-");
        assertThat(found).as("bids stay closed even here").noneMatch(hit -> hit.contains("bid of"));
    }

    @Test
    @DisplayName("nothing was printed on the console, and the marker of a search is not answered by a case")
    void consoleAndSearch() {
        assertThat(markers.in("console", system.console.toByteArray())).isEmpty();
        var browser = system.browser(Role.COURT_STAFF);
        for (String marker : markers.texts()) {
            String none = browser.get("/cases?q=" + Browser.encode("没有这样的词组甲乙丙丁")).body();
            String page = browser.get("/cases?q=" + Browser.encode(marker)).body().replace(marker, "没有这样的词组甲乙丙丁");
            assertThat(page.length()).as(marker).isBetween(none.length() - 400, none.length() + 400);
        }
    }
}
