package org.kuayu.workbench.shell;

import java.io.IOException;

/** Answers one request: parses, calls one method of the front door, renders. */
@FunctionalInterface
public interface Action {
    /** Answers the visit; throws {@link Refusal} to answer with an error page or a problem. */
    void handle(Visit visit) throws IOException;
}
