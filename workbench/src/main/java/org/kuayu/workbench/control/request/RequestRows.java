package org.kuayu.workbench.control.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.kuayu.Kuayu;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestLife;
import org.kuayu.control.request.RequestKind;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.control.People;
import org.kuayu.workbench.control.RequestWords;
import org.kuayu.workbench.shell.Visit;

/** Makes rows of requests. */
final class RequestRows {
    private final Visit visit;
    private final RequestWords words;
    private final People people;
    private final Instant now;

    RequestRows(Visit visit, Kuayu kuayu, Instant now) {
        this.visit = visit;
        this.words = new RequestWords(visit.messages(), kuayu.controlSettings().registries());
        this.people = new People(kuayu.staff());
        this.now = now;
    }

    RequestListPage.Row row(ControlRequest request) {
        var sent = request.life().sent();
        return new RequestListPage.Row(
                request,
                Links.toRequest(request.id(), 0),
                words.kind(request.kind()),
                words.registry(request.registry()),
                Links.toCase(request.forCase().number()),
                about(request),
                states(request),
                sent.map(RequestLife.Step::at).orElse(request.life().drafted().at()),
                sent.isPresent(),
                people.name(sent.orElse(request.life().drafted()).by().login()));
    }

    private String about(ControlRequest request) {
        String first = request.items().isEmpty() ? "" : words.target(request.items().getFirst());
        int more = request.items().size() - 1;
        if (more < 1) {
            return first;
        }
        String key = request.kind() == RequestKind.INQUIRY ? "requests.more.persons" : "requests.more.units";
        return visit.say(key, first, request.items().size());
    }

    private List<RequestListPage.Badge> states(ControlRequest request) {
        var counts = new EnumMap<ItemState, Integer>(ItemState.class);
        var one = new EnumMap<ItemState, RequestItem>(ItemState.class);
        long late = 0;
        for (RequestItem item : request.items()) {
            counts.merge(item.state(), 1, Integer::sum);
            one.putIfAbsent(item.state(), item);
            late += RequestWords.late(item, now) ? 1 : 0;
        }
        var badges = new ArrayList<RequestListPage.Badge>();
        if (late > 0) {
            badges.add(new RequestListPage.Badge(visit.say("requests.late", late), "seal"));
        }
        boolean alone = request.items().size() == 1;
        counts.forEach((state, count) -> badges.add(new RequestListPage.Badge(
                label(request, one.get(state), alone ? 0 : count), quiet(one.get(state)))));
        return badges;
    }

    private String label(ControlRequest request, RequestItem item, int count) {
        String text = count == 0 || request.kind() == RequestKind.INQUIRY
                ? words.state(request.kind(), item)
                : words.state(item.state());
        return count == 0 ? text : visit.say("requests.state.count", text, count);
    }

    /** Lateness has a badge of its own. */
    private String quiet(RequestItem item) {
        String tone = RequestWords.tone(item, now);
        return tone.equals("seal") ? "" : tone;
    }
}
