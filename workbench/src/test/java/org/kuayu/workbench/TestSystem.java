package org.kuayu.workbench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.court.CourtCode;
import org.kuayu.document.PlainTextExtractor;
import org.kuayu.intake.judgment.JudgmentDocuments;
import org.kuayu.journal.Actor;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.Passwords;
import org.kuayu.workbench.shell.Server;
import org.kuayu.workbench.shell.Settings;

/** A system in memory with one officer per role, and its workbench on a free port. */
final class TestSystem implements AutoCloseable {
    static final String PASSWORD = "correct horse 8";
    static final String TOKEN = "token-of-the-data-folder";
    private static final String HASH = Passwords.hash(PASSWORD);

    final MemoryStores stores;
    final Kuayu kuayu;
    final ByteArrayOutputStream console = new ByteArrayOutputStream();
    final Server server;

    private TestSystem(boolean officers, Clock clock) {
        stores = new MemoryStores(clock);
        kuayu = Kuayu.builder()
                .stores(stores)
                .index(new MemoryCaseIndex(stores.cases(), stores.documents()))
                .judgments(List.of(new JudgmentDocuments(List.of(new PlainTextExtractor()), name -> Optional.empty())))
                .clock(clock)
                .build();
        if (officers) {
            for (Role role : Role.values()) {
                put(login(role), Set.of(role));
            }
        }
        var out = new PrintStream(console, true, StandardCharsets.UTF_8);
        var settings = new Settings(0, Duration.ofMinutes(30), out, Optional.of(TOKEN), Optional.empty(), List.of());
        server = Wiring.start(kuayu, settings);
    }

    /** With one officer per role, whose login is the role's name in lower case. */
    static TestSystem withOfficers() {
        return withOfficers(Clock.systemUTC());
    }

    /** The same, living by this clock. */
    static TestSystem withOfficers(Clock clock) {
        return new TestSystem(true, clock);
    }

    static TestSystem empty() {
        return new TestSystem(false, Clock.systemUTC());
    }

    static String login(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void put(String login, Set<Role> roles) {
        var court = Optional.of(CourtCode.of("渝0112"));
        new Accounts(kuayu).put(Actor.SYSTEM, new Officer(login, "测试 " + login, roles, court, HASH, true));
    }

    Browser browser() {
        return new Browser(server.port());
    }

    Browser browser(Role role) {
        var browser = browser();
        browser.login(login(role), PASSWORD);
        return browser;
    }

    @Override
    public void close() {
        server.close();
        kuayu.close();
    }
}
