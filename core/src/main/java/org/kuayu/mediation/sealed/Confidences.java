package org.kuayu.mediation.sealed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.Sealed;
import org.kuayu.text.Reading;

/**
 * All that is confidential in one dispute, as its events hold it. Whoever has it can do two things: find what all have signed,
 * and let an {@link Insider} read what is meant for him. Immutable.
 */
public final class Confidences {
    private final String matter;
    private final Ledger ledger;

    private Confidences(String matter, Ledger ledger) {
        this.matter = matter;
        this.ledger = ledger;
    }

    /** What the events of this dispute hold, in their order. */
    public static Confidences of(String matter, List<MatterEvent> events) {
        var ledger = new Ledger();
        events.forEach(ledger::take);
        return new Confidences(matter, ledger);
    }

    /** Seals these for one event, unchecked; an empty list is nothing confidential. */
    public static Sealed seal(List<? extends Confidence> some) {
        return ConfidenceCodec.seal(some);
    }

    /**
     * Seals these for the next event if the insider may add them; refused by the reason of the first that he may not: a
     * statement, an offer or a round that is not there for him, another side's bid, a round whose numbers have met.
     */
    public Reading<Sealed> admit(Insider by, List<? extends Confidence> some) {
        check(by);
        var admission = new Admission(by, ledger);
        return some.stream()
                .map(admission::objection)
                .flatMap(Optional::stream)
                .findFirst()
                .map(r -> Reading.<Sealed>refused(r.code(), r.detail()))
                .orElseGet(() -> Reading.of(seal(some)));
    }

    /** What the insider may read. */
    public InsideView read(Insider insider) {
        check(insider);
        return new InsideView(insider, ledger);
    }

    private void check(Insider insider) {
        if (!insider.reads(matter)) {
            throw new IllegalArgumentException("an insider of another dispute than " + matter);
        }
    }

    /** Facts and results that each of these sides has signed and nobody retracted, by number. */
    public List<OpenFact> openFacts(Collection<String> sides) {
        var open = new ArrayList<OpenFact>();
        for (Noted<Statement> noted : ledger.statements()) {
            List<Noted<FactSignature>> signed = ledger.signatures(noted.number());
            List<String> signers =
                    signed.stream().map(s -> s.what().side()).distinct().toList();
            if (ledger.signable(noted) && !sides.isEmpty() && signers.containsAll(sides)) {
                boolean result = noted.what().kind() == Statement.Kind.JOINT_RESULT;
                open.add(new OpenFact(
                        noted.number(), result, noted.what().text(), signers, Ledger.since(signed, sides)));
            }
        }
        return List.copyOf(open);
    }

    /** The dispute alone. */
    @Override
    public String toString() {
        return "Confidences of " + matter;
    }
}
