package org.kuayu.workbench.shell;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kuayu.staff.Officer;

/** Stands before every route: who calls, may he, and did the form come from our own page. */
final class Guard {
    private static final String BEARER = "Bearer ";

    private final Shell shell;

    Guard(Shell shell) {
        this.shell = shell;
    }

    /** Answers the request, or sends it to the login page, or refuses it. */
    void answer(Route route, Context ctx) throws java.io.IOException {
        if (route.who() == Who.PARTNER) {
            route.action().handle(new Visit(ctx, shell, Optional.empty()));
            return;
        }
        boolean local = route.api() && holdsLocalToken(ctx);
        Optional<Officer> officer = local ? Optional.of(Shell.LOCAL) : Sessions.officer(ctx, shell);
        if (!route.who().open() && officer.isEmpty()) {
            askForLogin(route, ctx);
            return;
        }
        if (!route.who().admits(officer)) {
            throw new Refusal(403, "role");
        }
        if (route.method() != HandlerType.GET && !local && !Sessions.tokenMatches(ctx)) {
            throw new Refusal(403, "form-token");
        }
        route.action().handle(new Visit(ctx, shell, officer));
    }

    private boolean holdsLocalToken(Context ctx) {
        String sent = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        return sent.startsWith(BEARER)
                && shell.settings()
                        .localToken()
                        .filter(kept -> Sessions.same(kept, sent.substring(BEARER.length())))
                        .isPresent();
    }

    private static void askForLogin(Route route, Context ctx) {
        if (route.api()) {
            throw new Refusal(401, "login-needed");
        }
        String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        String wanted = route.method() == HandlerType.GET ? ctx.path() + query : "/";
        String login = "/login?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if (ctx.header("HX-Request") != null) {
            ctx.status(401).header("HX-Redirect", login);
        } else {
            ctx.redirect(login, io.javalin.http.HttpStatus.SEE_OTHER);
        }
    }
}
