package org.kuayu.mediation.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.Cause;
import org.kuayu.casefile.Causes;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.directory.Directory;
import org.kuayu.matter.MatterStore;
import org.kuayu.mediation.Mediation.FileFinding;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeFile.Claim;
import org.kuayu.mediation.act.DisputeFile.Origin;
import org.kuayu.mediation.act.DisputePaper;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeParty.Role;
import org.kuayu.text.Remark;

/** Everything for which an application is refused or doubted (ME-1). */
final class FileChecks {
    private static final int MOST_PARTIES = 300;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final long MOST_FEN = 100_000_000_000_000L;

    private final Courts courts;
    private final Directory directory;
    private final MatterStore store;

    FileChecks(Courts courts, Directory directory, MatterStore store) {
        this.courts = courts;
        this.directory = directory;
        this.store = store;
    }

    Optional<Remark> error(DisputeFile file) {
        return check(file).stream().filter(FileFinding::error).findFirst().map(FileFinding::remark);
    }

    List<FileFinding> check(DisputeFile file) {
        var found = new Found();
        origin(file.origin(), found);
        parties(file.parties(), found);
        boolean cause = Causes.bundled().findByPath(Cause.Edition.CIVIL_2026, file.cause()).isPresent();
        found.error(!cause, "cause", "mediation.cause-unknown", file.cause());
        found.error(file.facts().isBlank(), "facts", "mediation.facts-missing", "");
        found.error(file.facts().length() > LONGEST_TEXT, "facts", "mediation.too-long", "");
        found.error(file.claims().isEmpty(), "claims", "mediation.claims-missing", "");
        for (int i = 0; i < file.claims().size(); i++) {
            claim(file.claims().get(i), "claims." + i, found);
        }
        for (int i = 0; i < file.papers().size(); i++) {
            DisputePaper paper = file.papers().get(i);
            found.error(store.findPaper(paper.digest()).isEmpty(), "papers." + i, "mediation.paper-lost", paper.title());
        }
        return found.list;
    }

    private void origin(Origin origin, Found found) {
        boolean court = origin.court().flatMap(c -> CourtCode.parse(c).value()).flatMap(courts::findByCode).isPresent();
        found.error(origin.channel().byCourt() && origin.court().isEmpty(), "court", "mediation.court-missing", "");
        found.error(
                origin.court().isPresent() && !court, "court", "mediation.court-unknown", origin.court().orElse(""));
        found.error(
                origin.channel().pendingCase() && origin.caseNumber().isBlank(),
                "number",
                "mediation.case-number-missing",
                "");
        found.error(directory.findPlace(origin.body()).isEmpty(), "body", "mediation.body-unknown", origin.body());
        origin.counters().forEach(counter -> found.error(
                directory.findPlace(counter).isEmpty(), "counters", "mediation.body-unknown", counter));
    }

    private static void parties(List<DisputeParty> parties, Found found) {
        found.error(of(parties, Role.APPLICANT) == 0, "parties", "mediation.applicant-missing", "");
        found.error(of(parties, Role.RESPONDENT) == 0, "parties", "mediation.respondent-missing", "");
        found.error(
                parties.size() > MOST_PARTIES, "parties", "mediation.too-many-parties", Integer.toString(parties.size()));
        var applicants = new HashSet<String>();
        parties.stream().filter(DisputeParty::applies).forEach(p -> applicants.add(p.side()));
        var seen = new HashSet<String>();
        for (int i = 0; i < parties.size(); i++) {
            DisputeParty party = parties.get(i);
            String field = "parties." + i;
            boolean mixed = party.role() == Role.RESPONDENT && applicants.contains(party.side());
            found.error(mixed, field, "mediation.side-shared", party.side());
            found.error(!seen.add(party.id()), field, "mediation.party-twice", party.id());
            found.error(party.person().name().length() > LONGEST_NAME, field, "mediation.too-long", "");
            found.doubt(party.person().number().isEmpty(), field, "mediation.no-number", party.person().maskedName());
            boolean silent = party.contact().phone().isBlank() && party.contact().service().isBlank();
            found.doubt(
                    silent && party.agents().isEmpty(), field, "mediation.no-contact", party.person().maskedName());
        }
    }

    private static long of(List<DisputeParty> parties, Role role) {
        return parties.stream().filter(p -> p.role() == role).count();
    }

    private static void claim(Claim claim, String field, Found found) {
        found.error(claim.text().isBlank(), field, "mediation.claim-empty", "");
        found.error(claim.text().length() > LONGEST_TEXT, field, "mediation.too-long", "");
        found.error(
                claim.fen().filter(fen -> fen < 0 || fen > MOST_FEN).isPresent(), field, "mediation.amount", "");
    }

    private static final class Found {
        private final List<FileFinding> list = new ArrayList<>();

        void error(boolean wrong, String field, String code, String detail) {
            add(wrong, new FileFinding(field, new Remark(code, detail), true));
        }

        void doubt(boolean doubtful, String field, String code, String detail) {
            add(doubtful, new FileFinding(field, new Remark(code, detail), false));
        }

        private void add(boolean fits, FileFinding finding) {
            if (fits) {
                list.add(finding);
            }
        }
    }
}
