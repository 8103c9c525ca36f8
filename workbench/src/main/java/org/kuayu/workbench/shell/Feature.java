package org.kuayu.workbench.shell;

/** A group of pages that registers its routes; each feature has one class {@code XxxRoutes}. */
public interface Feature {
    /** Registers the routes; called once, before the server starts. */
    void register(Routes routes);
}
