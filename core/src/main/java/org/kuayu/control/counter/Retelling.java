package org.kuayu.control.counter;

import java.util.List;
import org.kuayu.control.registry.RegistryFeed.FedEntry;
import org.kuayu.control.request.RequestItem.Registered;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.work.Trail;
import org.kuayu.exchange.Receipt;
import org.kuayu.text.Remark;

/**
 * What a registry tells of an entry that it told already: the same again (handbook P4), or the days of a seizure that entered
 * as waiting and has come into force since; anything else is a conflict. Inside a write.
 */
final class Retelling {
    private final Counter counter;

    Retelling(Counter counter) {
        this.counter = counter;
    }

    RequestOutcome take(Place place, FedEntry entry) {
        Registered known = place.item().result().orElseThrow();
        boolean named = entry.business().isEmpty() || entry.business().equals(known.seizure());
        if (named && (same(known, entry) || sameAsBefore(place, entry))) {
            return Counter.done(place, List.of());
        }
        boolean dated = entry.from().isPresent() && entry.lastDay().isPresent();
        boolean inForce = known.state().waiting() && !entry.waiting().orElse(true);
        return named && dated && inForce
                ? promoted(place, known, entry)
                : Counter.refused(new Remark("control.conflict", place.request().id()));
    }

    private static boolean same(Registered known, FedEntry entry) {
        return known.from().equals(entry.from()) && known.lastDay().equals(entry.lastDay());
    }

    /** Whether it reads as it did before the seizure came into force. */
    private static boolean sameAsBefore(Place place, FedEntry entry) {
        long told = place.item().receipts().stream()
                .filter(receipt -> receipt.kind() == Receipt.Kind.REGISTERED)
                .count();
        return told > 1 && entry.waiting().orElse(false) && entry.from().isEmpty() && entry.lastDay().isEmpty();
    }

    /** A second REGISTERED receipt carries the days (P2); the item stays in its state. */
    private RequestOutcome promoted(Place place, Registered known, FedEntry entry) {
        var unit = place.unit().orElseThrow().unit();
        int own = new ToldTerms(counter.tools()).promoted(unit, known, entry);
        var result = new Registered(
                known.seizure(),
                known.intake(),
                FeedCounter.told(known.state(), false),
                own,
                entry.from(),
                entry.lastDay());
        var item = place.item().withResult(result);
        var step = new Counter.Step(
                Trail.REGISTERED, item.state(), Receipt.Kind.REGISTERED, FeedCounter.facts(result));
        return Counter.done(counter.take(place.with(item), step), FeedCounter.differences(result));
    }
}
