package org.kuayu.control.counter;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.DebtorName;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.References;
import org.kuayu.party.Person;

/** What an item of a request says to the queue of its unit. */
final class ItemActs {
    private final References references;

    ItemActs(References references) {
        this.references = references;
    }

    /** The act; empty for an inquiry, and where what is renewed or released is not there (handbook P5). */
    Optional<QueueAct> act(ControlRequest request, RequestItem item, QueueState state) {
        if (!(item.target() instanceof Target.OfUnit unit)) {
            return Optional.empty();
        }
        return switch (request.kind()) {
            case INQUIRY -> Optional.empty();
            case SEIZURE -> Optional.of(new QueueAct.Deliver(seizure(request, item, unit)));
            case RENEWAL ->
                meant(unit, state)
                        .map(id -> new QueueAct.Renew(id, request.forCase().court(), unit.term().orElseThrow()));
            case RELEASE ->
                meant(unit, state).map(id -> new QueueAct.Release(id, request.forCase().court(), unit.scope()));
            case TRANSFER ->
                unit.buyer().map(buyer -> new QueueAct.TransferOrdered(request.forCase().court(), shown(buyer)));
        };
    }

    private static Seizure seizure(ControlRequest request, RequestItem item, Target.OfUnit unit) {
        return new Seizure(
                References.seizureOf(request, item.number()),
                unit.kind(),
                unit.scope(),
                request.forCase().court(),
                request.forCase().number(),
                request.notice(),
                request.forCase().stage(),
                shown(unit.person()),
                unit.term().orElseThrow());
    }

    /** The identifier in the queue of the seizure that is renewed or released. */
    Optional<String> meant(Target.OfUnit unit, QueueState state) {
        List<StandingSeizure> pieces = unit.refersTo()
                .map(reference -> references.list(unit.unit(), reference, state))
                .orElse(List.of());
        return pieces.stream().findFirst().map(piece -> piece.seizure().id());
    }

    /** A person as a queue names him. */
    static String shown(Person person) {
        return DebtorName.of(person);
    }
}
