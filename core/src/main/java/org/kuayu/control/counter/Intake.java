package org.kuayu.control.counter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.ItemEvent;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.ItemTable;
import org.kuayu.control.request.RequestDigest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.References;
import org.kuayu.control.work.Trail;
import org.kuayu.exchange.Receipt;
import org.kuayu.property.UnitNumber;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Taking in: the INTAKE receipt, the intake number, the place in the queue (handbook P2, P3). Inside a write. */
final class Intake {
    private static final Citation REFERENCE = new Citation("最高人民法院关于适用〈民事诉讼法〉的解释", 2022, 485);

    private final Counter counter;
    private final ItemActs acts;

    Intake(Counter counter) {
        this.counter = counter;
        this.acts = new ItemActs(new References(counter.tools()));
    }

    private ControlTools tools() {
        return counter.tools();
    }

    /** Takes the item in; one that was taken in before gives what that gave (handbook P4). */
    RequestOutcome accept(Place place) {
        if (place.item().findReceipt(Receipt.Kind.INTAKE).isPresent()) {
            return Counter.done(place, List.of());
        }
        return switch (ItemTable.next(place.item().state(), ItemEvent.ACCEPT)) {
            case Reading.Refused<ItemState>(var reason) -> Counter.refused(reason);
            case Reading.Understood<ItemState>(var next, var doubts) ->
                place.unit().isPresent() ? control(place, next) : inquiry(place, next);
        };
    }

    private RequestOutcome inquiry(Place place, ItemState next) {
        var step = new Counter.Step(Trail.ACCEPTED, next, Receipt.Kind.INTAKE, content(place));
        return Counter.done(counter.take(place, step), List.of());
    }

    private Map<String, String> content(Place place) {
        return Map.of(
                "content", RequestDigest.of(place.request(), place.item()).text());
    }

    private RequestOutcome control(Place place, ItemState next) {
        Target.OfUnit unit = place.unit().orElseThrow();
        Instant now = tools().instant();
        tools().standings().adopt(unit.unit(), now);
        QueueState before = tools().standings().state(tools().standings().queue(unit.unit()), now);
        Optional<QueueAct> act = acts.act(place.request(), place.item(), before);
        if (act.isEmpty()) {
            return Counter.refused(new Remark("control.reference-unknown", ""), REFERENCE);
        }
        QueueEvent event = tools().standings().append(unit.unit(), now, act.get());
        QueueState after = tools().standings().refresh(unit.unit(), now);
        RequestItem item = place.item().withResult(result(place, event, after));
        var facts = Map.of(
                "content", RequestDigest.of(place.request(), place.item()).text(),
                "unit", unit.unit().value(),
                "intake", Long.toString(event.intake()),
                "at", now.toString());
        var step = new Counter.Step(Trail.ACCEPTED, next, Receipt.Kind.INTAKE, facts);
        return Counter.done(counter.take(place.with(item), step), warnings(unit.unit(), event, after));
    }

    private List<Finding> warnings(UnitNumber unit, QueueEvent event, QueueState state) {
        var warnings = new ArrayList<>(QueueNotes.findings(state, event.intake()));
        tools().standings()
                .listUnclear(unit, state.at())
                .forEach(id -> warnings.add(new Finding(
                        "queue", new Remark("control.register-seizure", id), Optional.empty(), false)));
        return warnings;
    }

    /** Number and place; the dates come with the register entry. */
    private RequestItem.Registered result(Place place, QueueEvent event, QueueState state) {
        Optional<StandingSeizure> piece = Pieces.shown(event, state);
        return new RequestItem.Registered(
                piece.map(p -> p.seizure().id())
                        .orElseGet(() -> References.seizureOf(place.request(), place.item().number())),
                event.intake(),
                Pieces.state(event, state),
                piece.map(StandingSeizure::place).orElse(-1),
                Optional.empty(),
                Optional.empty());
    }

    private void adopt(UnitNumber unit, Instant now) {
        if (tools().queues().list(unit).isEmpty()) {
            tools().journal().write(() -> {
                tools().standings().adopt(unit, now);
                return tools().standings().refresh(unit, now);
            });
        }
    }

    /** How the queue would stand if the item were taken in now. */
    Optional<QueueState> preview(Place place) {
        return place.unit().flatMap(unit -> {
            Instant now = tools().instant();
            adopt(unit.unit(), now);
            var queue = tools().standings().queue(unit.unit());
            QueueState before = tools().standings().state(queue, now);
            return acts.act(place.request(), place.item(), before)
                    .map(act -> tools().standings().state(queue.with(now, act), now));
        });
    }
}
