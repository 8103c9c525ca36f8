package org.kuayu.workbench.entrustment;

import java.util.List;
import java.util.Optional;
import org.kuayu.entrustment.Entrusted;
import org.kuayu.entrustment.Readiness;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.paper.EntrustmentPaper;
import org.kuayu.entrustment.transfer.HeldSeizure;
import org.kuayu.workbench.matters.ClockLine;
import org.kuayu.workbench.matters.NextLine;

/**
 * One entrustment.
 *
 * @param it the entrustment
 * @param title what it is, in the reader's language
 * @param state in words
 * @param next the next step
 * @param from the entrusting court's name
 * @param to the helping court's name
 * @param readiness whether a case may go; empty for an act, and once it is gone
 * @param seizures what is seized for a case that is sent
 * @param steps what the reader may do
 * @param clocks all clocks
 * @param way the hops
 * @param said what was told with the steps, newest first
 * @param dated entries whose date may be corrected
 * @param told what came of the last try
 */
public record ShowPage(
        Entrusted it,
        String title,
        String state,
        NextLine next,
        String from,
        String to,
        Optional<Readiness> readiness,
        List<HeldSeizure> seizures,
        List<StepForm> steps,
        List<ClockLine> clocks,
        List<HopLine> way,
        List<Said> said,
        List<Said> dated,
        Told told) {
    /** One hop in words. */
    public record HopLine(String kind, String what, String who, String at, String reason) {}

    /**
     * One entry of its history.
     *
     * @param event its sequence
     * @param act what was done
     * @param who by whom
     * @param at when it counts
     * @param corrected whether that was corrected later
     * @param text what was told
     * @param papers what came with it
     */
    public record Said(
            int event, String act, String who, String at, boolean corrected, String text, List<EntrustedPaper> papers) {}

    /**
     * What came of the last try.
     *
     * @param step which step; empty for none
     * @param sentence why it was refused
     * @param text what was typed
     */
    public record Told(String step, String sentence, String text) {
        /** Nothing to tell. */
        static final Told NOTHING = new Told("", "", "");
    }

    /** Its identifier. */
    public String id() {
        return it.cover().id();
    }

    /** The papers that the courts issue with it, as far as there are any yet. */
    public List<EntrustmentPaper> issued() {
        return IssuedRoutes.listFor(it);
    }

    /** Whether a draft is shown to somebody of the court that drafted it. */
    public boolean draft() {
        return it.cover().state().equals("DRAFT");
    }
}
