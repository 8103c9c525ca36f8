package org.kuayu.control.office;

import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.work.Sight;
import org.kuayu.court.CourtCode;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Canonical;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Who asks, for which case, why (handbook S1, S2). */
final class CaseCheck {
    private static final int SHORTEST_PURPOSE = 4;
    private static final int LONGEST_TEXT = 500;

    private final Sight sight;

    CaseCheck(Sight sight) {
        this.sight = sight;
    }

    /** The case that was found, in the terms of a request. */
    record Found(CaseRecord record, RequestCase forCase) {}

    /** Checks the officer, the case and the purpose; gives the case where it is clear. */
    Optional<Found> check(Officer by, RequestDraft draft, Notes notes) {
        if (!by.active() || !by.has(Role.ENFORCEMENT_OFFICER) || by.homeCourt().isEmpty()) {
            notes.error("officer", new Remark("control.role", Role.ENFORCEMENT_OFFICER.name()), ControlLaw.OFFICER);
        }
        purpose(draft, notes);
        Optional<Found> found = find(by, draft, notes);
        found.ifPresent(f -> officer(by, draft, f, notes));
        return found;
    }

    /** Checks the texts of a draft alone. */
    void purpose(RequestDraft draft, Notes notes) {
        if (Canonical.of(draft.purpose()).length() < SHORTEST_PURPOSE) {
            notes.error(
                    "purpose",
                    new Remark("control.purpose-missing", Integer.toString(SHORTEST_PURPOSE)),
                    ControlLaw.PURPOSE);
        }
        text("purpose", draft.purpose(), notes);
        text("notice", draft.notice(), notes);
        text("ruling", draft.ruling(), notes);
        text("askAgainReason", draft.askAgainReason(), notes);
    }

    /** Texts are seen in lists and kept in the journal: they hold no number of a person. */
    private static void text(String field, String text, Notes notes) {
        if (text.length() > LONGEST_TEXT) {
            notes.error(field, new Remark("control.text-long", Integer.toString(LONGEST_TEXT)));
        }
        if (!Masking.inText(text).equals(text)) {
            notes.error(field, new Remark("control.number-in-text", ""));
        }
    }

    private Optional<Found> find(Officer by, RequestDraft draft, Notes notes) {
        if (draft.caseNumber().isBlank()) {
            notes.error("case", new Remark("control.case-missing", ""), ControlLaw.PURPOSE);
            return Optional.empty();
        }
        switch (CaseNumber.parse(draft.caseNumber())) {
            case Reading.Refused<CaseNumber>(var reason) -> notes.error("case", reason);
            case Reading.Understood<CaseNumber>(var number, var doubts) -> {
                doubts.forEach(doubt -> notes.warn("case", doubt));
                return find(by, draft, number, notes);
            }
        }
        return Optional.empty();
    }

    private Optional<Found> find(Officer by, RequestDraft draft, CaseNumber number, Notes notes) {
        if (!number.complete()) {
            notes.error("case", new Remark("control.case-incomplete", number.display()));
            return Optional.empty();
        }
        CaseId id = CaseId.of(number, draft.entrustedBy().or(by::homeCourt));
        Optional<CaseRecord> record = sight.findCase(by, id);
        if (record.isEmpty()) {
            notes.error("case", new Remark("control.case-unknown", number.display()), ControlLaw.PURPOSE);
            return Optional.empty();
        }
        Optional<CourtCode> court = record.get().court().code();
        if (court.isEmpty()) {
            notes.error("case", new Remark("control.case-without-court", number.display()));
        }
        return court.map(code -> new Found(
                record.get(),
                new RequestCase(
                        id,
                        record.get().number().display(),
                        code,
                        RequestCase.stageOf(record.get().matter().procedure()))));
    }

    private void officer(Officer by, RequestDraft draft, Found found, Notes notes) {
        CourtCode court = found.forCase.court();
        if (draft.entrustedBy().isPresent()) {
            entrusted(by, draft.entrustedBy().get(), court, notes);
        } else if (!sight.at(by, court)) {
            notes.error("case", new Remark("control.other-court", court.value()), ControlLaw.OFFICER);
        } else if (!sight.worksOn(by, found.record)) {
            notes.error("officer", new Remark("control.not-assigned", found.forCase.number()), ControlLaw.OFFICER);
        }
    }

    /** Another court delivers: its officer works on the letter, not on the case (handbook §1.1). */
    private void entrusted(Officer by, CourtCode entrusting, CourtCode court, Notes notes) {
        if (!entrusting.equals(court)) {
            notes.error("entrustedBy", new Remark("control.entrusting-court", court.value()), ControlLaw.ENTRUSTED);
        }
        if (sight.at(by, entrusting)) {
            notes.error("entrustedBy", new Remark("control.entrusted-self", entrusting.value()), ControlLaw.ENTRUSTED);
        }
    }
}
