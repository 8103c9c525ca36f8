package org.kuayu.mediation.agreement;

import java.util.List;
import java.util.Objects;
import org.kuayu.journal.Digest;
import org.kuayu.matter.Fields;

/**
 * A mediation agreement 调解协议书 with the fields of its template (handbook §2.4), drafted or done. It holds what all are to
 * sign and nothing of how they came to it.
 *
 * @param frame number, body, mediators, copies
 * @param parties who concludes it
 * @param facts 主要事实
 * @param disputed 争议事项
 * @param obligations what is agreed on, in order
 * @param clauses further clauses in words, each a clause of its own
 * @param liability 违约责任; empty for none
 * @param manner 履行方式 in general; may be empty where each obligation says its own
 * @param open what the parties did not agree on, where it is a partial agreement; empty where it settles all
 */
public record Agreement(
        AgreementFrame frame,
        List<AgreementParty> parties,
        String facts,
        String disputed,
        List<Obligation> obligations,
        List<String> clauses,
        String liability,
        String manner,
        String open) {
    public Agreement {
        Objects.requireNonNull(frame, "frame");
        parties = List.copyOf(parties);
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(disputed, "disputed");
        obligations = List.copyOf(obligations);
        clauses = List.copyOf(clauses);
        Objects.requireNonNull(liability, "liability");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(open, "open");
    }

    /** An agreement of which nothing is written yet. */
    public static Agreement draft(AgreementFrame frame, List<AgreementParty> parties) {
        return new Agreement(frame, parties, "", "", List.of(), List.of(), "", "", "");
    }

    /** Reads what {@link #fields} gave. */
    public static Agreement of(Fields fields) {
        return AgreementFields.read(fields);
    }

    /** Its facts for an event of the dispute. */
    public Fields fields() {
        return AgreementFields.write(this);
    }

    /** What signatures are bound to: another word anywhere gives another digest. */
    public Digest digest() {
        return Digest.sha256(fields().bytes());
    }

    /** Whether it settles only a part of the dispute (民事调解规定 2020, art. 14). */
    public boolean partial() {
        return !open.isBlank();
    }

    /** The sum of all payments in 分. */
    public long total() {
        return obligations.stream()
                .flatMapToLong(o -> o.fen().stream())
                .sum();
    }

    /** The name of the party with this identifier; the identifier itself where there is none. */
    public String nameOf(String party) {
        return parties.stream()
                .filter(p -> p.id().equals(party))
                .findFirst()
                .map(p -> p.person().name())
                .orElse(party);
    }

    /** Number and counts; nothing of its terms. */
    @Override
    public String toString() {
        return "Agreement " + frame.number() + ", parties " + parties.size() + ", obligations " + obligations.size();
    }
}
