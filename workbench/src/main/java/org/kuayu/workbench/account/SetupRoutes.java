package org.kuayu.workbench.account;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.journal.Actor;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Secret;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/**
 * The first administrator: while a system has none, an address with a one-time secret is printed on the console, and who
 * opens it sets up the first one. The address is void as soon as there is an administrator.
 */
public final class SetupRoutes implements Feature {
    private final Accounts accounts;
    private final Settings settings;
    private final Secret secret = Secret.random();

    /** The setting up of this system. */
    public SetupRoutes(Kuayu kuayu, Settings settings) {
        this.accounts = new Accounts(kuayu);
        this.settings = settings;
    }

    @Override
    public void register(Routes routes) {
        if (!accounts.settled()) {
            settings.console()
                    .println("No administrator yet. To set up the first one, open: /setup?token=" + secret.text());
        }
        routes.get("/setup", Who.PUBLIC, this::form);
        routes.post("/setup", Who.PUBLIC, this::setUp);
    }

    private void form(Visit visit) {
        refuseWhenSettled();
        show(visit, OfficerForm.EMPTY, Map.of());
    }

    private void setUp(Visit visit) {
        refuseWhenSettled();
        if (!secret.is(visit.form("token"))) {
            throw new Refusal(403, "setup-token");
        }
        var form = OfficerForm.of(visit);
        var errors = form.errors(visit, true);
        errors.remove("roles");
        if (!errors.isEmpty()) {
            visit.ctx().status(422);
            show(visit, form, errors);
            return;
        }
        String hash = Passwords.hash(form.password());
        var officer = new Officer(form.login(), form.name(), Set.of(Role.ADMINISTRATOR), Optional.empty(), hash, true);
        keepOnce(officer);
        visit.openSession(officer);
        visit.redirect("/officers");
    }

    private synchronized void keepOnce(Officer officer) {
        refuseWhenSettled();
        accounts.put(Actor.SYSTEM, officer);
    }

    private void refuseWhenSettled() {
        if (accounts.settled()) {
            throw Refusal.notFound();
        }
    }

    private void show(Visit visit, OfficerForm form, Map<String, String> errors) {
        String token = visit.query("token").isEmpty() ? visit.form("token") : visit.query("token");
        boolean known = secret.is(token);
        visit.page("account/setup.jte", Map.of("form", form, "errors", errors, "token", known ? token : ""));
    }
}
