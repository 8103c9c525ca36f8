package org.kuayu.control.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.RequestStore;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestLife;
import org.kuayu.control.request.Target;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.property.UnitNumber;

/** Requests and papers in memory. Thread-safe. */
final class MemoryRequests implements RequestStore {
    private static final Set<ItemState> ASKED = EnumSet.of(ItemState.SENT, ItemState.FETCHED, ItemState.ACCEPTED);
    private static final Comparator<ControlRequest> OLDEST_FIRST = Comparator.comparing(
                    (ControlRequest r) -> r.life().drafted().at())
            .thenComparing(ControlRequest::id);

    private final Rows<String, ControlRequest> requests;
    private final Rows<String, byte[]> papers;

    MemoryRequests(MemoryJournal journal) {
        requests = new Rows<>(journal);
        papers = new Rows<>(journal);
    }

    @Override
    public Optional<ControlRequest> find(String id) {
        return requests.find(id);
    }

    @Override
    public void put(ControlRequest request) {
        requests.put(request.id(), request);
    }

    @Override
    public List<ControlRequest> list(RequestFilter filter, int offset, int limit) {
        return matching(filter)
                .sorted(OLDEST_FIRST.reversed())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(RequestFilter filter) {
        return matching(filter).count();
    }

    @Override
    public List<ControlRequest> listByUnit(UnitNumber unit) {
        return requests.list().stream()
                .filter(r -> r.items().stream().anyMatch(i -> unitOf(i).filter(unit::equals).isPresent()))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public void putPaper(String digest, byte[] bytes) {
        papers.put(digest, bytes.clone());
    }

    @Override
    public Optional<byte[]> findPaper(String digest) {
        return papers.find(digest).map(byte[]::clone);
    }

    private Stream<ControlRequest> matching(RequestFilter filter) {
        return requests.list().stream()
                .filter(r -> filter.courts().isEmpty() || filter.courts().contains(r.forCase().court())
                        || r.entrustedBy().filter(filter.courts()::contains).isPresent()
                        || filter.courts().stream().anyMatch(c -> c.value().equals(r.draftedAt())))
                .filter(r -> filter.registry().isEmpty() || filter.registry().equals(r.registry()))
                .filter(r -> filter.kinds().isEmpty() || filter.kinds().contains(r.kind()))
                .filter(r -> filter.states().isEmpty()
                        || r.items().stream().anyMatch(i -> filter.states().contains(i.state())))
                .filter(r -> filter.login().isEmpty() || acted(r.life(), filter.login()))
                .filter(r -> within(r.life().drafted().at(), filter))
                .filter(r -> filter.text().isEmpty() || contains(r, filter.text()))
                .filter(r -> filter.overdueAt().isEmpty()
                        || r.items().stream().anyMatch(i -> overdue(i, filter.overdueAt().get())));
    }

    private static boolean acted(RequestLife life, String login) {
        return Stream.of(Optional.of(life.drafted()), life.approved(), life.sent())
                .flatMap(Optional::stream)
                .anyMatch(step -> step.by().login().equals(login));
    }

    private static boolean within(Instant drafted, RequestFilter filter) {
        return filter.from().filter(drafted::isBefore).isEmpty()
                && filter.until().filter(until -> !drafted.isBefore(until)).isEmpty();
    }

    private static boolean contains(ControlRequest r, String text) {
        return Stream.concat(
                        Stream.of(r.forCase().number(), r.id(), r.notice(), r.purpose()),
                        r.items().stream().flatMap(i -> unitOf(i).map(UnitNumber::value).stream()))
                .anyMatch(field -> field.contains(text));
    }

    private static boolean overdue(RequestItem item, Instant at) {
        return ASKED.contains(item.state()) && item.due().filter(due -> due.isBefore(at)).isPresent();
    }

    private static Optional<UnitNumber> unitOf(RequestItem item) {
        return item.target() instanceof Target.OfUnit unit ? Optional.of(unit.unit()) : Optional.empty();
    }
}
