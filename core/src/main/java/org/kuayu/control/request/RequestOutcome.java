package org.kuayu.control.request;

import java.util.List;

/** What came of an act on requests. */
public sealed interface RequestOutcome {
    /**
     * It was done and is kept.
     *
     * @param requests as they stand now: one, or one for each registry of a draft
     * @param warnings what the user should know all the same
     */
    record Done(List<ControlRequest> requests, List<Finding> warnings) implements RequestOutcome {
        public Done {
            requests = List.copyOf(requests);
            warnings = List.copyOf(warnings);
        }
    }

    /** It was refused; nothing changed; every reason is named. The refusal is in the journal (handbook S7). */
    record Refused(List<Finding> findings) implements RequestOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody else was faster: this is how the request stands now; nothing changed. */
    record Overtaken(ControlRequest current) implements RequestOutcome {}

    /** There is no such request, or the officer may not know of it. */
    record Unknown() implements RequestOutcome {}
}
