package org.kuayu.workbench.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.staff.Officer;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.LocalPath;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Logging in and out. */
public final class LoginRoutes implements Feature {
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final Clock clock;
    private final List<String> demoLogins;
    private final Attempts byAccount = new Attempts(5, WITHIN);
    private final Attempts byAddress = new Attempts(20, WITHIN);

    /** The login of this system. */
    public LoginRoutes(Kuayu kuayu, Settings settings) {
        this.accounts = new Accounts(kuayu);
        this.clock = kuayu.clock();
        this.demoLogins = settings.demoLogins();
    }

    @Override
    public void register(Routes routes) {
        routes.get("/login", Who.PUBLIC, this::form);
        routes.post("/login", Who.PUBLIC, this::login);
        routes.post("/logout", Who.PUBLIC, visit -> {
            visit.closeSession();
            visit.redirect("/login");
        });
    }

    private void form(Visit visit) {
        if (!accounts.settled()) {
            visit.redirect("/setup");
        } else if (visit.findOfficer().isPresent()) {
            visit.redirect(LocalPath.of(visit.query("next")));
        } else {
            show(visit, visit.query("next"), "");
        }
    }

    private void login(Visit visit) {
        String login = visit.form("login").strip().toLowerCase(Locale.ROOT);
        String address = visit.ctx().ip();
        Instant now = clock.instant();
        Duration wait = longer(byAccount.wait(login, now), byAddress.wait(address, now));
        if (wait.isPositive()) {
            visit.ctx().status(429).header("Retry-After", Long.toString(wait.toSeconds() + 1));
            show(visit, visit.form("next"), visit.say("login.wait", wait.toMinutes() + 1));
            return;
        }
        Optional<Officer> officer = accounts.login(login, visit.form("password"));
        if (officer.isEmpty()) {
            byAccount.failed(login, now);
            byAddress.failed(address, now);
            visit.ctx().status(401);
            show(visit, visit.form("next"), visit.say("login.wrong"));
            return;
        }
        byAccount.forget(login);
        visit.openSession(officer.get());
        visit.redirect(LocalPath.of(visit.form("next")));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private void show(Visit visit, String next, String error) {
        var model = Map.<String, Object>of(
                "next", next, "login", visit.form("login"), "error", error, "demoLogins", demoLogins);
        visit.page("account/login.jte", model);
    }
}
