package org.kuayu.entrustment.paper;

import java.util.List;
import java.util.Optional;
import org.kuayu.court.CourtCode;
import org.kuayu.entrustment.act.ActOrder;
import org.kuayu.entrustment.act.EntrustedAct;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.EntrustmentFile;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.entrustment.file.Reach;
import org.kuayu.entrustment.transfer.CaseTransfer;
import org.kuayu.entrustment.transfer.TransferOrder;

/**
 * What the papers of an act and of a case are written from.
 *
 * @param whole whether it is a case
 * @param from the entrusting court
 * @param to the helping court
 * @param number the entrusting court's case
 * @param helperNumber the helping court's; empty where it files none
 * @param debtor against whom
 * @param applicant for whom; nobody for an act
 * @param officer who is in charge
 * @param subject what is asked, or how the case stands
 * @param file its events
 */
record LetterFacts(
        boolean whole,
        CourtCode from,
        CourtCode to,
        String number,
        Optional<String> helperNumber,
        Reach debtor,
        Reach applicant,
        Reach officer,
        String subject,
        EntrustmentFile file) {
    static LetterFacts of(EntrustedAct act) {
        ActOrder o = act.order();
        return new LetterFacts(
                false, o.from(), o.to(), o.caseNumber(), Optional.empty(), o.debtor(), Reach.NOBODY, o.officer(),
                o.subject(), act.file());
    }

    static LetterFacts of(CaseTransfer transfer) {
        TransferOrder o = transfer.order();
        return new LetterFacts(
                true, o.from(), o.to(), o.caseNumber(), transfer.helperNumber(), o.debtor(), o.applicant(), o.officer(),
                o.statement(), transfer.file());
    }

    /** What is enclosed, each kind once. */
    List<PaperKind> enclosed() {
        return file.papers().stream().map(EntrustedPaper::kind).filter(k -> k != PaperKind.RESULT).distinct().toList();
    }

    /** What was told with the last event of one of these steps; empty text where none was. */
    String told(String... steps) {
        return List.of(steps).stream()
                .flatMap(step -> file.last(step).stream())
                .map(e -> e.facts().text("text"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether one of these steps was taken. */
    boolean taken(String... steps) {
        return List.of(steps).stream().anyMatch(step -> file.last(step).isPresent());
    }
}
