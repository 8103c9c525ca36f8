package org.kuayu.mediation.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.DueDate;
import org.kuayu.document.Paper;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.Signing;
import org.kuayu.mediation.sealed.InsideView;
import org.kuayu.mediation.sealed.OpenFact;

/**
 * Writes the papers of one dispute (handbook §2.4). Identity numbers stand in them in full, as papers of procedure need them.
 * The same input gives the same paper. Immutable, thread-safe.
 */
public final class MediationPapers {
    private final MediationTemplates templates;
    private final DisputeFile file;
    private final MediationSetting setting;

    /** The papers of this dispute, by these templates. */
    public MediationPapers(MediationTemplates templates, DisputeFile file, MediationSetting setting) {
        this.templates = Objects.requireNonNull(templates, "templates");
        this.file = Objects.requireNonNull(file, "file");
        this.setting = Objects.requireNonNull(setting, "setting");
    }

    private PaperDraft draft() {
        return new PaperDraft(file, setting, templates.texts(setting.language()));
    }

    /** 调解申请书. */
    public Paper application() {
        return new ApplicationPaper(draft()).write();
    }

    /** 调解受理通知书, accepted at this instant, with the last day of the term. */
    public Paper acceptance(Instant accepted, LocalDate lastDay) {
        return new NoticePapers(draft()).acceptance(accepted, lastDay);
    }

    /** 调解笔录 of a session: what all at the table heard, facts to be signed apart. Confidential. */
    public Paper record(DisputeSession session, InsideView view) {
        return new SessionPaper(draft()).write(session, view);
    }

    /** 无争议事实记载. */
    public Paper facts(List<OpenFact> facts) {
        return new FactsPaper(draft()).write(facts);
    }

    /** 无异议调解方案 with these terms. */
    public Paper proposal(Agreement terms) {
        return new ProposalPaper(draft()).write(terms);
    }

    /** 调解协议书 with who has signed it. */
    public Paper agreement(Agreement agreement, Signing signing) {
        return new AgreementPaper(draft(), agreement).write(signing);
    }

    /** 司法确认申请书 to the court of the setting, for an agreement in force since this instant. */
    public Paper confirmation(Agreement agreement, Instant effective, DueDate due) {
        return new ConfirmationPaper(draft()).write(agreement, effective, due);
    }

    /** 调解终止通知书, ended on this ground at this instant. */
    public Paper end(EndGround ground, Instant ended) {
        return new NoticePapers(draft()).end(ground, ended);
    }

    /** 劳动争议仲裁告知书 for this commission (may be empty), with the last day of limitation where it is known. */
    public Paper arbitration(String commission, Optional<LocalDate> limitation) {
        return new NoticePapers(draft()).arbitration(commission, limitation);
    }

    /** 调解员内部记录: statements, offers and bids as this insider reads them. Confidential. */
    public Paper notes(InsideView view) {
        return new NotesPaper(draft()).write(view);
    }
}
