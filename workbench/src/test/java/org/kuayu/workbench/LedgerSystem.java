package org.kuayu.workbench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.Control;
import org.kuayu.control.DueList;
import org.kuayu.control.Requests;
import org.kuayu.control.UnitLedger;
import org.kuayu.control.Watches;
import org.kuayu.control.ledger.LedgerSamples;
import org.kuayu.control.ledger.SampleQueue;
import org.kuayu.control.queue.QueuePolicy;
import org.kuayu.control.queue.UnitQueue;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Actor;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.LoginRoutes;
import org.kuayu.workbench.account.Passwords;
import org.kuayu.workbench.ledger.LedgerRoutes;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;

/** The pages of the ledger over sample queues, one unit each, on a day that stands still. */
final class LedgerSystem implements AutoCloseable {
    static final String LOGIN = "he.jing";
    private static final String STEM = "500112001001GB00012F0001020";

    final Map<UnitNumber, UnitQueue> queues = new LinkedHashMap<>();
    final Map<String, UnitNumber> units = new LinkedHashMap<>();
    final Server server;
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
        var stores = new MemoryStores();
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
        server = Server.start(
                kuayu, settings, List.of(new LoginRoutes(kuayu, settings), new LedgerRoutes(new Shown(), clock)));
    }

    private void officer(String login, Set<Role> roles) {
        var court = Optional.of(CourtCode.of("渝0112"));
        String hash = Passwords.hash(TestSystem.PASSWORD);
        new Accounts(kuayu).put(Actor.SYSTEM, new Officer(login, "测试 " + login, roles, court, hash, true));
    }

    void put(String name, SampleQueue sample) {
        var unit = UnitNumber.of(STEM + units.size());
        units.put(name, unit);
        queues.put(unit, UnitQueue.of(unit, sample.queue().events(), QueuePolicy.DEFAULT));
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

    /** Shows the samples to everybody; everything else is left to the real front door. */
    private final class Shown implements Control {
        @Override
        public Optional<UnitLedger> findLedger(Officer officer, UnitNumber unit, Instant at) {
            var queue = queues.getOrDefault(unit, UnitQueue.of(unit, List.of(), QueuePolicy.DEFAULT));
            return Optional.of(new UnitLedger(
                    unit, "500112", List.of(facts(unit)), queue, queue.at(at), List.of(), List.of()));
        }

        @Override
        public List<UnitNumber> listUnits(Officer officer, String text, int limit) {
            return queues.keySet().stream()
                    .filter(u -> u.value().contains(text) || facts(u).location().contains(text))
                    .limit(limit)
                    .toList();
        }

        @Override
        public Requests requests() {
            throw new UnsupportedOperationException();
        }

        @Override
        public RegistryDesk desk() {
            throw new UnsupportedOperationException();
        }

        @Override
        public DueList due() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Watches watches() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int tick(Instant at) {
            return 0;
        }
    }
}
