package org.kuayu.entrustment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.entrustment.act.ActKinds;
import org.kuayu.entrustment.act.ActOrder;
import org.kuayu.entrustment.act.ActStep;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.entrustment.transfer.HeldSeizure;
import org.kuayu.entrustment.transfer.TransferOrder;
import org.kuayu.entrustment.transfer.TransferStep;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;

/**
 * Acts and cases that one court entrusts to another. Each step checks who acts, the table of states and its guards, and is one
 * event; who acts on a version that is no longer the last is refused by {@code matter.overtaken}. Thread-safe.
 */
public interface Entrustments {
    /** What may be entrusted as an act. */
    ActKinds kinds();

    /** Keeps a new draft of an act. */
    Reading<Matter> draft(Worker by, ActOrder order);

    /** Keeps a new draft of a case. */
    Reading<Matter> draft(Worker by, TransferOrder order);

    /** Puts another order in the place of an act's draft. */
    Reading<Matter> redraft(SeenEntrustment seen, ActOrder order);

    /** Puts another order in the place of a case's draft. */
    Reading<Matter> redraft(SeenEntrustment seen, TransferOrder order);

    /** Takes a step with an act. */
    Reading<Matter> step(SeenEntrustment seen, ActStep step, StepFacts facts);

    /** Takes a step with a case. */
    Reading<Matter> step(SeenEntrustment seen, TransferStep step, StepFacts facts);

    /**
     * The codes of the steps that his court and his role may take in the state that it has, in the order of the table; what
     * else a step needs is asked when it is taken.
     */
    List<String> listSteps(Worker by, String id);

    /** Keeps the bytes of a paper, which {@link org.kuayu.document.PaperGuard} looked at first: {@code paper.bomb} … */
    Reading<EntrustedPaper> attach(PaperKind kind, String fileName, byte[] bytes);

    /** The bytes of a paper of an entrustment that he may see. */
    Optional<byte[]> findPaper(Worker by, String id, String digest);

    /** The entrustment, if he may see it. */
    Optional<Entrusted> find(Worker by, String id);

    /** Whether a case could be handed over now; for a case alone that is not sent yet. */
    Optional<Readiness> findReadiness(Worker by, String id);

    /** The same for an order that is not kept yet. */
    Readiness readiness(TransferOrder order);

    /** The live seizures that go with a case, at whichever court controls them now; none for an act. */
    List<HeldSeizure> listSeizures(Worker by, String id);

    /** Entrustments of his places that match, in the filter's order. */
    List<Matter> list(Worker by, MatterFilter filter, int offset, int limit);

    /** How many match. */
    long count(Worker by, MatterFilter filter);

    /**
     * Lets the clock act: silence of thirty days is withdrawal, and six months open the way to the court above. Returns how
     * many entrustments changed; calling it twice changes nothing the second time.
     */
    int tick(Instant at);
}
