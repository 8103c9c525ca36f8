package org.kuayu.workbench.shell;

/** A group of pages that registers its routes; each feature has one class {@code XxxRoutes}. */
public interface Feature {
    /** Registers the routes; called once, before the server starts. */
    void register(Routes routes);

    /** Called once the server answers; for work beside the requests. */
    default void start() {}

    /** Called when the server stops; ends what {@link #start} began. */
    default void close() {}
}
