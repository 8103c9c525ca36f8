package org.kuayu.workbench.account;

import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.court.CourtCode;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
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
        if (kuayu.staff().find(form.login()).isPresent()) {
            errors.put("login", visit.say("officer.error.taken"));
        }
        keep(visit, form, errors, Optional.empty());
    }

    private void change(Visit visit) {
        Officer before = found(visit);
        var typed = OfficerForm.of(visit);
        var form = new OfficerForm(
                before.login(), typed.name(), typed.court(), typed.password(), typed.roles(), typed.active());
        keep(visit, form, form.errors(visit, false), Optional.of(before));
    }

    private void keep(Visit visit, OfficerForm form, Map<String, String> errors, Optional<Officer> before) {
        if (errors.isEmpty()) {
            var officer = officer(form, before);
            if (before.isPresent() && accounts.leavesNoAdministrator(officer)) {
                errors.put("roles", visit.say("officer.error.last"));
            } else {
                accounts.put(visit.officer().actor(), officer);
                visit.redirect("/officers");
                return;
            }
        }
        visit.ctx().status(422);
        show(visit, form, errors, before.isEmpty());
    }

    private static Officer officer(OfficerForm form, Optional<Officer> before) {
        Optional<CourtCode> court = form.court().isEmpty()
                ? Optional.empty()
                : CourtCode.parse(form.court()).value();
        String hash = form.password().isEmpty() ? before.orElseThrow().passwordHash() : Passwords.hash(form.password());
        return new Officer(form.login(), form.name(), form.roles(), court, hash, form.active());
    }

    private static void show(Visit visit, OfficerForm form, Map<String, String> errors, boolean adding) {
        visit.page("account/officer.jte", Map.of("form", form, "errors", errors, "adding", adding));
    }

    private void changePassword(Visit visit) {
        Officer officer = visit.officer();
        var form = OfficerForm.of(officer);
        var candidate = new OfficerForm(
                form.login(), form.name(), form.court(), visit.form("password"), form.roles(), form.active());
        var errors = candidate.errors(visit, true);
        if (!Passwords.matches(visit.form("old"), officer.passwordHash())) {
            errors.put("old", visit.say("password.error.old"));
        }
        if (!visit.form("again").equals(visit.form("password"))) {
            errors.put("again", visit.say("password.error.again"));
        }
        if (errors.isEmpty()) {
            var changed = officer(candidate, Optional.of(officer));
            accounts.put(officer.actor(), changed);
            visit.openSession(changed);
        } else {
            visit.ctx().status(422);
        }
        showPassword(visit, errors, errors.isEmpty());
    }

    private static void showPassword(Visit visit, Map<String, String> errors, boolean done) {
        visit.page("account/password.jte", Map.of("errors", errors, "done", done));
    }
}
