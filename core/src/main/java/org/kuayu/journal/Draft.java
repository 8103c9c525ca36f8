package org.kuayu.journal;

import java.util.Objects;
import java.util.Optional;

/**
 * An entry before it has its place: what its author states. The journal adds sequence, instant and digests.
 *
 * @param actor who acts
 * @param act what is done
 * @param subject what it is done to
 * @param caseNumber the case it is done for, where there is one
 * @param purpose the stated purpose, where one is asked for
 * @param payload the facts of the act
 */
public record Draft(
        Actor actor, Act act, Subject subject, Optional<String> caseNumber, Optional<String> purpose, Payload payload) {
    public Draft {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(payload, "payload");
    }

    /** An act without case, purpose or facts; add them with the methods below. */
    public static Draft of(Actor actor, Act act, Subject subject) {
        return new Draft(actor, act, subject, Optional.empty(), Optional.empty(), Payload.NONE);
    }

    /** The same act, done for this case. */
    public Draft forCase(String number) {
        return new Draft(actor, act, subject, Optional.of(number), purpose, payload);
    }

    /** The same act with its stated purpose. */
    public Draft because(String statedPurpose) {
        return new Draft(actor, act, subject, caseNumber, Optional.of(statedPurpose), payload);
    }

    /** The same act with its facts. */
    public Draft with(Payload facts) {
        return new Draft(actor, act, subject, caseNumber, purpose, facts);
    }
}
