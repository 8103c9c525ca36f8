package org.kuayu.workbench.shell;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.kuayu.journal.Digest;
import org.kuayu.staff.Officer;

/** What a browser's session carries: the login, the form token and the language. */
final class Sessions {
    static final String LOGIN = "kuayu.login";
    static final String STAMP = "kuayu.stamp";
    static final String TOKEN = "kuayu.csrf";
    static final String LANGUAGE = "kuayu.language";
    static final String CLOSED = "kuayu.closed";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Sessions() {}

    /** The officer of the session, while active and with the password of the login. */
    static Optional<Officer> officer(Context ctx, Shell shell) {
        String stamp = attribute(ctx, STAMP).orElse("");
        return attribute(ctx, LOGIN).flatMap(shell::officer).filter(o -> stamp(o).equals(stamp));
    }

    /** Changes with the password, so that a changed password ends the other sessions. */
    private static String stamp(Officer officer) {
        return Digest.sha256(officer.passwordHash()).hex();
    }

    static Optional<String> attribute(Context ctx, String name) {
        HttpSession session = ctx.req().getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(name));
    }

    /** The form token of this session, made when there is none. */
    static String token(Context ctx) {
        HttpSession session = ctx.req().getSession(true);
        if (!(session.getAttribute(TOKEN) instanceof String)) {
            session.setAttribute(TOKEN, secret());
        }
        return (String) session.getAttribute(TOKEN);
    }

    static boolean tokenMatches(Context ctx) {
        String sent = Optional.ofNullable(ctx.header("X-CSRF-Token"))
                .or(() -> Optional.ofNullable(ctx.formParam("_csrf")))
                .orElse("");
        return attribute(ctx, TOKEN).filter(kept -> same(kept, sent)).isPresent();
    }

    static boolean same(String kept, String sent) {
        return MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** A new session identifier and a new form token for the officer who just logged in. */
    static void open(Context ctx, Officer officer, String language) {
        HttpSession session = ctx.req().getSession(true);
        ctx.req().changeSessionId();
        session.setAttribute(TOKEN, secret());
        session.setAttribute(LANGUAGE, language);
        session.setAttribute(STAMP, stamp(officer));
        session.setAttribute(LOGIN, officer.login());
    }

    static void close(Context ctx) {
        HttpSession session = ctx.req().getSession(false);
        if (session != null) {
            session.setAttribute(CLOSED, "asked");
            session.invalidate();
        }
    }

    /** 32 random bytes as text. */
    static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
