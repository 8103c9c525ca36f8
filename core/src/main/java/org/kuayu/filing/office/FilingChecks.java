package org.kuayu.filing.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.court.CourtCode;
import org.kuayu.filing.FilingFinding;
import org.kuayu.filing.catalogue.FilingKind;
import org.kuayu.filing.catalogue.NeededPaper;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingPaper;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.matter.Worker;
import org.kuayu.party.PersonKey;
import org.kuayu.text.Remark;

/**
 * Looks at the form of a draft. Errors are of form alone: whether the claim may be filed is for the competent court, so a
 * paper that is missing never stops the counter (R30; 民事诉讼法 art. 123 allows an oral claim).
 */
final class FilingChecks {
    private static final int MOST_PARTIES = 1_000;

    private final FilingSettings settings;

    FilingChecks(FilingSettings settings) {
        this.settings = settings;
    }

    List<FilingFinding> check(Worker by, FilingDraft draft) {
        var out = new ArrayList<FilingFinding>();
        Optional<FilingKind> kind = settings.catalogue().findKind(draft.kind());
        if (kind.isEmpty()) {
            error(out, "kind", new Remark("filing.kind-unknown", draft.kind()));
        }
        kind.ifPresent(k -> k.excluded().ifPresent(why -> out.add(
                new FilingFinding("kind", why, Optional.of(k.rule()), true))));
        places(out, by, draft);
        parties(out, draft);
        claim(out, draft);
        kind.ifPresent(k -> papers(out, k, draft));
        return List.copyOf(out);
    }

    private void places(List<FilingFinding> out, Worker by, FilingDraft draft) {
        if (!by.places().contains(draft.from())) {
            error(out, "from", new Remark("filing.not-your-counter", draft.from()));
        }
        if (draft.court().isBlank()) {
            error(out, "court", Remark.of("filing.no-court"));
        } else if (CourtCode.parse(draft.court()).value().filter(code -> code.value().equals(draft.court())).flatMap(settings.courts()::findByCode).isEmpty()) {
            error(out, "court", new Remark("filing.court-unknown", draft.court()));
        } else if (draft.from().endsWith(draft.court()) && draft.origin().isEmpty()) {
            error(out, "court", Remark.of("filing.same-court"));
        }
    }

    private static void parties(List<FilingFinding> out, FilingDraft draft) {
        if (draft.listParties(FilingRole.CLAIMANT).isEmpty()) {
            error(out, "parties", Remark.of("filing.no-claimant"));
        }
        if (draft.listParties(FilingRole.RESPONDENT).isEmpty()) {
            error(out, "parties", Remark.of("filing.no-respondent"));
        }
        if (draft.parties().size() > MOST_PARTIES) {
            error(out, "parties", new Remark("filing.too-many-parties", Integer.toString(MOST_PARTIES)));
        }
        var seen = new HashSet<PersonKey>();
        for (FilingParty party : draft.parties()) {
            if (!seen.add(PersonKey.of(party.person()))) {
                doubt(out, "parties", new Remark("filing.party-twice", party.person().maskedName()));
            }
        }
        long unnumbered = draft.parties().stream().filter(party -> party.person().number().isEmpty()).count();
        if (unnumbered > 0) {
            doubt(out, "parties", new Remark("filing.party-unnumbered", Long.toString(unnumbered)));
        }
    }

    private static void claim(List<FilingFinding> out, FilingDraft draft) {
        if (draft.claim().cause().isBlank()) {
            error(out, "claim", Remark.of("filing.no-cause"));
        }
        if (draft.claim().requests().stream().allMatch(String::isBlank)) {
            error(out, "claim", Remark.of("filing.no-request"));
        }
        if (draft.claim().facts().isBlank()) {
            doubt(out, "claim", Remark.of("filing.no-facts"));
        }
    }

    private static void papers(List<FilingFinding> out, FilingKind kind, FilingDraft draft) {
        Set<String> there = draft.papers().stream().map(FilingPaper::code).collect(Collectors.toSet());
        kind.papers().stream()
                .filter(NeededPaper::required)
                .filter(paper -> !there.contains(paper.code()))
                .forEach(paper -> out.add(new FilingFinding(
                        "papers", new Remark("filing.paper-missing", paper.code()), Optional.of(kind.rule()), false)));
    }

    private static void error(List<FilingFinding> out, String field, Remark remark) {
        out.add(new FilingFinding(field, remark, Optional.empty(), true));
    }

    private static void doubt(List<FilingFinding> out, String field, Remark remark) {
        out.add(new FilingFinding(field, remark, Optional.empty(), false));
    }
}
