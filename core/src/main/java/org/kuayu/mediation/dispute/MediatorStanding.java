package org.kuayu.mediation.dispute;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kuayu.mediation.act.MediatorAct.Relation;
import org.kuayu.mediation.act.MediatorPost;

/**
 * How a named mediator stands in the dispute.
 *
 * @param post who
 * @param accepted when he accepted; empty until then
 * @param relation what he disclosed; empty until he did
 * @param words his disclosure in words
 * @param consenting identifiers of the parties that consent to him after his disclosure
 * @param refusing identifiers of those that do not
 */
public record MediatorStanding(
        MediatorPost post,
        Optional<Instant> accepted,
        Optional<Relation> relation,
        String words,
        Set<String> consenting,
        Set<String> refusing) {
    public MediatorStanding {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(accepted, "accepted");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(words, "words");
        consenting = Set.copyOf(consenting);
        refusing = Set.copyOf(refusing);
    }

    static MediatorStanding named(MediatorPost post) {
        return new MediatorStanding(post, Optional.empty(), Optional.empty(), "", Set.of(), Set.of());
    }

    MediatorStanding acceptedAt(Instant at) {
        return new MediatorStanding(post, Optional.of(at), relation, words, consenting, refusing);
    }

    /** What he disclosed now; answers to an earlier disclosure count no more. */
    MediatorStanding disclosing(Relation other, String said) {
        return new MediatorStanding(post, accepted, Optional.of(other), said, Set.of(), Set.of());
    }

    MediatorStanding answered(Set<String> yes, Set<String> no) {
        return new MediatorStanding(post, accepted, relation, words, yes, no);
    }

    /** Whether he disclosed something that the parties must answer to (在线调解规则 2022, art. 13). */
    public boolean related() {
        return relation.filter(r -> r != Relation.NONE).isPresent();
    }

    /** Whether a party refused after his disclosure, so that he must be replaced (M9). */
    public boolean mustGo() {
        return related() && !refusing.isEmpty();
    }
}
