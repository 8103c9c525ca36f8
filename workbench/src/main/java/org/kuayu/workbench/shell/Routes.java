package org.kuayu.workbench.shell;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The routes of the workbench. Every feature registers through this type, and cannot register without saying who may
 * call. The first matching route answers: register {@code /cases/export} before {@code /cases/{id}}.
 *
 * <p>GET must change nothing. Everything else is refused without the session's form token (field {@code _csrf} or header
 * {@code X-CSRF-Token}). Paths that begin with {@code /api/} answer errors as problem+json.
 */
public final class Routes {
    private final List<Route> routes = new ArrayList<>();

    Routes() {}

    /** A page or a reading. */
    public void get(String path, Who who, Action action) {
        add(HandlerType.GET, path, who, action);
    }

    /** An act. */
    public void post(String path, Who who, Action action) {
        add(HandlerType.POST, path, who, action);
    }

    /** Puts a thing at its address. */
    public void put(String path, Who who, Action action) {
        add(HandlerType.PUT, path, who, action);
    }

    /** Takes the thing at the address away. */
    public void delete(String path, Who who, Action action) {
        add(HandlerType.DELETE, path, who, action);
    }

    /** All routes in the order registered. */
    public List<Route> list() {
        return Collections.unmodifiableList(routes);
    }

    private void add(HandlerType method, String path, Who who, Action action) {
        Objects.requireNonNull(who, () -> "who may call " + path);
        Objects.requireNonNull(action, path);
        routes.add(new Route(method, path, who, action));
    }
}
