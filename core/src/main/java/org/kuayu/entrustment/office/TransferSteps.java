package org.kuayu.entrustment.office;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.calendar.LegalDay;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.entrustment.Readiness;
import org.kuayu.entrustment.SeenEntrustment;
import org.kuayu.entrustment.SeizureTerms.HandOver;
import org.kuayu.entrustment.StepFacts;
import org.kuayu.entrustment.file.EntrustmentFile;
import org.kuayu.entrustment.office.Steps.Open;
import org.kuayu.entrustment.transfer.CaseTransfer;
import org.kuayu.entrustment.transfer.HandOverGuard;
import org.kuayu.entrustment.transfer.PaperCheck;
import org.kuayu.entrustment.transfer.TransferOrder;
import org.kuayu.entrustment.transfer.TransferStep;
import org.kuayu.entrustment.transfer.TransferTable;
import org.kuayu.journal.Actor;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Takes steps with entrusted cases: role, table, guards, then the event, and the seizures follow. Inside a write. */
final class TransferSteps {
    /** The system itself, which takes its steps by no role. */
    private static final Worker CLOCK = new Worker(
            new Officer(Actor.SYSTEM.login(), "", Set.of(Role.AUDITOR), Optional.empty(), "", false), List.of());

    private final EntrustmentParts parts;
    private final Steps steps;
    private final Pen pen;

    TransferSteps(EntrustmentParts parts) {
        this.parts = parts;
        steps = new Steps(parts);
        pen = new Pen(parts);
    }

    /** A step with what is told. */
    private record Asked(Open open, CaseTransfer transfer, TransferStep step, StepFacts facts) {
        TransferOrder order() {
            return transfer.order();
        }

        EntrustmentFile file() {
            return transfer.file();
        }
    }

    Reading<Matter> take(Open open, TransferStep step, StepFacts facts) {
        var asked = new Asked(open, CaseTransfer.of(open.events(), parts.deadlines()), step, facts);
        Optional<Remark> no = mayAct(asked).or(() -> table(asked)).or(() -> guard(asked));
        return no.<Reading<Matter>>map(Reading.Refused::new)
                .orElseGet(() -> written(asked, open.seen().by().actor()));
    }

    /** A step of the clock itself. */
    Reading<Matter> byClock(Matter cover, List<MatterEvent> events, TransferStep step) {
        var open = new Open(new SeenEntrustment(CLOCK, cover.id(), events.size()), cover, events);
        var asked = new Asked(open, CaseTransfer.of(events, parts.deadlines()), step, StepFacts.NOTHING);
        return table(asked)
                .<Reading<Matter>>map(Reading.Refused::new)
                .orElseGet(() -> written(asked, Actor.SYSTEM));
    }

    private static Optional<Remark> table(Asked asked) {
        return TransferTable.next(asked.transfer.state(), asked.step, asked.transfer.proposedFrom()).remarks().stream()
                .findFirst();
    }

    private Reading<Matter> written(Asked asked, Actor by) {
        Fields told = facts(asked);
        var line = new Pen.Line(by, asked.step.act(), told, Steps.journalled(told));
        Reading<Matter> done = pen.next(asked.open.cover(), asked.open.events(), line);
        done.value().ifPresent(cover -> follow(asked, parts.clock().instant()));
        return done;
    }

    /** The seizures are the helping court's from its filing on (art. 6), and come back with the case. */
    private void follow(Asked asked, Instant at) {
        TransferOrder order = asked.order();
        if (asked.step == TransferStep.FILE) {
            parts.seizures().pass(new HandOver(order.caseNumber(), order.from(), order.to()), at);
        } else if (asked.step == TransferStep.RETURN) {
            parts.seizures().pass(new HandOver(order.caseNumber(), order.to(), order.from()), at);
        }
    }

    List<String> list(Open open) {
        CaseTransfer transfer = CaseTransfer.of(open.events(), parts.deadlines());
        return Arrays.stream(TransferStep.values())
                .filter(step -> TransferTable.allows(transfer.state(), step))
                .map(step -> new Asked(open, transfer, step, StepFacts.NOTHING))
                .filter(asked -> mayAct(asked).isEmpty() && possible(asked))
                .map(asked -> asked.step.code())
                .toList();
    }

    private static boolean possible(Asked asked) {
        return switch (asked.step) {
            case SEND -> Steps.notOwn(asked.open.seen(), asked.file()).isEmpty();
            case RESEND, WITHDRAW -> !arrived(asked);
            case FILE, ASK_PAPERS, CONTACT, PROPOSE_RETURN -> arrived(asked);
            case NOTIFY -> asked.file().last("notify").isEmpty();
            case INFORM ->
                asked.file().last("six-months").isPresent() && asked.file().last("inform").isEmpty();
            default -> true;
        };
    }

