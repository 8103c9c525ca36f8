package org.kuayu.mediation.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.calendar.Deadlines;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.Pause;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterStep;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.DisputeActs;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.act.MediatorPost;
import org.kuayu.mediation.act.OpeningAct;
import org.kuayu.mediation.agreement.Agreement;
import org.kuayu.mediation.agreement.AgreementSignature;
import org.kuayu.mediation.agreement.ConfirmationRefusal;
import org.kuayu.mediation.agreement.Signing;

/**
 * One dispute as its events make it: a pure function of them, of the rules of deadlines and of nothing else. What was said in
 * confidence is not in it. Immutable.
 */
public final class Dispute {
    /**
     * A party's consent to mediation.
     *
     * @param party its identifier
     * @param answer what it said
     * @param way how it was spoken to
     * @param online whether it consents to taking part online
     * @param at when
     */
    public record Consent(
            String party, OpeningAct.Answer answer, OpeningAct.Way way, boolean online, Instant at) {}

    /**
     * A mediator who was named before.
     *
     * @param post who
     * @param why the code of the act by which he left, and who said why
     * @param at when
     */
    public record Former(MediatorPost post, Why why, Instant at) {
        /**
         * Why he left.
         *
         * @param login who declined; empty where it was the clock or a party
         * @param code the act: declined, unanswered, replaced
         * @param reason in words; empty for none
         */
        public record Why(String login, String code, String reason) {}
    }

    /**
     * A return visit.
     *
     * @param found how things were
     * @param note in words
     * @param login who asked
     * @param at when
     */
    public record Visited(AgreementAct.Found found, String note, String login, Instant at) {}

    private final DisputeReplay replay;
    private final Map<Integer, Instant> moments;
    private final boolean draftsShown;

    private Dispute(DisputeReplay replay, Map<Integer, Instant> moments, boolean draftsShown) {
        this.replay = replay;
        this.moments = Map.copyOf(moments);
        this.draftsShown = draftsShown;
    }

    /**
     * The dispute of these events, in their order. Events that are not mediation's own are left out.
     *
     * @throws IllegalArgumentException if the first is no application
     */
    public static Dispute of(List<MatterEvent> events, Deadlines deadlines) {
        SequencedMap<MatterEvent, DisputeAct> acts = DisputeActs.readAll(events);
        Map<Integer, Instant> moments = DisputeActs.moments(acts);
        DisputeFile file = acts.values().stream()
                .limit(1)
                .filter(OpeningAct.Apply.class::isInstance)
                .map(act -> ((OpeningAct.Apply) act).file())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a dispute without an application"));
        var replay = new DisputeReplay(events.getFirst().matter(), deadlines, file);
        acts.forEach((event, act) -> replay.take(
                act,
                new DisputeReplay.Moment(
                        event.sequence(), moments.get(event.sequence()), event.actor().login())));
        return new Dispute(replay, moments, true);
    }

    /** The same dispute for those outside: an agreement that is not in force is not in it. */
    public Dispute forOutside() {
        return new Dispute(replay, moments, false);
    }

    /** Its identifier. */
    public String id() {
        return replay.id;
    }

    /** Where it stands. */
    public DisputeState state() {
        return replay.state;
    }

    /** When it came to where it stands. */
    public Instant stateSince() {
        return replay.stateSince;
    }

    /** What was taken in, as put right since. */
    public DisputeFile file() {
        return replay.file;
    }

    /** The party with this identifier. */
    public Optional<DisputeParty> findParty(String party) {
        return replay.file.parties().stream().filter(p -> p.id().equals(party)).findFirst();
    }

