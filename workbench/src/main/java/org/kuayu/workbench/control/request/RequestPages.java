package org.kuayu.workbench.control.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.control.Address;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.control.People;
import org.kuayu.workbench.control.RequestWords;
import org.kuayu.workbench.shell.Visit;

/** Collects what the page of one request shows to one officer. */
final class RequestPages {
    private static final int PAGE = 50;
    private static final int LAST_PAGE = 100_000;

    private final Kuayu kuayu;
    private final Visit visit;
    private final ControlRequest request;
    private final RequestWords words;
    private final Instant now;

    RequestPages(Kuayu kuayu, Visit visit, ControlRequest request) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.request = request;
        this.words = new RequestWords(visit.messages(), kuayu.controlSettings().registries());
        this.now = kuayu.clock().instant();
    }

    RequestPage page(RequestPage.Told told) {
        Optional<ItemState> chosen = Stream.of(ItemState.values())
                .filter(s -> RequestAddress.key(s).equals(visit.query("state")))
                .findFirst();
        List<RequestItem> matching = request.items().stream()
                .filter(i -> chosen.isEmpty() || i.state() == chosen.get())
                .toList();
        int page = pageOf(matching);
        String registry = words.registry(request.registry());
        String drafter = new People(kuayu.staff()).name(request.life().drafted().by().login());
        var rights = rights(visit.officer());
        List<Entry> timeline = kuayu.journal().listAbout(new Subject("request", request.id()));
        return new RequestPage(
                request,
                words.kind(request.kind()),
                registry,
                Links.toCase(request.forCase().number()),
                NextStep.of(request, new NextStep.Names(registry, drafter), visit.messages(), now),
                tabs(chosen),
                matching.stream().skip((page - 1L) * PAGE).limit(PAGE).map(this::item).toList(),
                paging(page, matching.size(), chosen),
                timeline,
                people(timeline),
                rights.approve() ? new PaperReading(kuayu, visit).compare(request) : List.of(),
                rights,
                told);
    }

    private Map<String, String> people(List<Entry> timeline) {
        var people = new People(kuayu.staff());
        return timeline.stream()
                .map(entry -> entry.draft().actor().login())
                .distinct()
                .collect(Collectors.toMap(login -> login, people::name));
    }

    /** The page asked for, or that of the item asked for. */
    private int pageOf(List<RequestItem> items) {
        String wanted = visit.query("item");
        for (int i = 0; i < items.size(); i++) {
            if (Integer.toString(items.get(i).number()).equals(wanted)) {
                return i / PAGE + 1;
            }
        }
        return Paging.number(visit.query("page"), LAST_PAGE);
    }

    private String address(Optional<ItemState> state, int page) {
        return Address.of("/requests/", request.id())
                .with("state", state.map(RequestAddress::key).orElse(""))
                .with("page", page > 1 ? Integer.toString(page) : "")
                .toString();
    }

    private Paging paging(int page, int total, Optional<ItemState> state) {
        return new Paging(
                page,
                page > 1 ? address(state, page - 1) : "",
                page * PAGE < total ? address(state, page + 1) : "");
    }

    private List<RequestPage.Tab> tabs(Optional<ItemState> chosen) {
        var counts = new EnumMap<ItemState, Long>(ItemState.class);
        request.items().forEach(i -> counts.merge(i.state(), 1L, Long::sum));
        if (counts.size() < 2) {
            return List.of();
        }
        var tabs = new ArrayList<RequestPage.Tab>();
        tabs.add(new RequestPage.Tab(
                visit.say("requests.all"),
                request.items().size(),
                address(Optional.empty(), 1),
                chosen.isEmpty()));
        counts.forEach((state, count) -> tabs.add(new RequestPage.Tab(
                words.state(state), count, address(Optional.of(state), 1), chosen.equals(Optional.of(state)))));
        return tabs;
    }

    private RequestPage.Item item(RequestItem item) {
        return new RequestPage.Item(
                item,
                words.target(item),
                item.target() instanceof Target.OfUnit u ? Links.toUnit(u.unit()) : "",
                words.detail(item),
                words.state(request.kind(), item),
                RequestWords.tone(item, now),
                RequestWords.late(item, now),
                words.result(item),
                words.differs(item),
                item.answer().map(Links::toAnswer).orElse(""));
    }

    private RequestPage.Rights rights(Officer officer) {
        boolean drafted = any(ItemState.DRAFT);
        boolean unsent = drafted || any(ItemState.APPROVED);
        boolean own = request.life().drafted().by().login().equals(officer.login());
        boolean enforces = officer.has(Role.ENFORCEMENT_OFFICER);
        boolean back = any(ItemState.RETURNED) || any(ItemState.REFUSED);
        boolean answered = request.kind() == RequestKind.INQUIRY
                && (any(ItemState.REGISTERED) || any(ItemState.CONFIRMED));
        return new RequestPage.Rights(
                officer.has(Role.APPROVER) && drafted && !own,
                officer.has(Role.APPROVER) && drafted && own,
                enforces && drafted,
                enforces && unsent,
                officer.has(Role.COMMAND_CENTRE) && any(ItemState.APPROVED),
                enforces && any(ItemState.REGISTERED),
                enforces && (back || answered),
                (enforces || officer.has(Role.COMMAND_CENTRE))
                        && request.items().stream().anyMatch(i -> RequestWords.late(i, now)));
    }

    private boolean any(ItemState state) {
        return request.items().stream().anyMatch(i -> i.state() == state);
    }
}
