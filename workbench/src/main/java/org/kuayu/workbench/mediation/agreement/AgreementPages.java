package org.kuayu.workbench.mediation.agreement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.kuayu.Kuayu;
import org.kuayu.calendar.Citation;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementFinding;
import org.kuayu.mediation.agreement.AgreementFrame;
import org.kuayu.mediation.agreement.AgreementParty;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.dispute.DisputeEvent;
import org.kuayu.workbench.mediation.Remarks;
import org.kuayu.workbench.mediation.act.FormField.Option;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Visit;

/** Collects what the editor of one agreement shows. */
final class AgreementPages {
    private final Kuayu kuayu;
    private final Visit visit;
    private final DisputeView view;
    private final Dispute dispute;

    /** A draft is for those who mediate alone; an agreement in force may be read by all who see the dispute. */
    AgreementPages(Kuayu kuayu, Visit visit, DisputeView view) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.view = view;
        this.dispute = view.dispute();
        if (!mediates() && dispute.effective().isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private boolean mediates() {
        return dispute.mediatorLogins().contains(visit.officer().login());
    }

    String version() {
        return Integer.toString(view.cover().version());
    }

    /** The agreement as it stands; else one of which the frame and the undisputed facts are written. */
    AgreementForm start() {
        return dispute.agreement().map(AgreementForm::of).orElseGet(() -> {
            var facts = new StringBuilder();
            view.facts().forEach(fact -> facts.append(fact.text()).append('\n'));
            Agreement draft = Agreement.draft(frame(), parties());
            return AgreementForm.of(new Agreement(
                    draft.frame(), draft.parties(), facts.toString().strip(), dispute.file().causeName(),
                    List.of(), List.of(), "", "", ""));
        });
    }

    /** Number and copies are typed; body and mediators are those of the dispute. */
    AgreementFrame frame() {
        List<String> mediators = dispute.mediators().stream()
                .sorted(Comparator.comparing(m -> !m.post().presiding()))
                .map(m -> m.post().name())
                .toList();
        boolean invited = dispute.file().origin().court().isPresent();
        return new AgreementFrame(
                "",
                dispute.id(),
                invited ? AgreementFrame.Form.INVITED : AgreementFrame.Form.PEOPLES,
                kuayu.directory().name(dispute.file().origin().body()),
                mediators,
                dispute.file().parties().size() + 1);
    }

    List<AgreementParty> parties() {
        return dispute.file().parties().stream().map(AgreementPages::party).toList();
    }

    private static AgreementParty party(DisputeParty p) {
        return new AgreementParty(p.id(), p.side(), p.person(), p.details().head(), "");
    }

    AgreementPage page(AgreementForm form, String version, String told) {
        var wrong = new LinkedHashMap<String, String>();
        boolean editable = mediates() && view.can(DisputeEvent.DRAFT);
        Agreement agreement = editable
                ? form.agreement(frame(), parties(), wrong)
                : dispute.agreement().orElseThrow(Refusal::notFound);
        return new AgreementPage(
                dispute.id(),
                version,
                view.cover().title(),
                form,
                agreement,
                parties().stream().map(p -> new Option(p.id(), p.person().name())).toList(),
                kuayu.mediation().check(agreement).stream().map(this::found).toList(),
                wrong,
                editable,
                told);
    }

    private AgreementPage.Found found(AgreementFinding finding) {
        String weight = finding.weight().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new AgreementPage.Found(
                weight,
                visit.say("mediation.weight." + weight),
                Remarks.sentence(visit.messages(), finding.remark()),
                finding.law().map(Citation::brief).orElse(""));
    }
}