    /** The codes of its sides, in the order of the parties. */
    public Set<String> sides() {
        return replay.file.parties().stream()
                .map(DisputeParty::side)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Identifiers of the parties that were asked for their consent. */
    public Set<String> asked() {
        return Set.copyOf(replay.asked);
    }

    /** What the parties that did not apply said, in the order in which they answered. */
    public List<Consent> consents() {
        return List.copyOf(replay.consents.values());
    }

    /** Identifiers of the parties that have not said whether they consent. */
    public List<String> unanswered() {
        return replay.silent();
    }

    /** Whether the parties' days for choosing together are over. */
    public boolean choiceLapsed() {
        return replay.lapsed;
    }

    /** The mediators named now. */
    public List<MediatorStanding> mediators() {
        return List.copyOf(replay.mediators);
    }

    /** Their logins. */
    public List<String> mediatorLogins() {
        return replay.mediators.stream().map(m -> m.post().login()).toList();
    }

    /** The logins of those who accepted and need not go: they alone read what was said in confidence. */
    public List<String> insiders() {
        return replay.mediators.stream()
                .filter(m -> m.accepted().isPresent() && !m.mustGo())
                .map(m -> m.post().login())
                .toList();
    }

    /** Who presides. */
    public Optional<MediatorPost> presiding() {
        return replay.presiding();
    }

    /** Mediators who were named before, in their order. */
    public List<Former> former() {
        return List.copyOf(replay.former);
    }

    /** Identifiers of the parties that asked for other mediators already. */
    public Set<String> replacers() {
        return Set.copyOf(replay.replacers);
    }

    /** Its sessions, in the order in which they were planned. */
    public List<DisputeSession> sessions() {
        return List.copyOf(replay.sessions);
    }

    /** Days that do not count towards its term. */
    public List<Pause> pauses() {
        return List.copyOf(replay.course.pauses);
    }

    /** Whether an appraisal is running. */
    public boolean appraising() {
        return replay.course.appraising();
    }

    /** Calendar days by which all consented to extend the term. */
    public int extendedDays() {
        return replay.course.extended;
    }

    /** Why it was suspended; empty where it never was. */
    public Optional<String> suspicion() {
        return replay.course.suspicion;
    }

    /** The agreement, drafted or signed. Until it is in force it is for those who mediate alone. */
    public Optional<Agreement> agreement() {
        return replay.settlement.agreement.filter(words -> draftsShown || effective().isPresent());
    }

    /** The signatures so far, also those under earlier words. */
    public List<AgreementSignature> signatures() {
        return List.copyOf(replay.settlement.signatures);
    }

    /** Who has signed and who has not. */
    public Optional<Signing> signing() {
        return agreement().map(words -> Signing.of(words, signatures()));
    }

    /** Whether the draft was served as a plan without objection. */
    public boolean proposed() {
        return replay.settlement.proposed;
    }

    /** Since when the agreement is in force. */
    public Optional<Instant> effective() {
        return replay.settlement.effective;
    }

    /** The obligations of the agreement in force, with what was performed. */
    public List<Duty> duties() {
        return List.copyOf(replay.settlement.duties);
    }

    /** Return visits, the oldest first. */
    public List<Visited> visits() {
        return List.copyOf(replay.settlement.visits);
    }

    /** Identifiers of the parties that applied for confirmation (M6). */
    public Set<String> appliers() {
        return Set.copyOf(replay.settlement.appliers);
    }

    /** Identifiers of the parties that still have to apply for confirmation. */
    public List<String> notApplying() {
        return replay.settlement.signers(replay.file).stream()
                .filter(party -> !replay.settlement.appliers.contains(party))
                .toList();
    }

    /** The code of the court that is asked to confirm; empty text for none. */
    public String confirmationCourt() {
        return replay.settlement.court;
    }

    /** The number of the confirmation case; empty text until the court took it. */
    public String confirmationNumber() {
        return replay.settlement.number;
    }

    /** The number of the court's ruling on the confirmation; empty text until there is one. */
    public String ruling() {
        return replay.settlement.ruling;
    }

    /** Why the court dismissed the application. */
    public Optional<ConfirmationRefusal> dismissed() {
        return replay.settlement.dismissed;
    }

    /** On which of the eight grounds the mediation ended; empty while it runs. */
    public Optional<EndGround> ground() {
        return replay.ending.ground;
    }

    /** When it ended. */
    public Optional<Instant> endedAt() {
        return replay.ending.at;
    }

    /** Why the application was returned. */
    public Optional<OpeningAct.ReturnReason> returned() {
        return replay.ending.returned;
    }

    /** What was noted at the end; empty text for nothing. */
    public String endNote() {
        return replay.ending.note;
    }

    /** To which court it was handed over, and for what. */
    public Optional<EndAct.HandToCourt> handedOver() {
        return replay.ending.handed;
    }

    /** The commission to which it went; empty text for none. */
    public String commission() {
        return replay.ending.commission;
    }

    /** What the commission answered last. */
    public Optional<EndAct.Answer> commissionAnswer() {
        return replay.ending.answer;
    }

    /** All clocks, running and stopped, in the order in which they began. */
    public List<Deadline> clocks() {
        return replay.clocks.all();
    }

    /** The end of the term of mediation, while it runs. */
    public Optional<DueDate> term() {
        return replay.clocks.running(replay.file.origin().channel().term());
    }

    /** The first day that an extension takes out of the time of trial, where a case is pending (特邀调解规定 2016, art. 27; M4). */
    public Optional<LocalDate> outsideTrialFrom() {
        boolean extended = replay.course.extended > 0 && replay.file.origin().channel().pendingCase();
        return extended
                ? Optional.of(replay.clocks.unextended(replay.file.origin().channel().term()).plusDays(1))
                : Optional.empty();
    }

    /** The date of the running clock by the rule with this code. */
    public Optional<DueDate> running(String rule) {
        return replay.clocks.running(rule);
    }

    /** Who has to do what next; empty when it is over. */
    public Optional<MatterStep> next() {
        return DisputeNext.of(replay);
    }

    /** When the event with this sequence happened, as corrected. */
    public Optional<Instant> momentOf(int event) {
        return Optional.ofNullable(moments.get(event));
    }

    /** What the act comes to as things stand. */
    public DisputeEvent eventOf(DisputeAct act) {
        return replay.eventOf(act);
    }

    /** Whether a labour commission has to decide before any court may (handbook R28). */
    public boolean arbitrationFirst() {
        boolean open = replay.file.labour().filter(DisputeFile.Labour::awarded).isPresent()
                || replay.file.origin().channel().pendingCase()
                || commissionAnswer().filter(Dispute::opensCourt).isPresent();
        return replay.file.branch() == DisputeFile.Branch.LABOUR && !open;
    }

    private static boolean opensCourt(EndAct.Answer answer) {
        return answer == EndAct.Answer.AWARDED || answer == EndAct.Answer.NOT_ACCEPTED;
    }

    /** Identifier and state. */
    @Override
    public String toString() {
        return id() + " " + state();
    }
}
