package org.kuayu.control.counter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.References;
import org.kuayu.party.Person;
import org.kuayu.party.PersonMatch;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;

/** Transfer to the buyer of a sale: the queue ends or goes on with the rest, and the register names the buyer (PI-10). */
final class Transferring {
    private static final List<RightKind> OWNED = List.of(
            RightKind.LAND_OWNERSHIP,
            RightKind.LAND_USE,
            RightKind.BUILDING,
            RightKind.SEA_USE,
            RightKind.STRUCTURE,
            RightKind.FOREST);

    private final ControlTools tools;

    Transferring(ControlTools tools) {
        this.tools = tools;
    }

    /** Enters sale and transfer; gives the queue after them. Inside a write. */
    QueueState register(Place place, Instant now) {
        Target.OfUnit unit = place.unit().orElseThrow();
        Person buyer = unit.buyer().orElseThrow();
        var court = place.request().forCase().court();
        tools.standings().append(unit.unit(), now, new QueueAct.Sold(court, unit.scope(), Optional.empty()));
        if (unit.scope().equals(SeizureScope.WHOLE)) {
            tools.standings().append(unit.unit(), now, new QueueAct.TransferRegistered(ItemActs.shown(buyer)));
        }
        String id = References.seizureOf(place.request(), place.item().number());
        tools.registers().listByUnit(tools.registryOf(unit.unit()), unit.unit(), now).stream()
                .filter(entry -> OWNED.contains(entry.kind()))
                .forEach(entry -> change(entry, unit, id, now));
        return tools.standings().refresh(unit.unit(), now);
    }

    private void change(RegisterEntry entry, Target.OfUnit unit, String id, Instant now) {
        String registry = tools.registryOf(unit.unit());
        tools.registers().end(registry, entry.kind(), entry.id(), now);
        tools.registers().put(registry, sold(entry, unit, id + "-" + entry.id()), now);
    }

    /** The entry after the sale: the certificate of the former owner no longer counts. */
    private static RegisterEntry sold(RegisterEntry entry, Target.OfUnit unit, String id) {
        Map<String, String> fields = new HashMap<>(entry.fields());
        fields.remove("bdcqzh");
        Person buyer = unit.buyer().orElseThrow();
        return new RegisterEntry(
                entry.kind(),
                id,
                entry.unit(),
                fields,
                unit.scope().reach() == SeizureScope.Reach.SHARE
                        ? entry.holders().stream().map(h -> replaced(h, unit, buyer)).toList()
                        : List.of(new RightHolder(buyer, "", "单独", Map.of())));
    }

    private static RightHolder replaced(RightHolder holder, Target.OfUnit unit, Person buyer) {
        boolean seller = PersonMatch.of(unit.person(), holder.person()).found();
        return seller ? new RightHolder(buyer, holder.share(), holder.coOwnership(), Map.of()) : holder;
    }
}
