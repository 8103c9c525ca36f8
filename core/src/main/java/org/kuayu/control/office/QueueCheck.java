package org.kuayu.control.office;

import java.time.LocalDate;
import java.util.List;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.References;
import org.kuayu.text.Remark;

/** What the queue of a unit says about an order: who stands ahead, and whether what is renewed or released is there (P5). */
final class QueueCheck {
    private static final int SOON_MONTHS = 1;

    private final ControlTools tools;
    private final References references;

    QueueCheck(ControlTools tools) {
        this.tools = tools;
        this.references = new References(tools);
    }

    /** What is asked of one unit. */
    record Ask(String field, RequestKind kind, Target.OfUnit unit, RequestCase forCase, RequestDraft draft) {}

    void check(Ask ask, Notes notes) {
        var queue = tools.standings().queue(ask.unit.unit());
        QueueState state = tools.standings().state(queue, tools.instant());
        pending(ask, notes);
        switch (ask.kind) {
            case SEIZURE -> seizure(ask, state, notes);
            case RENEWAL, RELEASE -> reference(ask, state, notes);
            case TRANSFER -> transfer(ask, state, notes);
            case INQUIRY -> {
                // no queue
            }
        }
    }

    /** The same measure of the same case is on its way already. */
    private void pending(Ask ask, Notes notes) {
        tools.requests().listByUnit(ask.unit.unit()).stream()
                .filter(r -> r.kind() == ask.kind && r.forCase().id().equals(ask.forCase.id()))
                .filter(r -> !ask.draft.supersedes().filter(r.id()::equals).isPresent())
                .filter(r -> r.items().stream().anyMatch(i -> open(i, ask)))
                .map(ControlRequest::id)
                .findFirst()
                .ifPresent(id -> notes.warn(ask.field + ".unit", new Remark("control.pending", id)));
    }

    private static boolean open(RequestItem item, Ask ask) {
        return (item.asked() || item.state() == ItemState.APPROVED)
                && item.target() instanceof Target.OfUnit unit
                && unit.unit().equals(ask.unit.unit())
                && unit.scope().equals(ask.unit.scope());
    }

    private void seizure(Ask ask, QueueState state, Notes notes) {
        List<StandingSeizure> live =
                state.seizures().stream().filter(s -> s.state().live()).toList();
        live.stream()
                .filter(s -> s.caseNumber().equals(ask.forCase.number()))
                .findFirst()
                .ifPresent(s -> notes.warn(
                        ask.field + ".unit",
                        new Remark("control.seized-already", s.seizure().id()),
                        ControlLaw.NO_DOUBLE));
        long ahead = live.stream().map(s -> s.seizure().id()).distinct().count();
        if (ahead > 0) {
            notes.warn(ask.field + ".unit", new Remark("control.stands-behind", Long.toString(ahead)), ControlLaw.WAITING);
        }
    }

    private void reference(Ask ask, QueueState state, Notes notes) {
        String field = ask.field + ".refersTo";
        if (ask.unit.refersTo().isEmpty()) {
            notes.error(field, new Remark("control.reference-missing", ""), ControlLaw.TERM);
            return;
        }
        List<StandingSeizure> pieces =
                references.list(ask.unit.unit(), ask.unit.refersTo().get(), state);
        if (pieces.isEmpty()) {
            notes.error(field, new Remark("control.reference-unknown", ""), ControlLaw.TERM);
        } else if (pieces.stream().noneMatch(p -> p.controller().equals(ask.forCase.court()))) {
            notes.error(
                    field,
                    new Remark("control.reference-other-court", pieces.getFirst().controller().value()),
                    ControlLaw.TERM);
        } else if (pieces.stream().noneMatch(p -> p.state().live())) {
            notes.error(
                    field,
                    new Remark("control.reference-ended", pieces.getFirst().state().name()),
                    ControlLaw.LAPSE);
        } else if (pieces.stream().noneMatch(p -> p.caseNumber().equals(ask.forCase.number()))) {
            notes.warn(field, new Remark("control.reference-other-case", pieces.getFirst().caseNumber()));
        }
    }

    private void transfer(Ask ask, QueueState state, Notes notes) {
        String field = ask.field + ".unit";
        List<StandingSeizure> own = state.effective().stream()
                .filter(s -> s.controller().equals(ask.forCase.court()))
                .toList();
        if (own.isEmpty()) {
            notes.warn(field, new Remark("control.transfer-without-seizure", ""), ControlLaw.SALE);
        }
        LocalDate soon = tools.today().plusMonths(SOON_MONTHS);
        own.stream()
                .flatMap(s -> s.lastDay().stream())
                .filter(day -> day.isBefore(soon))
                .findFirst()
                .ifPresent(day ->
                        notes.warn(field, new Remark("control.ends-soon", day.toString()), ControlLaw.ENDS_SOON));
    }
}
