package org.kuayu.workbench.shell;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** Which language a visitor reads: that of the session, else of the cookie, else of the browser. */
final class Languages implements Feature {
    private static final String COOKIE = "kuayu-language";
    private static final int YEAR = 365 * 24 * 3600;

    static Messages of(Context ctx) {
        return Messages.of(Sessions.attribute(ctx, Sessions.LANGUAGE)
                .or(() -> Optional.ofNullable(ctx.cookie(COOKIE)))
                .orElseGet(() -> ofBrowser(ctx)));
    }

    private static String ofBrowser(Context ctx) {
        String accepted = Optional.ofNullable(ctx.header("Accept-Language")).orElse("zh");
        return accepted.startsWith("en") ? "en" : "zh";
    }

    @Override
    public void register(Routes routes) {
        routes.post("/language", Who.PUBLIC, Languages::change);
    }

    private static void change(Visit visit) {
        String language = Messages.of(visit.form("to")).language();
        visit.ctx().cookie(new Cookie(COOKIE, language, "/", YEAR, false, true, null, SameSite.STRICT));
        visit.ctx().req().getSession(true).setAttribute(Sessions.LANGUAGE, language);
        visit.redirect(LocalPath.of(visit.form("back")));
    }
}
