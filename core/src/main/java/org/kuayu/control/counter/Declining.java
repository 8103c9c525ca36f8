package org.kuayu.control.counter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryReasons.Consequence;
import org.kuayu.control.registry.RegistryReasons.Known;
import org.kuayu.control.request.ItemEvent;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.ItemTable;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.work.Trail;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Act;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Refusing and giving back, with a reason of the list. Inside a write. */
final class Declining {
    private final Counter counter;

    Declining(Counter counter) {
        this.counter = counter;
    }

    /** Declines as the reason's own consequence says. */
    RequestOutcome decline(Place place, RegistryDesk.Reason reason) {
        Optional<Known> known = counter.tools().settings().reasons().find(reason.code());
        return known.map(k -> decline(place, reason, k.consequence()))
                .orElseGet(() -> Counter.refused(new Remark("control.reason-unknown", reason.code())));
    }

    /** Declines with this consequence; a reason of the other kind is refused, save {@code other}. */
    RequestOutcome decline(Place place, RegistryDesk.Reason reason, Consequence wanted) {
        Optional<Known> known = counter.tools()
                .settings()
                .reasons()
                .find(reason.code())
                .filter(k -> k.consequence() == wanted || k.code().equals("other"));
        if (known.isEmpty()) {
            return Counter.refused(new Remark("control.reason-unknown", reason.code()));
        }
        if (known.get().code().equals("other") && reason.note().isBlank()) {
            return Counter.refused(new Remark("control.note-missing", ""));
        }
        ItemState same = wanted == Consequence.REFUSE ? ItemState.REFUSED : ItemState.RETURNED;
        if (place.item().state() == same && place.item().reason().equals(reason.code())) {
            return Counter.done(place, List.of());
        }
        ItemEvent event = wanted == Consequence.REFUSE ? ItemEvent.REFUSE : ItemEvent.RETURN;
        return switch (ItemTable.next(place.item().state(), event)) {
            case Reading.Refused<ItemState>(var why) -> Counter.refused(why);
            case Reading.Understood<ItemState>(var next, var doubts) -> declined(place, next, reason);
        };
    }

    private RequestOutcome declined(Place place, ItemState next, RegistryDesk.Reason reason) {
        boolean refused = next == ItemState.REFUSED;
        String note = Masking.inText(reason.note()).strip();
        strike(place);
        var facts = Map.of("reason", reason.code(), "note", note);
        Act act = refused ? Trail.REFUSED : Trail.RETURNED;
        var step = new Counter.Step(act, next, refused ? Receipt.Kind.REFUSED : Receipt.Kind.RETURNED, facts);
        RequestItem item = place.item().withWhy(new RequestItem.Why(reason.code(), note));
        return Counter.done(counter.take(place.with(item), step), List.of());
    }

    /** What was taken in leaves the queue again; its intake number is not given twice. */
    private void strike(Place place) {
        if (place.item().state() != ItemState.ACCEPTED || place.unit().isEmpty()) {
            return;
        }
        var tools = counter.tools();
        var unit = place.unit().get().unit();
        place.item().result().ifPresent(result -> {
            tools.standings().append(unit, tools.instant(), new QueueAct.Strike(result.intake()));
            tools.standings().refresh(unit, tools.instant());
        });
    }
}
