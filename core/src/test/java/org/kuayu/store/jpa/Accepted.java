package org.kuayu.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.kuayu.Stores;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.StandingFilter;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.ChainVerifier;
import org.kuayu.journal.Digest;
import org.kuayu.property.UnitNumber;

/** Looks at a store that {@link Accepting} wrote, however it ended. */
final class Accepted {
    private Accepted() {}

    /** The greatest acknowledged intake number of each registry in the lines that were printed; the last may be cut. */
    static void read(String line, Map<String, Long> into) {
        String[] words = line.split(" ");
        if (words.length == 2 && !words[1].isEmpty()) {
            into.merge(words[0], Long.parseLong(words[1]), Math::max);
        }
    }

    /** Everything that was acknowledged is there once, and everything there belongs together. */
    static void check(Stores stores, Map<String, Long> acknowledged) {
        check(stores, acknowledged, Set.of());
    }

    /** The same where these intake numbers were taken by a unit that never became whole. */
    static void check(Stores stores, Map<String, Long> acknowledged, Set<Long> skipped) {
        var chain = ChainVerifier.verify(stores.journal());
        assertThat(chain.breaks()).isEmpty();
        var events = events(stores);
        long all = 0;
        for (String registry : Accepting.REGISTRIES) {
            long given = given(stores, registry);
            assertThat(given).as(registry).isGreaterThanOrEqualTo(acknowledged.getOrDefault(registry, 0L));
            var intakes = events.entrySet().stream()
                    .filter(e -> e.getKey().value().startsWith(registry))
                    .flatMap(e -> e.getValue().stream())
                    .map(QueueEvent::intake)
                    .sorted()
                    .toList();
            all += intakes.size();
            assertThat(intakes)
                    .isEqualTo(LongStream.rangeClosed(1, given)
                            .filter(n -> !skipped.contains(n))
                            .boxed()
                            .toList());
            checkNotices(stores, registry, intakes);
        }
        assertThat(chain.entries()).isEqualTo(all);
        checkChains(stores, all);
        checkStanding(stores, events);
    }

    private static Map<UnitNumber, List<QueueEvent>> events(Stores stores) {
        var out = new HashMap<UnitNumber, List<QueueEvent>>();
        Optional<UnitNumber> after = Optional.empty();
        for (var page = stores.control().queues().listEventsAfter(after, 7); !page.isEmpty(); ) {
            page.forEach((unit, events) -> assertThat(out.put(unit, events)).as("once").isNull());
            after = Optional.of(page.lastEntry().getKey());
            page = stores.control().queues().listEventsAfter(after, 7);
        }
        assertThat(out.keySet())
                .containsExactlyInAnyOrderElementsOf(stores.control().queues().listUnitsAfter(Optional.empty(), 999));
        return out;
    }

    /** The last intake number that was given, without taking the next. */
    static long given(Stores stores, String registry) {
        var next = new AtomicLong();
        assertThatThrownBy(() -> stores.journal().write(() -> {
                    next.set(stores.control().queues().nextIntake(registry));
                    throw new UnsupportedOperationException("only to look");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        return next.get() - 1;
    }

    /** Each notice has its request, its receipt and its message. */
    private static void checkNotices(Stores stores, String registry, List<Long> intakes) {
        var ids = intakes.stream().map(n -> registry + "-" + n).toList();
        var filter = new RequestFilter(
                Set.of(), registry, Set.of(), Set.of(), "", "", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(stores.control().requests().count(filter)).isEqualTo(ids.size());
        for (ControlRequest request : stores.control().requests().list(filter, 0, Integer.MAX_VALUE)) {
            assertThat(ids).contains(request.id());
            Receipt receipt = request.items().getFirst().receipts().getFirst();
            assertThat(stores.control().answers().listReceipts(receipt.caseNumber())).contains(receipt);
            assertThat(stores.control().outbox().find(receipt.id())).isPresent();
        }
        assertThat(stores.control().outbox().countWaiting(registry)).isEqualTo(ids.size());
    }

    private static void checkChains(Stores stores, long all) {
        long receipts = 0;
        for (int serial = 0; serial < Accepting.CASES; serial++) {
            Digest previous = Digest.NONE;
            for (Receipt receipt :
                    stores.control().answers().listReceipts(Accepting.forCase(serial).number())) {
                assertThat(receipt.intact()).isTrue();
                assertThat(receipt.previous()).isEqualTo(previous);
                previous = receipt.digest();
                receipts++;
            }
        }
        assertThat(receipts).isEqualTo(all);
    }

    /** What is derived is what follows from the events. */
    private static void checkStanding(Stores stores, Map<UnitNumber, List<QueueEvent>> events) {
        long rows = 0;
        for (var queue : events.entrySet()) {
            var state = Accepting.state(queue.getKey(), queue.getValue());
            var expected = Accepting.rows(state, queue.getKey().divisionCode());
            var filter = filter(queue.getKey().value());
            assertThat(stores.control().queues().listStanding(filter, 0, Integer.MAX_VALUE))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(stores.control().queues().list(queue.getKey())).isEqualTo(queue.getValue());
            rows += expected.size();
        }
        assertThat(stores.control().queues().countStanding(filter(""))).isEqualTo(rows);
    }

    private static StandingFilter filter(String text) {
        return new StandingFilter(Set.of(), "", Set.of(), Optional.empty(), Optional.empty(), text);
    }
}
