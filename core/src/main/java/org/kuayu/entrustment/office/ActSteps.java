package org.kuayu.entrustment.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.entrustment.ReturnReason;
import org.kuayu.entrustment.StepFacts;
import org.kuayu.entrustment.act.ActStep;
import org.kuayu.entrustment.act.ActTable;
import org.kuayu.entrustment.act.EntrustedAct;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.entrustment.office.Steps.Open;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Matter;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Takes steps with entrusted acts: role, table, guards, then the event. Inside a write. */
final class ActSteps {
    private final EntrustmentParts parts;
    private final Steps steps;
    private final OrderCheck check;
    private final Pen pen;

    ActSteps(EntrustmentParts parts) {
        this.parts = parts;
        steps = new Steps(parts);
        check = new OrderCheck(parts);
        pen = new Pen(parts);
    }

    /** A step with what is told. */
    private record Asked(Open open, EntrustedAct act, ActStep step, StepFacts facts) {}

    Reading<Matter> take(Open open, ActStep step, StepFacts facts) {
        EntrustedAct act = EntrustedAct.of(open.events(), parts.deadlines());
        var asked = new Asked(open, act, step, facts);
        Optional<Remark> no = mayAct(asked)
                .or(() -> ActTable.next(act.state(), step).remarks().stream().findFirst())
                .or(() -> guard(asked));
        return no.<Reading<Matter>>map(Reading.Refused::new).orElseGet(() -> {
            Fields told = facts(asked);
            var line = new Pen.Line(open.seen().by().actor(), step.act(), told, Steps.journalled(told));
            return pen.next(open.cover(), open.events(), line);
        });
    }

    List<String> list(Open open) {
        EntrustedAct act = EntrustedAct.of(open.events(), parts.deadlines());
        return Arrays.stream(ActStep.values())
                .filter(step -> ActTable.allows(act.state(), step))
                .map(step -> new Asked(open, act, step, StepFacts.NOTHING))
                .filter(asked -> mayAct(asked).isEmpty() && possible(asked))
                .map(asked -> asked.step.code())
                .toList();
    }

    private boolean possible(Asked asked) {
        return switch (asked.step) {
            case SEND -> Steps.notOwn(asked.open.seen(), asked.act.file()).isEmpty();
            case RESEND, WITHDRAW -> !asked.act.delivered();
            case SIGN, CONTACT, RETURN -> asked.act.delivered();
            default -> true;
        };
    }

    private static Optional<Remark> mayAct(Asked asked) {
        String from = asked.act.order().from().value();
        String to = asked.act.order().to().value();
        return switch (asked.step.side()) {
            case ENTRUSTING ->
                Steps.may(
                        asked.open.seen(),
                        from,
                        asked.step == ActStep.SEND || asked.step == ActStep.RESEND ? Steps.SENDERS : Steps.ENFORCERS);
            case HELPING -> Steps.may(asked.open.seen(), to, Steps.ENFORCERS);
            case EITHER ->
                Steps.may(asked.open.seen(), from, Steps.ENFORCERS).isEmpty()
                        ? Optional.empty()
                        : Steps.may(asked.open.seen(), to, Steps.ENFORCERS);
        };
    }

    private Optional<Remark> guard(Asked asked) {
        return switch (asked.step) {
            case SEND -> Steps.notOwn(asked.open.seen(), asked.act.file()).or(() -> papers(asked));
            case RESEND, WITHDRAW -> notThere(asked);
            case SIGN -> there(asked);
            case ASK_PAPERS -> OrderCheck.text(asked.facts.text(), "entrustment.asked-papers");
            case ADD_PAPERS -> asked.facts.papers().isEmpty()
                    ? Optional.of(Remark.of("entrustment.papers-none"))
                    : Optional.empty();
            case FEED_BACK -> OrderCheck.text(asked.facts.text(), "entrustment.result");
            case DISPUTE -> OrderCheck.text(asked.facts.text(), "entrustment.dispute");
            case CONTACT -> there(asked).or(() -> Steps.contact(asked.facts));
            case RETURN -> there(asked).or(() -> returning(asked));
            case CORRECT -> steps.correction(asked.facts, asked.act.file());
            case DRAFT, CONFIRM -> Optional.empty();
        };
    }

    private Optional<Remark> papers(Asked asked) {
        List<PaperKind> missing = check.missing(asked.act.order(), asked.act.file().papers());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remark(
                        "entrustment.papers-missing",
                        missing.stream().map(PaperKind::name).collect(Collectors.joining(" "))));
    }

    private static Optional<Remark> there(Asked asked) {
        return asked.act.delivered() ? Optional.empty() : Optional.of(Remark.of("entrustment.not-arrived"));
    }

    /** What arrived is not sent again, and not taken back either: the other court answers it. */
    private static Optional<Remark> notThere(Asked asked) {
        return asked.act.delivered() ? Optional.of(Remark.of("entrustment.arrived-already")) : Optional.empty();
    }

    private Optional<Remark> returning(Asked asked) {
        Optional<ReturnReason> reason = asked.facts.reason();
        if (reason.isEmpty()) {
            return Optional.of(Remark.of("entrustment.reason-missing"));
        }
        boolean early = reason.get() == ReturnReason.PAPERS_LACKING
                && !asked.act.papersOverdue(parts.clock().instant());
        return Steps.spoken(asked.act.file())
                .or(() -> early ? Optional.of(Remark.of("entrustment.papers-time-runs")) : Optional.empty());
    }

    private Fields facts(Asked asked) {
        return switch (asked.step) {
            case SEND, RESEND ->
                steps.carried(
                        asked.open,
                        asked.act.file(),
                        asked.act.order().fields(),
                        asked.act.order().to().value());
            case CONTACT -> Steps.contacted(asked.facts);
            case CORRECT -> Steps.corrected(asked.facts);
            default -> Steps.told(asked.facts);
        };
    }
}
