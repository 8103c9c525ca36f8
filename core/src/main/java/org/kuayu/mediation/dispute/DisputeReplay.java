package org.kuayu.mediation.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kuayu.calendar.Deadlines;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.ConfirmationAct;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.MediatorAct;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.act.OpeningAct.Answer;
import org.kuayu.mediation.dispute.Dispute.Consent;
import org.kuayu.mediation.dispute.Dispute.Former;

/** Walks through the events of a dispute: what is known of it after each of them. Not changed any more once walked. */
final class DisputeReplay {
    /**
     * When and by whom an event happened.
     *
     * @param event its sequence
     * @param at when it happened, as corrected
     * @param login who recorded it
     */
    record Moment(int event, Instant at, String login) {}

    final String id;
    final DisputeClocks clocks;
    DisputeState state = DisputeState.APPLIED;
    Instant stateSince = Instant.EPOCH;
    DisputeFile file;
    final Set<String> asked = new LinkedHashSet<>();
    final Map<String, Consent> consents = new LinkedHashMap<>();
    boolean lapsed;
    final List<MediatorStanding> mediators = new ArrayList<>();
    final List<Former> former = new ArrayList<>();
    final Set<String> replacers = new LinkedHashSet<>();
    final List<DisputeSession> sessions = new ArrayList<>();
    final Course course = new Course();
    final Settlement settlement = new Settlement();
    final Ending ending = new Ending();

    DisputeReplay(String id, Deadlines deadlines, DisputeFile file) {
        this.id = id;
        this.file = file;
        clocks = new DisputeClocks(id, deadlines);
    }

    /** What the act comes to, given all that was before it. */
    DisputeEvent eventOf(DisputeAct act) {
        return switch (act) {
            case OpeningAct opening -> opening(opening);
            case MediatorAct mediator -> mediator(mediator);
            case CourseAct course -> ofCourse(course);
            case AgreementAct agreement -> settlement.eventOf(agreement);
            case ConfirmationAct confirmation -> settlement.eventOf(confirmation, file);
            case EndAct end -> ending(end);
        };
    }

    private DisputeEvent opening(OpeningAct act) {
        return switch (act) {
            case OpeningAct.Apply a -> DisputeEvent.AMEND;
            case OpeningAct.Amend a -> DisputeEvent.AMEND;
            case OpeningAct.AddPaper a -> DisputeEvent.ADD_PAPER;
            case OpeningAct.Return a -> DisputeEvent.RETURN;
            case OpeningAct.Ask a -> DisputeEvent.ASK;
            case OpeningAct.Reply reply -> reply(reply);
        };
    }

    private DisputeEvent reply(OpeningAct.Reply reply) {
        if (reply.answer() != Answer.CONSENTS) {
            return DisputeEvent.NO_CONSENT;
        }
        var open = new LinkedHashSet<>(silent());
        open.removeAll(named(reply.parties()));
        return open.isEmpty() ? DisputeEvent.CONSENT_OF_ALL : DisputeEvent.CONSENT;
    }

    /** Those meant by a list of parties, of which an empty one means all who have not answered. */
    List<String> named(List<String> parties) {
        return parties.isEmpty() ? silent() : parties;
    }

    /** Parties that did not apply and have not answered. */
    List<String> silent() {
        return file.parties().stream()
                .filter(party -> !party.applies() && !consents.containsKey(party.id()))
                .map(DisputeParty::id)
                .toList();
    }

    private DisputeEvent mediator(MediatorAct act) {
        return switch (act) {
            case MediatorAct.Choose a -> DisputeEvent.CHOOSE;
            case MediatorAct.Lapse a -> DisputeEvent.LAPSE;
            case MediatorAct.Join a -> DisputeEvent.JOIN;
            case MediatorAct.Disclose a -> DisputeEvent.DISCLOSE;
            case MediatorAct.Waive a -> DisputeEvent.ANSWER_DISCLOSURE;
            case MediatorAct.Accept a -> waiting() <= 1 ? DisputeEvent.ACCEPT_ALL : DisputeEvent.ACCEPT;
            case MediatorAct.Decline a -> DisputeEvent.DECLINE;
            case MediatorAct.Silence a -> DisputeEvent.DECLINE;
            case MediatorAct.Replace a ->
                !a.party().isEmpty() && replacers.contains(a.party()) ? DisputeEvent.REPLACE_AGAIN : DisputeEvent.REPLACE;
        };
    }

    private long waiting() {
        return mediators.stream().filter(m -> m.accepted().isEmpty()).count();
    }

    private static DisputeEvent ofCourse(CourseAct act) {
        return switch (act) {
            case CourseAct.PlanSession a -> DisputeEvent.SESSION;
            case CourseAct.CancelSession a -> DisputeEvent.SESSION;
            case CourseAct.HoldSession a -> DisputeEvent.SESSION;
            case CourseAct.Confide a -> DisputeEvent.CONFIDE;
            case CourseAct.Extend a -> DisputeEvent.EXTEND;
            case CourseAct.Pause a -> DisputeEvent.APPRAISE;
            case CourseAct.Unpause a -> DisputeEvent.APPRAISE;
            case CourseAct.Suspend a -> DisputeEvent.SUSPEND;
            case CourseAct.Resume a -> DisputeEvent.RESUME;
            case CourseAct.Correct a -> DisputeEvent.CORRECT;
        };
    }

