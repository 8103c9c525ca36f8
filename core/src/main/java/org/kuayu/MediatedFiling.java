package org.kuayu;

import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.FilingService;
import org.kuayu.filing.catalogue.SeenAs;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingClaim;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingPaper;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.HandedFile;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputePaper;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.text.Reading;

/** Opens a filing from what mediation hands over, so that neither procedure knows the other. */
final class MediatedFiling {
    private MediatedFiling() {}

    /** The identifier of the filing, or why it was refused; a case that is pending already needs none. */
    static Reading<String> take(FilingService filing, Worker by, HandedFile handed) {
        if (handed.purpose() == EndAct.Purpose.TRIAL) {
            return Reading.of("");
        }
        Reading<Filing> taken = filing.takeOver(by, draft(by, handed));
        return taken.value()
                .map(Filing::id)
                .map(Reading::of)
                .orElseGet(() -> new Reading.Refused<>(taken.remarks().getFirst()));
    }

    private static FilingDraft draft(Worker by, HandedFile handed) {
        DisputeFile file = handed.file();
        String body = file.origin().body();
        String from = by.places().contains(body) || by.places().isEmpty() ? body : by.places().getFirst();
        var claim = new FilingClaim(
                file.causeName(),
                file.claims().stream().map(DisputeFile.Claim::text).toList(),
                file.amount() > 0 ? OptionalLong.of(file.amount()) : OptionalLong.empty(),
                file.facts(),
                handed.facts());
        return new FilingDraft(
                "over-" + handed.dispute(),
                handed.purpose() == EndAct.Purpose.ENFORCEMENT ? "enforcement" : "civil",
                from,
                handed.court(),
                file.parties().stream().map(MediatedFiling::party).toList(),
                claim,
                file.papers().stream().map(MediatedFiling::paper).toList(),
                false,
                Optional.of(handed.dispute()));
    }

    private static FilingParty party(DisputeParty party) {
        FilingRole role = switch (party.role()) {
            case APPLICANT -> FilingRole.CLAIMANT;
            case RESPONDENT -> FilingRole.RESPONDENT;
            case THIRD -> FilingRole.THIRD;
        };
        String agent = party.agents().isEmpty() ? "" : party.agents().getFirst().name();
        return new FilingParty(role, party.person(), party.contact().phone(), party.contact().address(), agent);
    }

    private static FilingPaper paper(DisputePaper paper) {
        var file = new PaperFile(paper.fileName(), paper.mediaType(), paper.digest(), paper.size());
        return new FilingPaper("evidence", file, paper.original() ? SeenAs.ORIGINAL : SeenAs.COPY);
    }
}
