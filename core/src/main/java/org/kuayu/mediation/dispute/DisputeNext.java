package org.kuayu.mediation.dispute;

import java.util.Optional;
import org.kuayu.matter.MatterStep;
import org.kuayu.mediation.act.DisputeSession;

/** Who has to do what next in a dispute; every one that is not over has a next step. */
final class DisputeNext {
    private final DisputeReplay replay;

    private DisputeNext(DisputeReplay replay) {
        this.replay = replay;
    }

    static Optional<MatterStep> of(DisputeReplay replay) {
        return replay.state.terminal() ? Optional.empty() : Optional.of(new DisputeNext(replay).step());
    }

    private MatterStep step() {
        return switch (replay.state) {
            case APPLIED -> applied();
            case CONSENTED ->
                replay.lapsed
                        ? court("mediation.appoint", ClockRules.APPOINT)
                        : parties("mediation.choose", ClockRules.CHOOSE);
            case ASSIGNED -> assigned();
            case IN_MEDIATION -> mediating();
            case SUSPENDED -> court("mediation.decide-suspension", "");
            case DRAFT_AGREEMENT ->
                replay.settlement.proposed
                        ? parties("mediation.object", ClockRules.OPPOSE)
                        : parties("mediation.sign", term());
            case AGREED, CONFIRMED, WITHDRAWN -> replay.clocks.first().orElseGet(() -> body("mediation.close", ""));
            case CONFIRM_PENDING -> confirming();
            case DISMISSED -> parties("mediation.choose-way", "");
            case ENDED -> ended();
            case AT_ARBITRATION -> arbitration();
            default -> throw new IllegalStateException(replay.state.name());
        };
    }

    private String term() {
        return replay.file.origin().channel().term();
    }

    private MatterStep applied() {
        boolean asked = replay.asked.containsAll(replay.silent());
        return asked ? parties("mediation.answer", "") : body("mediation.ask", ClockRules.ASK);
    }

    private MatterStep assigned() {
        if (replay.mediators.stream().anyMatch(MediatorStanding::mustGo)) {
            return body("mediation.replace", ClockRules.ACCEPT);
        }
        boolean waits = replay.mediators.stream()
                .anyMatch(m -> m.related() && m.consenting().size() < replay.file.parties().size());
        return waits
                ? parties("mediation.answer-disclosure", ClockRules.ACCEPT)
                : body("mediation.accept", ClockRules.ACCEPT);
    }

    private MatterStep mediating() {
        if (replay.mediators.stream().anyMatch(MediatorStanding::mustGo)) {
            return body("mediation.replace", term());
        }
        if (replay.course.appraising()) {
            return body("mediation.await-appraisal", term());
        }
        boolean planned = replay.sessions.stream().anyMatch(s -> s.state() == DisputeSession.State.PLANNED);
        return body(planned ? "mediation.hold-session" : "mediation.mediate", term());
    }

    private MatterStep confirming() {
        String court = replay.settlement.court;
        return replay.settlement.number.isEmpty()
                ? step("court", Optional.of(court), "mediation.accept-confirmation", ClockRules.TAKE)
                : step("court", Optional.of(court), "mediation.decide-confirmation", ClockRules.DECIDE);
    }

    private MatterStep ended() {
        if (replay.clocks.running(ClockRules.LIMITATION).isPresent()) {
            return parties("mediation.arbitrate", ClockRules.LIMITATION);
        }
        if (replay.file.origin().channel().pendingCase()) {
            return court("mediation.back-to-trial", "");
        }
        return replay.file.origin().court().isPresent()
                ? court("mediation.hand-over", ClockRules.FILE)
                : parties("mediation.choose-way", "");
    }

    private MatterStep arbitration() {
        return replay.clocks.first().orElseGet(() -> body("mediation.close", ""));
    }

    private MatterStep body(String what, String rule) {
        return step("mediator", Optional.of(replay.file.origin().body()), what, rule);
    }

    private MatterStep parties(String what, String rule) {
        return step("parties", Optional.empty(), what, rule);
    }

    private MatterStep court(String what, String rule) {
        return replay.file.origin().court()
                .map(code -> step("court", Optional.of(code), what, rule))
                .orElseGet(() -> body(what, rule));
    }

    private MatterStep step(String who, Optional<String> place, String what, String rule) {
        return new MatterStep(who, place, what, rule.isEmpty() ? Optional.empty() : replay.clocks.running(rule));
    }
}
