package org.kuayu.workbench.shell;

import io.javalin.http.HandlerType;

/**
 * One registered route.
 *
 * @param method the HTTP method
 * @param path the path, parameters in braces
 * @param who who may call it
 * @param action what answers
 */
public record Route(HandlerType method, String path, Who who, Action action) {
    /** Whether errors are answered as {@code application/problem+json} and a missing login as 401. */
    public boolean api() {
        return path.startsWith("/api/");
    }
}
