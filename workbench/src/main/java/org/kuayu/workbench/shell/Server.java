package org.kuayu.workbench.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCookie;
import org.kuayu.Kuayu;

/** The running web server of one system. Closing it leaves the system open. */
public final class Server implements AutoCloseable {
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private final Routes routes;
    private final Javalin javalin;
    private final List<Feature> features;

    private Server(Routes routes, Javalin javalin, List<Feature> features) {
        this.routes = routes;
        this.javalin = javalin;
        this.features = List.copyOf(features);
    }

    /** Starts a server with these features on 127.0.0.1; returns when the first page can be had. */
    public static Server start(Kuayu kuayu, Settings settings, List<Feature> features) {
        var routes = new Routes();
        new Languages().register(routes);
        new Home().register(routes);
        features.forEach(feature -> feature.register(routes));
        var shell = new Shell(kuayu, settings);
        var javalin = Javalin.create(config -> configure(config, shell, routes));
        javalin.start("127.0.0.1", settings.port());
        features.forEach(Feature::start);
        return new Server(routes, javalin, features);
    }

    private static void configure(JavalinConfig config, Shell shell, Routes routes) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.defaultContentType = "text/html; charset=utf-8";
        config.jetty.modifyServletContextHandler(h -> h.setSessionHandler(sessions(shell)));
        config.staticFiles.enableWebjars();
        config.staticFiles.add(files -> {
            files.hostedPath = "/static";
            files.directory = "/static";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
        });
        var templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.kuayu.workbench.page");
        config.fileRenderer((path, model, ctx) -> render(templates, path, model));
        config.routes.before(Server::protect);
        var guard = new Guard(shell);
        for (Route route : routes.list()) {
            config.routes.addHttpHandler(route.method(), route.path(), ctx -> guard.answer(route, ctx));
        }
        var problems = new ProblemMapper(shell);
        config.routes.exception(Refusal.class, problems::refused);
        config.routes.exception(HttpResponseException.class, problems::http);
        config.routes.exception(Exception.class, problems::accident);
    }

    private static SessionHandler sessions(Shell shell) {
        var handler = new SessionHandler();
        handler.setSessionCookie("KUAYU");
        handler.setHttpOnly(true);
        handler.setSameSite(HttpCookie.SameSite.STRICT);
        handler.setMaxInactiveInterval((int) shell.settings().idle().toSeconds());
        handler.addEventListener(new SessionEnds(shell.kuayu()));
        return handler;
    }

    private static String render(TemplateEngine templates, String path, Map<String, ? extends Object> model) {
        var out = new StringOutput(32_768);
        templates.render(path, Map.<String, Object>copyOf(model), out);
        return out.toString();
    }

    private static void protect(Context ctx) {
        ctx.header("Content-Security-Policy", CONTENT_POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cache-Control", "no-store");
        ctx.header("Vary", "HX-Request");
    }

    /** The port that the server listens on. */
    public int port() {
        return javalin.port();
    }

    /** Everything that can be called. */
    public List<Route> routes() {
        return routes.list();
    }

    @Override
    public void close() {
        features.forEach(Feature::close);
        javalin.stop();
    }
}
