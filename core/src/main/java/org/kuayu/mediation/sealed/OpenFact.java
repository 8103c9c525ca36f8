package org.kuayu.mediation.sealed;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An undisputed fact or a joint result that all sides signed: the only thing said in a mediation that leaves it (特邀调解规定
 * 2016, art. 22; handbook R24, S8). It may stand in an export, an index, a hand-over.
 *
 * @param number the number of the statement in its dispute
 * @param result whether it is a joint result and not a fact
 * @param text what all signed
 * @param signers the sides that signed, in the order of signing
 * @param since when the last one signed
 */
public record OpenFact(int number, boolean result, String text, List<String> signers, Instant since) {
    public OpenFact {
        Objects.requireNonNull(text, "text");
        signers = List.copyOf(signers);
        Objects.requireNonNull(since, "since");
    }
}
