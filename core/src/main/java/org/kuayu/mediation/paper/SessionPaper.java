package org.kuayu.mediation.paper;

import java.util.ArrayList;
import java.util.List;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.sealed.Audience;
import org.kuayu.mediation.sealed.InsideView;
import org.kuayu.mediation.sealed.Statement;
import org.kuayu.mediation.sealed.StatementView;

/**
 * 调解笔录: what all at the table heard, and the undisputed facts on a page of their own. What one side said apart never
 * stands in it, since all sign it.
 */
final class SessionPaper {
    private final PaperDraft draft;
    private final MediationTexts texts;

    SessionPaper(PaperDraft draft) {
        this.draft = draft;
        this.texts = draft.texts();
    }

    Paper write(DisputeSession session, InsideView view) {
        draft.block(new PaperBlock.Facts(facts(session)));
        session.held().ifPresent(held -> draft.heading("record.present")
                .listing(
                        List.of("record.party", "record.check", "record.where"),
                        List.of(40, 32, 28),
                        held.attendance().stream().map(this::attendance).toList()));
        rights(session);
        List<StatementView> said = view.ofSession(Integer.toString(session.number())).stream()
                .filter(s -> s.audience().reach() == Audience.Reach.TABLE)
                .toList();
        views(said);
        session.held()
                .ifPresent(held -> draft.heading("record.result").open("record.result." + held.result()));
        draft.block(new PaperBlock.Form(List.of(new PaperBlock.FormRow(
                List.of(new Paper.Fact(texts.say("record.corrections"), "")), 2))));
        draft.heading("record.sign").partySignatures().bodySignature();
        facts(said);
        return draft.paper("record.title");
    }

    private List<Paper.Fact> facts(DisputeSession session) {
        var plan = session.plan();
        var facts = new ArrayList<Paper.Fact>();
        facts.add(new Paper.Fact(texts.say("record.session", session.number()), draft.file().causeName()));
        facts.add(new Paper.Fact(texts.say("record.time"), texts.time(plan.start())));
        String places = plan.places().isEmpty() ? draft.setting().body() : texts.list(plan.places());
        facts.add(new Paper.Fact(texts.say("record.place"), places));
        facts.add(new Paper.Fact(texts.say("record.mode"), texts.say("record.mode." + plan.mode())));
        facts.add(new Paper.Fact(
                texts.say("record.mediators"), texts.list(draft.setting().mediators())));
        if (!plan.interpreter().isBlank()) {
            facts.add(new Paper.Fact(texts.say("record.interpreter"), plan.interpreter()));
        }
        session.held()
                .ifPresent(held -> facts.add(new Paper.Fact(
                        texts.say("record.recorded"),
                        texts.say(held.recorded() ? "record.recorded.yes" : "record.recorded.no"))));
        return facts;
    }

    private List<String> attendance(DisputeSession.Attendance one) {
        String name = draft.file().parties().stream()
                .filter(p -> p.id().equals(one.party()))
                .findFirst()
                .map(p -> p.person().name())
                .orElse(one.party());
        String where = one.place().isBlank() ? texts.say("record.own") : one.place();
        return List.of(
                name,
                texts.say("record.check." + one.check()),
                one.check() == DisputeSession.Check.ABSENT ? texts.say("none") : where);
    }

    private void rights(DisputeSession session) {
        draft.heading("record.rights")
                .clause("record.rights.voluntary")
                .clause("record.rights.effect")
                .clause("record.rights.confirmation", texts.law(PaperLaws.CONFIRM))
                .clause("record.rights.false", texts.law(PaperLaws.FALSE))
                .clause("record.rights.confidential", texts.law(PaperLaws.CONCESSIONS));
        boolean told = session.held().filter(DisputeSession.Held::told).isPresent();
        draft.open(told ? "record.told" : "record.untold");
    }

    private void views(List<StatementView> said) {
        draft.heading("record.views");
        List<StatementView> joint =
                said.stream().filter(s -> s.kind() == Statement.Kind.JOINT).toList();
        joint.forEach(s -> draft.numbered(s.text()));
        if (joint.isEmpty()) {
            draft.open("record.views.none");
        }
    }

    private void facts(List<StatementView> said) {
        List<StatementView> facts = said.stream()
                .filter(s -> s.kind() == Statement.Kind.UNDISPUTED_FACT || s.kind() == Statement.Kind.JOINT_RESULT)
                .toList();
        draft.block(new PaperBlock.NewPage()).heading("record.facts.title");
        if (facts.isEmpty()) {
            draft.open("record.facts.none");
            return;
        }
        draft.open("record.facts.opening", texts.law(PaperLaws.SIGNED));
        facts.forEach(s -> draft.numbered(s.text()));
        draft.partySignatures();
    }
}
