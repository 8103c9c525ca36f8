package org.kuayu.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.document.PaperFile;
import org.kuayu.matter.ConflictCheck;
import org.kuayu.matter.Matter;
import org.kuayu.matter.SeenMatter;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementFinding;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Mediation of disputes across the border: the way in for pages, API and embedders. Every act checks who acts, is one event
 * and one journal entry in one unit of work, and names the version of the dispute that its user saw; when somebody else was
 * faster it is refused by {@code matter.overtaken} and nothing is lost. Thread-safe.
 */
public interface Mediation {
    /**
     * Keeps an uploaded paper for an application or an act; refused as {@link org.kuayu.document.PaperGuard} says.
     */
    Reading<PaperFile> keepPaper(Worker by, String fileName, byte[] bytes);

    /** Everything for which an application is refused or doubted, field by field; changes nothing. For checking as one types. */
    List<FileFinding> check(Worker by, DisputeFile file);

    /**
     * Takes in an application. Parties without an identifier are given one: P1, P2 … Refused by the first finding of {@link
     * #check} that is an error; the others come back as doubts.
     */
    Reading<Matter> open(Worker by, DisputeFile file);

    /** Takes in an application that came on this earlier day. */
    Reading<Matter> open(Worker by, DisputeFile file, LocalDate day);

    /** Does something with a dispute now. Refusals are sentences under {@code remark.mediation…}. */
    Reading<Matter> act(Worker by, SeenMatter seen, DisputeAct act);

    /** Records something that happened on this day, today or earlier, not before what it follows from. */
    Reading<Matter> act(Worker by, SeenMatter seen, DisputeAct act, LocalDate day);

    /** The dispute as this worker may see it; empty if he may not know of it. */
    Optional<DisputeView> find(Worker by, String id);

    /** All that a check of this agreement finds, the gravest first; changes nothing. For checking as one types. */
    List<AgreementFinding> check(Agreement agreement);

    /** The bytes of a paper of this dispute, if the worker may see the dispute. */
    Optional<byte[]> findPaper(Worker by, String id, String digest);

    /** What speaks against giving a dispute to somebody (R25, AD-4). */
    ConflictCheck conflicts();

    /**
     * Lets the clock act up to this instant: a choice that lapsed, a mediator who said nothing, a plan to which nobody
     * objected. Returns how many disputes changed. Called by a timer; calling it twice changes nothing the second time.
     */
    int tick(Instant at);

    /** What a refusal of an application is about. */
    record FileFinding(String field, Remark remark, boolean error) {}
}
