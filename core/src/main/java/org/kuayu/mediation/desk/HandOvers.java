package org.kuayu.mediation.desk;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.FilingHandOver;
import org.kuayu.mediation.HandedFile;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.sealed.Confidences;
import org.kuayu.mediation.sealed.OpenFact;
import org.kuayu.text.Reading;

/** Hands a dispute over to filing with what may leave it (ME-15, ME-16). */
final class HandOvers {
    private final FilingHandOver filing;

    HandOvers(FilingHandOver filing) {
        this.filing = filing;
    }

    /** The identifier of the matter that came of it, or why it was refused. */
    Reading<String> hand(Worker by, Deed deed, EndAct.HandToCourt act) {
        Dispute dispute = deed.dispute();
        return filing.take(by, new HandedFile(
                dispute.id(),
                act.court(),
                act.purpose(),
                dispute.file(),
                Confidences.of(dispute.id(), deed.events()).openFacts(dispute.sides()).stream()
                        .map(OpenFact::text)
                        .toList(),
                dispute.ground().orElse(EndGround.OTHER),
                barred(dispute)));
    }

    /** Who accepted the task at some time and may not work on the case any more. */
    static List<String> barred(Dispute dispute) {
        var logins = new ArrayList<String>();
        dispute.mediators().stream()
                .filter(m -> m.accepted().isPresent())
                .forEach(m -> logins.add(m.post().login()));
        dispute.former().forEach(f -> logins.add(f.post().login()));
        return logins.stream().distinct().toList();
    }
}
