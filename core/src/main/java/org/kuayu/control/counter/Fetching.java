package org.kuayu.control.counter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemEvent;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.ItemTable;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.Trail;
import org.kuayu.staff.Officer;

/** Sent items become fetched when the registry first sees them. */
final class Fetching {
    private static final int MOST = 10_000;

    private final ControlTools tools;

    Fetching(ControlTools tools) {
        this.tools = tools;
    }

    /** Requests to the officer's registry in these states, newest draft first. */
    List<ControlRequest> list(Officer by, Set<RequestKind> kinds, Set<ItemState> states) {
        return tools.sight()
                .registryOf(by)
                .map(code -> tools.requests().list(filter(code, kinds, states), 0, MOST))
                .orElse(List.of());
    }

    static RequestFilter filter(String registry, Set<RequestKind> kinds, Set<ItemState> states) {
        return new RequestFilter(
                Set.of(), registry, kinds, states, "", "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Fetches at most so many requests: never fetched ones first, then those not taken in yet, each oldest first. */
    List<ControlRequest> fetch(Officer by, Set<RequestKind> kinds, int limit) {
        return tools.journal().write(() -> {
            List<ControlRequest> open = list(by, kinds, EnumSet.of(ItemState.SENT, ItemState.FETCHED));
            var order = Comparator.comparing((ControlRequest r) -> !has(r, ItemState.SENT))
                    .thenComparing(r -> sentAt(r))
                    .thenComparing(ControlRequest::id);
            var given = new ArrayList<ControlRequest>();
            open.stream().sorted(order).limit(limit).forEach(r -> given.add(fetched(by, r)));
            return given;
        });
    }

    /** Marks everything that was sent to the officer's registry. */
    void fetchAll(Officer by) {
        if (!list(by, Set.of(), EnumSet.of(ItemState.SENT)).isEmpty()) {
            tools.journal().write(() -> {
                list(by, Set.of(), EnumSet.of(ItemState.SENT)).forEach(r -> fetched(by, r));
                return 0;
            });
        }
    }

    private static Instant sentAt(ControlRequest request) {
        return request.life().sent().map(step -> step.at()).orElse(Instant.MAX);
    }

    private static boolean has(ControlRequest request, ItemState state) {
        return request.items().stream().anyMatch(item -> item.state() == state);
    }

    /** The request with its sent items fetched; the same where none is. Inside a write. */
    ControlRequest fetched(Officer by, ControlRequest request) {
        if (!has(request, ItemState.SENT)) {
            return request;
        }
        Instant now = tools.instant();
        ControlRequest after = request.withItems(
                request.items().stream().map(item -> fetched(item, now)).toList());
        tools.requests().put(after);
        tools.trail().request(by, Trail.FETCHED, after, Map.of());
        return after;
    }

    private static RequestItem fetched(RequestItem item, Instant now) {
        return item.state() == ItemState.SENT
                ? item.in(ItemTable.next(item.state(), ItemEvent.FETCH).orThrow(), now)
                : item;
    }
}
