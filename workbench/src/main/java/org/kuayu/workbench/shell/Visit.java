package org.kuayu.workbench.shell;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.casefile.Access;
import org.kuayu.court.CourtCode;
import org.kuayu.staff.Officer;
import org.kuayu.text.Remark;

/** One request with the person behind it; what a handler is given. Used by one thread. */
public final class Visit {
    private final Context ctx;
    private final Shell shell;
    private final Optional<Officer> officer;

    Visit(Context ctx, Shell shell, Optional<Officer> officer) {
        this.ctx = ctx;
        this.shell = shell;
        this.officer = officer;
    }

    /** The request and response underneath, for uploads, downloads and streams. */
    public Context ctx() {
        return ctx;
    }

    /** The officer; on a route that is not {@link Who#PUBLIC} there is one. */
    public Officer officer() {
        return officer.orElseThrow(() -> new Refusal(401, "login-needed"));
    }

    /** The officer, when someone is logged in. */
    public Optional<Officer> findOfficer() {
        return officer;
    }

    /** What the officer may see. */
    public Access access() {
        return shell.access(officer());
    }

    /** The messages of the user's language: of the session, of the cookie, of the browser, Chinese. */
    public Messages messages() {
        return Languages.of(ctx);
    }

    /** The sentence for the key. */
    public String say(String key, Object... arguments) {
        return arguments.length == 0 ? messages().say(key) : messages().say(key, arguments);
    }

    /** A query parameter, or empty text. */
    public String query(String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    /** A field of the form sent, or empty text. */
    public String form(String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("");
    }

    /** All values of a field of the form sent. */
    public List<String> forms(String name) {
        return ctx.formParams(name);
    }

    /** A parameter of the path, decoded. */
    public String path(String name) {
        return ctx.pathParam(name);
    }

    /** The path. */
    public String path() {
        return ctx.path();
    }

    /** The path and query of this request. */
    public String here() {
        String query = ctx.queryString();
        return query == null || query.isEmpty() ? ctx.path() : ctx.path() + "?" + query;
    }

    /** Whether only a part of the page is asked for: htmx asks, and not in order to go back in history. */
    public boolean partial() {
        return "true".equals(ctx.header("HX-Request")) && ctx.header("HX-History-Restore-Request") == null;
    }

    /** The form token of the session. */
    public String csrf() {
        return Sessions.token(ctx);
    }

    /** Answers with a page; the template is given {@code v} besides the model. */
    public void page(String template, Map<String, Object> model) {
        var all = new HashMap<String, Object>(model);
        all.put("v", new View(this));
        ctx.render(template, all);
    }

    /** The status of an answer that refuses: 409 where somebody else was faster, else 422; the page says why. */
    public void refused(Remark why) {
        ctx.status(why.code().endsWith(".overtaken") ? 409 : 422);
    }

    /** Answers 303: the browser goes on to a path of this workbench. */
    public void redirect(String path) {
        ctx.redirect(path, HttpStatus.SEE_OTHER);
    }

    /** Opens a session for the officer, under a new session identifier. */
    public void openSession(Officer who) {
        Sessions.open(ctx, who, messages().language());
    }

    /** Closes the session. */
    public void closeSession() {
        Sessions.close(ctx);
    }

    /** What the header counts for the officer. */
    public Waiting waiting() {
        return officer.map(shell::waiting).orElse(Waiting.NONE);
    }

    /** The name of a court, or its code while it is in no list. */
    public String courtName(CourtCode code) {
        return shell.courtName(code);
    }
}
