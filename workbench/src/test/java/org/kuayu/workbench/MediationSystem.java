package org.kuayu.workbench;

import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Actor;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.Passwords;
import org.kuayu.workbench.mediation.demo.DemoMediation;

/** The demonstration's disputes on a clock that stands, with the mediators of both sides and a court. */
final class MediationSystem implements AutoCloseable {
    static final String TODAY = "2026-11-27T02:00:00Z";
    static final String YUBEI = DemoMediation.YUBEI;
    static final String LINSHUI = DemoMediation.LINSHUI;
    static final String COURT = "chongqing";
    private static final String HASH = Passwords.hash(TestSystem.PASSWORD);

    final TestClock clock = new TestClock(TODAY);
    final TestSystem system;

    private MediationSystem(boolean full) {
        system = TestSystem.withOfficers(clock);
        put(YUBEI, "渝北 演示调解员", Role.MEDIATOR, "渝0112");
        put(LINSHUI, "邻水 演示调解员", Role.MEDIATOR, "川1623");
        put(COURT, "林月", Role.COURT_STAFF, "渝0112");
        put("chongqing", "重庆 演示法院", Role.COURT_STAFF, "渝0112");
        if (full) {
            var admin = system.kuayu.staff().find(TestSystem.login(Role.ADMINISTRATOR)).orElseThrow();
            new DemoMediation(system.kuayu, admin).load();
            system.kuayu.catchUp();
        }
    }

    static MediationSystem full() {
        return new MediationSystem(true);
    }

    static MediationSystem empty() {
        return new MediationSystem(false);
    }

    private void put(String login, String name, Role role, String court) {
        new Accounts(system.kuayu)
                .put(Actor.SYSTEM, new Officer(login, name, Set.of(role), Optional.of(CourtCode.of(court)), HASH, true));
    }

    Worker worker(String login) {
        return system.kuayu.directory().worker(system.kuayu.staff().find(login).orElseThrow());
    }

    /** All disputes by state, the first of each. */
    Map<String, Matter> byState() {
        var found = new TreeMap<String, Matter>();
        system.stores
                .matters()
                .list(MatterFilter.at(worker(YUBEI).places()), 0, 200)
                .forEach(m -> found.putIfAbsent(m.state(), m));
        return found;
    }

    /** The first dispute under mediation whose title holds this. */
    Matter titled(String part) {
        var filter = MatterFilter.at(worker(YUBEI).places()).in(Set.of("IN_MEDIATION")).containing(part);
        return system.stores.matters().list(filter, 0, 200).stream()
                .min(Comparator.comparing(Matter::id))
                .orElseThrow();
    }

    String url(String path) {
        return "http://127.0.0.1:" + system.server.port() + path;
    }

    Page as(Chromium chromium, String login, int width, String language) {
        Page page = chromium.page(width, language);
        Chromium.logIn(page, url(""), login);
        return page;
    }

    @Override
    public void close() {
        system.close();
    }
}
