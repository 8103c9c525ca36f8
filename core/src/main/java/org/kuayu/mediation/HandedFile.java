package org.kuayu.mediation;

import java.util.List;
import java.util.Objects;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndGround;

/**
 * What goes to a court when mediation is over: what was taken in, and undisputed facts that all signed. Nothing else that was
 * said (在线调解规则 2022, art. 18; handbook R24).
 *
 * @param dispute the identifier of the dispute
 * @param court the code of the court
 * @param purpose what it is asked for
 * @param file parties, claims, papers
 * @param facts what nobody disputes, in the words that all signed
 * @param ground on which ground the mediation ended
 * @param barred logins of those who mediated and may not work on the case any more (R25)
 */
public record HandedFile(
        String dispute,
        String court,
        EndAct.Purpose purpose,
        DisputeFile file,
        List<String> facts,
        EndGround ground,
        List<String> barred) {
    public HandedFile {
        Objects.requireNonNull(dispute, "dispute");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(file, "file");
        facts = List.copyOf(facts);
        Objects.requireNonNull(ground, "ground");
        barred = List.copyOf(barred);
    }
}