    private static Optional<Remark> mayAct(Asked asked) {
        String from = asked.order().from().value();
        String to = asked.order().to().value();
        boolean sends = asked.step == TransferStep.SEND || asked.step == TransferStep.RESEND;
        return switch (asked.step.side()) {
            case ENTRUSTING -> Steps.may(asked.open.seen(), from, sends ? Steps.SENDERS : Steps.ENFORCERS);
            case HELPING -> Steps.may(asked.open.seen(), to, Steps.ENFORCERS);
            case HIGH -> Steps.may(asked.open.seen(), asked.transfer.highCourt(), Steps.SENDERS);
            case EITHER ->
                Steps.may(asked.open.seen(), from, Steps.ENFORCERS).isEmpty()
                        ? Optional.empty()
                        : Steps.may(asked.open.seen(), to, Steps.ENFORCERS);
            case SYSTEM -> Optional.of(new Remark("entrustment.by-clock", Role.COMMAND_CENTRE.name()));
        };
    }

    private Optional<Remark> guard(Asked asked) {
        return switch (asked.step) {
            case SEND -> Steps.notOwn(asked.open.seen(), asked.file()).or(() -> ready(asked));
            case RESEND -> arrived(asked) ? Optional.of(Remark.of("entrustment.arrived-already")) : Optional.empty();
            case WITHDRAW -> arrived(asked) ? Optional.of(Remark.of("entrustment.arrived-already")) : Optional.empty();
            case FILE -> there(asked).or(() -> filing(asked));
            case ASK_PAPERS -> there(asked).or(() -> OrderCheck.text(asked.facts.text(), "entrustment.asked-papers"));
            case ADD_PAPERS -> asked.facts.papers().isEmpty()
                    ? Optional.of(Remark.of("entrustment.papers-none"))
                    : Optional.empty();
            case EXPLAIN, REPORT, FINISH, REFUSE_RETURN ->
                OrderCheck.text(asked.facts.text(), "entrustment." + asked.step.code());
            case INFORM -> asked.file().last("six-months").isPresent()
                    ? Optional.empty()
                    : Optional.of(Remark.of("entrustment.six-months-run"));
            case CONTACT -> there(asked).or(() -> Steps.contact(asked.facts));
            case PROPOSE_RETURN -> there(asked).or(() -> proposing(asked));
            case CORRECT -> steps.correction(asked.facts, asked.file());
            case DRAFT, LAPSE, NOTIFY, START, SIX_MONTHS, APPROVE_RETURN, RETURN -> Optional.empty();
        };
    }

    private static boolean arrived(Asked asked) {
        return asked.transfer.delivered();
    }

    private static Optional<Remark> there(Asked asked) {
        return arrived(asked) ? Optional.empty() : Optional.of(Remark.of("entrustment.not-arrived"));
    }

    private static Optional<Remark> filing(Asked asked) {
        String number = asked.facts.number();
        return CaseNumber.parseOwn(number).value().isPresent()
                ? Optional.empty()
                : Optional.of(new Remark("entrustment.case-number", number));
    }

    private static Optional<Remark> proposing(Asked asked) {
        return asked.facts.reason().isEmpty()
                ? Optional.of(Remark.of("entrustment.reason-missing"))
                : Steps.spoken(asked.file());
    }

    private Optional<Remark> ready(Asked asked) {
        Readiness readiness = readiness(asked.order());
        String missing = readiness.papers().stream()
                .filter(tick -> !tick.ticked())
                .map(tick -> tick.paper().name())
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            return Optional.of(new Remark("entrustment.papers-missing", missing));
        }
        return readiness.guard().blocking().stream()
                .findFirst()
                .map(s -> new Remark(
                        "entrustment.seizure-ends-soon", s.lastDay().orElseThrow().toString()));
    }

    Readiness readiness(TransferOrder order) {
        var check = new PaperCheck(order, order.papers(), new CaseDocuments(parts).of(order.caseNumber()));
        var held = parts.seizures().listHeld(order.from(), order.caseNumber());
        return new Readiness(
                check.ticks(), new HandOverGuard(LegalDay.of(parts.clock().instant()), held));
    }

    private Fields facts(Asked asked) {
        return switch (asked.step) {
            case SEND, RESEND ->
                steps.carried(asked.open, asked.file(), asked.order().fields(), asked.order().to().value());
            case CONTACT -> Steps.contacted(asked.facts);
            case CORRECT -> Steps.corrected(asked.facts);
            default -> Steps.told(asked.facts);
        };
    }
}
