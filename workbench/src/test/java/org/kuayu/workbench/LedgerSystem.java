package org.kuayu.workbench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.ledger.LedgerSamples;
import org.kuayu.control.ledger.SampleQueue;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Actor;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.Passwords;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;

/** The pages of the ledger over sample queues, one unit each, on a day that stands still. */
final class LedgerSystem implements AutoCloseable {
    static final String LOGIN = "he.jing";
    private static final String STEM = "500112001001GB00012F0001020";
    private static final String REGISTRY = "500112";

    final Map<String, UnitNumber> units = new LinkedHashMap<>();
    final Server server;
    private final MemoryStores stores = new MemoryStores();
    private final Kuayu kuayu;

    LedgerSystem() {
        put("one", LedgerSamples.one());
        put("five", LedgerSamples.five());
        put("renewed", LedgerSamples.renewed());
        put("forty", LedgerSamples.many(40));
        put("shares", LedgerSamples.shares());
        put("before", LedgerSamples.before());
        put("sold", LedgerSamples.sold());
        put("none", new SampleQueue());
        var clock = Clock.fixed(SampleQueue.time(LedgerSamples.TODAY), LegalDay.ZONE);
        kuayu = Kuayu.builder()
                .stores(stores)
                .index(new MemoryCaseIndex(stores.cases(), stores.documents()))
                .clock(clock)
                .build();
        officer("admin", Set.of(Role.ADMINISTRATOR));
        officer(LOGIN, Set.of(Role.COURT_STAFF, Role.ENFORCEMENT_OFFICER));
        var out = new PrintStream(PrintStream.nullOutputStream());
        var settings = new Settings(0, Duration.ofMinutes(30), out, Optional.empty(), Optional.empty(), List.of());
        server = Wiring.start(kuayu, settings);
    }

    private void officer(String login, Set<Role> roles) {
        var court = Optional.of(CourtCode.of("渝0112"));
        String hash = Passwords.hash(TestSystem.PASSWORD);
        new Accounts(kuayu).put(Actor.SYSTEM, new Officer(login, "测试 " + login, roles, court, hash, true));
    }

    /** Keeps the events of a sample under intake numbers of their own, and what the register says about the unit. */
    void put(String name, SampleQueue sample) {
        var unit = UnitNumber.of(STEM + units.size());
        long shift = units.size() * 10_000L;
        units.put(name, unit);
        stores.journal().write(() -> {
            stores.control().registers().put(REGISTRY, facts(unit), SampleQueue.time("2023-01-10T09:00:00"));
            for (QueueEvent e : sample.queue().events()) {
                stores.control().queues().append(REGISTRY, unit, new QueueEvent(e.intake() + shift, e.at(), e.act()));
            }
            return units.size();
        });
    }

    /** The address of a sample. */
    String path(String name) {
        return "/units/" + units.get(name).value();
    }

    Browser browser() {
        var browser = new Browser(server.port());
        browser.login(LOGIN, TestSystem.PASSWORD);
        return browser;
    }

    @Override
    public void close() {
        server.close();
        kuayu.close();
    }

    private static RegisterEntry facts(UnitNumber unit) {
        return new RegisterEntry(
                RightKind.BUILDING,
                "YW" + unit.flat(),
                Optional.of(unit),
                Map.of(
                        "fdzl", "渝北区龙溪街道松石支路 99 号 3 幢 2-3",
                        "ghyt", "住宅",
                        "jzmj", "89.4",
                        "bdcqzh", "渝（2023）渝北区不动产权第000123456号"),
                List.of());
    }
}