    private static DisputeEvent ending(EndAct act) {
        return switch (act) {
            case EndAct.End a -> DisputeEvent.END;
            case EndAct.HandToCourt a -> DisputeEvent.HAND_TO_COURT;
            case EndAct.SendToArbitration a -> DisputeEvent.SEND_TO_ARBITRATION;
            case EndAct.CommissionAnswered a -> DisputeEvent.COMMISSION_ANSWERED;
            case EndAct.Close a -> DisputeEvent.CLOSE;
        };
    }

    /** Takes the act. What was accepted once stays, whatever the table says today. */
    void take(DisputeAct act, Moment moment) {
        DisputeEvent event = eventOf(act);
        DisputeState before = state;
        state = DisputeTable.next(state, event).value().orElse(state);
        note(act, moment);
        if (state != before || moment.event() == 1) {
            stateSince = moment.at();
            if (state == DisputeState.AGREED || state == DisputeState.ENDED) {
                over(act, moment);
            }
        }
        new ClockRules(this).after(before, act, moment);
    }

    /** The mediation is over: nobody needs to come to a session that has not begun. */
    private void over(DisputeAct act, Moment moment) {
        ending.over(state, act, moment);
        sessions.replaceAll(s -> s.state() == DisputeSession.State.PLANNED && s.plan().start().isAfter(moment.at())
                ? s.cancelled()
                : s);
    }

    private void note(DisputeAct act, Moment moment) {
        switch (act) {
            case OpeningAct opening -> note(opening, moment);
            case MediatorAct mediator -> note(mediator, moment);
            case CourseAct running -> course.note(running, this, moment);
            case AgreementAct agreement -> settlement.note(agreement, moment);
            case ConfirmationAct confirmation -> settlement.note(confirmation, moment);
            case EndAct end -> ending.note(end, moment);
        }
    }

    private void note(OpeningAct act, Moment moment) {
        switch (act) {
            case OpeningAct.Apply apply -> file = apply.file();
            case OpeningAct.Amend amend -> file = amend.file();
            case OpeningAct.AddPaper added -> {
                var papers = new ArrayList<>(file.papers());
                papers.add(added.paper());
                file = file.withPapers(papers);
            }
            case OpeningAct.Return returned -> ending.returned(returned);
            case OpeningAct.Ask ask -> asked.addAll(named(ask.parties()));
            case OpeningAct.Reply reply -> named(reply.parties()).forEach(party -> consents.put(party, new Consent(
                    party, reply.answer(), reply.way(), reply.online(), moment.at())));
        }
    }

    private void note(MediatorAct act, Moment moment) {
        switch (act) {
            case MediatorAct.Choose choose -> choose.mediators().forEach(m -> mediators.add(MediatorStanding.named(m)));
            case MediatorAct.Lapse lapse -> lapsed = true;
            case MediatorAct.Join join ->
                mediators.add(MediatorStanding.named(join.mediator()).acceptedAt(moment.at()));
            case MediatorAct.Disclose disclose ->
                change(moment.login(), m -> m.disclosing(disclose.relation(), disclose.words()));
            case MediatorAct.Waive waive -> change(waive.mediator(), m -> answered(m, waive));
            case MediatorAct.Accept accept -> change(moment.login(), m -> m.acceptedAt(moment.at()));
            case MediatorAct.Decline decline -> leave(new Former.Why(moment.login(), act.code(), decline.reason()), moment);
            case MediatorAct.Silence silence -> leave(new Former.Why("", act.code(), ""), moment);
            case MediatorAct.Replace replace -> {
                replacers.add(replace.party());
                leave(new Former.Why("", act.code(), replace.reason()), moment);
            }
        }
    }

    private MediatorStanding answered(MediatorStanding mediator, MediatorAct.Waive waive) {
        List<String> who = waive.parties().isEmpty()
                ? file.parties().stream().map(DisputeParty::id).toList()
                : waive.parties();
        var yes = new LinkedHashSet<>(mediator.consenting());
        var no = new LinkedHashSet<>(mediator.refusing());
        (waive.consents() ? yes : no).addAll(who);
        (waive.consents() ? no : yes).removeAll(who);
        return mediator.answered(yes, no);
    }

    private void change(String login, UnaryOperator<MediatorStanding> how) {
        mediators.replaceAll(m -> m.post().login().equals(login) ? how.apply(m) : m);
    }

    /** All leave, since who is chosen next is chosen together. */
    private void leave(Former.Why why, Moment moment) {
        mediators.forEach(m -> former.add(new Former(m.post(), why, moment.at())));
        mediators.clear();
        lapsed = false;
    }

    Optional<MediatorPost> presiding() {
        return mediators.stream()
                .map(MediatorStanding::post)
                .filter(MediatorPost::presiding)
                .findFirst();
    }
}
