package org.kuayu.filing.course;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a filing is about.
 *
 * @param cause the cause of action 案由: 追索劳动报酬纠纷
 * @param requests what the claimant asks for, one a line
 * @param fen the value in dispute in 分; empty where the claim has none
 * @param facts facts and grounds
 * @param undisputed facts that both sides confirmed in a mediation before; empty where there was none
 */
public record FilingClaim(
        String cause, List<String> requests, OptionalLong fen, String facts, List<String> undisputed) {
    public FilingClaim {
        Objects.requireNonNull(cause, "cause");
        requests = List.copyOf(requests);
        Objects.requireNonNull(fen, "fen");
        Objects.requireNonNull(facts, "facts");
        undisputed = List.copyOf(undisputed);
    }
}
