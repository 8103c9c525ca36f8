package org.kuayu.workbench.control.request;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestLife;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.control.RequestWords;

/**
 * What registries are late with, registry by registry, the one that is latest first (PI-15).
 *
 * @param groups one for each registry
 * @param now the instant that it was counted at
 */
public record OverduePage(List<Group> groups, Instant now) {
    static final int MOST = 2_000;

    public OverduePage {
        groups = List.copyOf(groups);
    }

    /**
     * A registry.
     *
     * @param code its code
     * @param name its name
     * @param href the history, of this registry alone
     * @param items how many items it is late with
     * @param lines its requests, the latest first
     */
    public record Group(String code, String name, String href, long items, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A request with the clock's arithmetic.
     *
     * @param request the request
     * @param href its page
     * @param kind what was asked
     * @param caseHref the page of the case
     * @param sent when it was sent
     * @param due until when it was to be done
     * @param hours how many hours have passed since
     * @param items how many items are late
     */
    public record Line(
            ControlRequest request,
            String href,
            String kind,
            String caseHref,
            Instant sent,
            Instant due,
            long hours,
            long items) {}

    static OverduePage of(List<ControlRequest> requests, RequestWords words, Instant now) {
        var byRegistry = new TreeMap<String, List<Line>>();
        for (ControlRequest request : requests) {
            List<RequestItem> late = request.items().stream()
                    .filter(i -> RequestWords.late(i, now))
                    .toList();
            if (!late.isEmpty()) {
                byRegistry
                        .computeIfAbsent(request.registry(), code -> new ArrayList<>())
                        .add(line(request, late, words, now));
            }
        }
        var groups = new ArrayList<Group>();
        byRegistry.forEach((code, lines) -> {
            lines.sort(Comparator.comparing(Line::due));
            String href = Address.of("/requests")
                    .with("registry", code)
                    .with("overdue", "1")
                    .toString();
            long items = lines.stream().mapToLong(Line::items).sum();
            groups.add(new Group(code, words.registry(code), href, items, lines));
        });
        groups.sort(Comparator.comparing(group -> group.lines().getFirst().due()));
        return new OverduePage(groups, now);
    }

    private static Line line(ControlRequest request, List<RequestItem> late, RequestWords words, Instant now) {
        Instant due = late.stream()
                .flatMap(i -> i.due().stream())
                .min(Comparator.naturalOrder())
                .orElse(now);
        return new Line(
                request,
                Links.toRequest(request.id(), late.getFirst().number()),
                words.kind(request.kind()),
                Links.toCase(request.forCase().number()),
                request.life().sent().map(RequestLife.Step::at).orElse(due),
                due,
                Duration.between(due, now).toHours(),
                late.size());
    }
}
