package org.kuayu.workbench.account;

import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Officers: list, add, change, deactivate; and everybody's own password. */
public final class OfficerRoutes implements Feature {
    private static final Who ADMINISTRATOR = Who.roles(Role.ADMINISTRATOR);

    private final Kuayu kuayu;
    private final Accounts accounts;

    /** The officers of this system. */
    public OfficerRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
        this.accounts = new Accounts(kuayu);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/officers", ADMINISTRATOR, this::list);
        routes.get("/officers/new", ADMINISTRATOR, v -> show(v, OfficerForm.EMPTY, Map.of(), true));
        routes.post("/officers/new", ADMINISTRATOR, this::add);
        routes.get("/officers/{login}", ADMINISTRATOR, v -> show(v, OfficerForm.of(found(v)), Map.of(), false));
        routes.post("/officers/{login}", ADMINISTRATOR, this::change);
        routes.get("/password", Who.OFFICER, v -> showPassword(v, Map.of(), false));
        routes.post("/password", Who.OFFICER, this::changePassword);
    }

    private void list(Visit visit) {
        visit.page("account/officers.jte", Map.of("officers", kuayu.staff().list()));
    }

    private Officer found(Visit visit) {
        return kuayu.staff().find(visit.path("login")).orElseThrow(Refusal::notFound);
    }

    private void add(Visit visit) {
        var form = OfficerForm.of(visit);
        var errors = form.errors(visit, true);
        if (errors.isEmpty()) {
            keep(errors, visit, accounts.staff().create(visit.officer().actor(), form.officer(), form.password()));
        }
        answer(visit, form, errors, true);
    }

    private void change(Visit visit) {
        Officer before = found(visit);
        var form = OfficerForm.of(visit).withLogin(before.login());
        var errors = form.errors(visit, false);
        var by = visit.officer().actor();
        if (errors.isEmpty()) {
            keep(errors, visit, accounts.staff().change(by, form.officer()));
        }
        if (errors.isEmpty() && !form.password().isEmpty()) {
            keep(errors, visit, accounts.staff().changePassword(by, form.login(), form.password()));
        }
        answer(visit, form, errors, false);
    }

    /** A refusal of the staff becomes a sentence beside the field that it is about. */
    private static void keep(Map<String, String> errors, Visit visit, Reading<Officer> outcome) {
        if (outcome instanceof Reading.Refused<Officer> refused) {
            switch (refused.reason().code()) {
                case "staff.login-taken" -> errors.put("login", visit.say("officer.error.taken"));
                case "staff.last-administrator" -> errors.put("roles", visit.say("officer.error.last"));
                case "staff.password-short" ->
                    errors.put("password", visit.say("officer.error.password", Passwords.SHORTEST));
                default -> throw Refusal.notFound();
            }
        }
    }

    private static void answer(Visit visit, OfficerForm form, Map<String, String> errors, boolean adding) {
        if (errors.isEmpty()) {
            visit.redirect("/officers");
        } else {
            visit.ctx().status(422);
            show(visit, form, errors, adding);
        }
    }

    private static void show(Visit visit, OfficerForm form, Map<String, String> errors, boolean adding) {
        visit.page("account/officer.jte", Map.of("form", form, "errors", errors, "adding", adding));
    }

    private void changePassword(Visit visit) {
        Officer officer = visit.officer();
        var candidate = OfficerForm.of(officer).withPassword(visit.form("password"));
        var errors = candidate.errors(visit, true);
        if (!Passwords.matches(visit.form("old"), officer.passwordHash())) {
            errors.put("old", visit.say("password.error.old"));
        }
        if (!visit.form("again").equals(visit.form("password"))) {
            errors.put("again", visit.say("password.error.again"));
        }
        if (errors.isEmpty()) {
            accounts.staff()
                    .changePassword(officer.actor(), officer.login(), candidate.password())
                    .value()
                    .ifPresent(visit::openSession);
        } else {
            visit.ctx().status(422);
        }
        showPassword(visit, errors, errors.isEmpty());
    }

    private static void showPassword(Visit visit, Map<String, String> errors, boolean done) {
        visit.page("account/password.jte", Map.of("errors", errors, "done", done));
    }
}
