package org.kuayu.workbench.control.draft;

import org.kuayu.control.request.RequestOutcome;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Links;

/** Where an officer goes on after drafting. */
final class Drafted {
    private Drafted() {}

    /** The request; the drafts of the case where there is one for each of several registries. */
    static String address(RequestOutcome.Done done) {
        var first = done.requests().getFirst();
        return done.requests().size() == 1
                ? Links.toRequest(first.id(), 0)
                : Address.of("/requests")
                        .with("q", first.forCase().number())
                        .with("state", "draft")
                        .toString();
    }
}
