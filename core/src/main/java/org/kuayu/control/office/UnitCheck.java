package org.kuayu.control.office;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.TermCaps;
import org.kuayu.calendar.Terms;
import org.kuayu.control.outlook.LandAndBuilding;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.property.Registry;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** What is wrong or doubtful about the units of an order before it leaves (handbook R7, R21, C6). */
final class UnitCheck {
    private final ControlTools tools;
    private final Terms terms;
    private final QueueCheck queues;

    UnitCheck(ControlTools tools) {
        this.tools = tools;
        this.terms = new Terms(tools.settings().calendar());
        this.queues = new QueueCheck(tools);
    }

    void check(RequestDraft draft, Optional<RequestCase> forCase, Notes notes) {
        var seen = new HashSet<String>();
        Set<UnitNumber> units = new HashSet<>();
        draft.targets().forEach(t -> unit(t).ifPresent(u -> units.add(u.unit())));
        for (int i = 0; i < draft.targets().size(); i++) {
            Optional<Target.OfUnit> target = unit(draft.targets().get(i));
            String field = "targets[" + i + "]";
            if (target.isEmpty()) {
                notes.error(field, new Remark("control.target-kind", draft.kind().name()));
                continue;
            }
            Target.OfUnit unit = target.get();
            if (!seen.add(unit.unit() + " " + unit.scope().display())) {
                notes.error(field + ".unit", new Remark("control.unit-twice", unit.unit().display()));
            }
            registry(field, draft.registries(), unit.unit(), notes);
            act(field, draft.kind(), unit, notes);
            if (draft.kind() == RequestKind.SEIZURE) {
                counterpart(field, unit.unit(), units, notes);
            }
            forCase.ifPresent(c -> queues.check(new QueueCheck.Ask(field, draft.kind(), unit, c, draft), notes));
        }
    }

    private static Optional<Target.OfUnit> unit(Target target) {
        return target instanceof Target.OfUnit unit ? Optional.of(unit) : Optional.empty();
    }

    private void registry(String field, List<String> named, UnitNumber unit, Notes notes) {
        Optional<String> own = tools.settings()
                .registries()
                .findByUnit(unit, tools.today())
                .map(Registry::code);
        if (own.isEmpty()) {
            notes.error(field + ".unit", new Remark("control.registry-unknown", unit.divisionCode()));
        } else if (!named.isEmpty() && !named.contains(own.get())) {
            notes.error(field + ".unit", new Remark("control.registry-differs", own.get()));
        }
        UnitNumber.parse(unit.value()).remarks().forEach(doubt -> notes.warn(field + ".unit", doubt));
    }

    private void act(String field, RequestKind kind, Target.OfUnit unit, Notes notes) {
        switch (kind) {
            case SEIZURE, RENEWAL -> term(field + ".term", kind, unit.term(), notes);
            case TRANSFER -> {
                if (unit.buyer().isEmpty()) {
                    notes.error(field + ".buyer", new Remark("control.buyer-missing", ""), ControlLaw.SALE);
                }
            }
            case RELEASE, INQUIRY -> {
                // a release has no term, and an inquiry no unit
            }
        }
    }

    private void term(String field, RequestKind kind, Optional<SeizureTerm> term, Notes notes) {
        if (term.isEmpty()) {
            notes.error(field, new Remark("control.term-missing", ""), ControlLaw.TERM);
            return;
        }
        LocalDate start = term.get().writtenStart().orElse(tools.today());
        LocalDate end = term.get().writtenEnd().orElseGet(() -> start.plus(term.get().length().orElseThrow()));
        var reading = kind == RequestKind.RENEWAL
                ? terms.writtenRenewal(TermCaps.Kind.IMMOVABLE, start, end)
                : terms.written(TermCaps.Kind.IMMOVABLE, start, end);
        if (reading instanceof Reading.Refused<?> refused) {
            notes.error(field, refused.reason(), ControlLaw.TERM);
        } else if (end.isBefore(tools.today())) {
            notes.error(field, new Remark("control.term-over", end.toString()), ControlLaw.TERM);
        }
    }

    /** Land and building follow each other; each has its own unit number (handbook R21). */
    private static void counterpart(String field, UnitNumber unit, Set<UnitNumber> units, Notes notes) {
        if (LandAndBuilding.following(unit, units).isEmpty()) {
            notes.warn(
                    field + ".unit",
                    new Remark("control.land-and-building", unit.parcel()),
                    LandAndBuilding.RULE);
        }
    }
}
