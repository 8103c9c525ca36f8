package org.kuayu.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.catalogue.ServiceCatalogue;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;

/**
 * Cross-region filing: a counter takes papers for a court elsewhere, the competent court decides, the counter hands the
 * result over. Who may not see a filing is told that there is none: {@code filing.unknown}. Thread-safe.
 */
public interface FilingService {
    /** What may be asked for at a counter, with the checklists. */
    ServiceCatalogue catalogue();

    /** The courts that may be competent, the first proposed first, each with its reason; a person chooses. */
    List<CourtProposal> listCourts(CourtQuestion question);

    /**
     * Keeps an uploaded paper before it belongs to a filing; the same bytes are kept once. Refused by the codes of {@code
     * PaperGuard}.
     */
    Reading<PaperFile> keepPaper(Worker by, String fileName, byte[] bytes);

    /** The bytes of a paper of this filing or session, journalled as seen. */
    Optional<byte[]> findPaper(Worker by, String matter, String digest);

    /** What is wrong or doubtful about the draft; errors stop it, all else is for the officer to look at. */
    List<FilingFinding> check(Worker by, FilingDraft draft);

    /** Filings and other matters that look like the same dispute, with the reasons; a person decides (BX-13). */
    List<AlikeFiling> listAlike(Worker by, FilingDraft draft);

    /**
     * Takes the draft in and gives its receipt. The same token gives the earlier filing. A kind that no counter elsewhere
     * takes, such as an appeal, is taken and refused in one, so that the citizen has the reason on paper (F3); any other
     * error refuses by its code.
     */
    Reading<Filing> take(Worker by, FilingDraft draft);

    /**
     * Takes over a matter whose parties, claims, papers and undisputed facts are known already, and sends it: nothing is
     * asked again (ME-15). May be called inside the unit of work of who hands over; it leaves with the next {@link #carry}.
     * The draft names its origin, which is tied to the filing. The same token gives the earlier filing.
     */
    Reading<Filing> takeOver(Worker by, FilingDraft draft);

    /**
     * Does something with a filing.
     *
     * @param version the version that the officer saw; refused by {@code matter.overtaken} if another act came first
     */
    Reading<Filing> act(Worker by, String id, int version, FilingAct act);

    /** The filing, if he may see it. */
    Optional<Filing> find(Worker by, String id);

    /** The cover of the filing, if he may see it. */
    Optional<Matter> findCover(Worker by, String id);

    /** The clocks of the filing with their earlier values; empty if he may not see it. */
    List<Deadline> listClocks(Worker by, String id);

    /** Filings of his places, the newest first. */
    List<Matter> list(Worker by, FilingList list);

    /** Sessions between counters. */
    JointDesk desk();

    /** Carries what waits for the wires; called by a clock, and after each sending. Returns how many came through. */
    int carry(Instant at);
}
