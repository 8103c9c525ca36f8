package org.kuayu.control.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.DueItem;
import org.kuayu.control.DueItem.Kind;
import org.kuayu.control.Lead;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.work.ControlTools;
import org.kuayu.court.CourtCode;
import org.kuayu.exchange.ServiceClock;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** What waits for one officer on one day besides the ends of seizures: requests, one line each, and leads. One use. */
final class DueTasks {
    private static final int MOST = 2_000;
    private static final int OWN_DAYS = 1;
    private static final Set<ItemState> ASKED = EnumSet.of(ItemState.SENT, ItemState.FETCHED, ItemState.ACCEPTED);

    private final ControlTools tools;
    private final Officer officer;
    private final LocalDate today;
    private final ServiceClock clock;
    private final List<DueItem> items = new ArrayList<>();

    private DueTasks(ControlTools tools, Officer officer, LocalDate today) {
        this.tools = tools;
        this.officer = officer;
        this.today = today;
        this.clock = new ServiceClock(tools.settings().calendar());
    }

    static List<DueItem> list(ControlTools tools, Officer officer, LocalDate today) {
        return officer.active() ? new DueTasks(tools, officer, today).list() : List.of();
    }

    private List<DueItem> list() {
        Function<RequestItem, Instant> own = item -> clock.due(item.changed(), OWN_DAYS);
        Function<RequestItem, Instant> registry = item -> item.due().orElse(Instant.MAX);
        if (officer.has(Role.ENFORCEMENT_OFFICER)) {
            requests(court(), Kind.SUPPLEMENT, EnumSet.of(ItemState.RETURNED), own);
            requests(court(), Kind.CONFIRM, EnumSet.of(ItemState.REGISTERED, ItemState.REFUSED), own);
            leads();
        }
        if (officer.has(Role.APPROVER)) {
            requests(court(), Kind.APPROVE, EnumSet.of(ItemState.DRAFT), own);
        }
        if (officer.has(Role.COMMAND_CENTRE)) {
            requests(court(), Kind.SEND, EnumSet.of(ItemState.APPROVED), own);
        }
        if (officer.has(Role.ENFORCEMENT_OFFICER) || officer.has(Role.COMMAND_CENTRE)) {
            requests(court(), Kind.REMIND_REGISTRY, ASKED, registry);
        }
        tools.sight()
                .registryOf(officer)
                .ifPresent(code -> requests(filter(Set.of(), code), Kind.HANDLE, ASKED, registry));
        return items;
    }

    private Optional<RequestFilter> court() {
        return officer.homeCourt().flatMap(home -> filter(Set.of(home), ""));
    }

    private static Optional<RequestFilter> filter(Set<CourtCode> courts, String registry) {
        return Optional.of(new RequestFilter(
                courts, registry, Set.of(), Set.of(), "", "", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void requests(
            Optional<RequestFilter> where,
            Kind kind,
            Set<ItemState> states,
            Function<RequestItem, Instant> due) {
        where.ifPresent(filter -> tools.requests().list(with(filter, kind, states), 0, MOST).stream()
                .filter(r -> mine(kind, r))
                .forEach(r -> line(kind, r, open(kind, r, states), due)));
    }

    private RequestFilter with(RequestFilter f, Kind kind, Set<ItemState> states) {
        Optional<Instant> late =
                kind == Kind.REMIND_REGISTRY ? Optional.of(tools.instant().plusMillis(1)) : Optional.empty();
        return new RequestFilter(f.courts(), f.registry(), f.kinds(), states, "", "", f.from(), f.until(), late);
    }

    /** Who drafted does not approve, and is not reminded of approving. */
    private boolean mine(Kind kind, ControlRequest request) {
        return kind != Kind.APPROVE || !request.life().drafted().by().login().equals(officer.login());
    }

    private List<RequestItem> open(Kind kind, ControlRequest request, Set<ItemState> states) {
        return request.items().stream()
                .filter(item -> states.contains(item.state()))
                .filter(item -> kind != Kind.REMIND_REGISTRY || item.overdue(tools.instant()))
                .toList();
    }

    /** One line for a request, of its most urgent item; the item is named where it is the only one. */
    private void line(Kind kind, ControlRequest request, List<RequestItem> open, Function<RequestItem, Instant> due) {
        open.stream().map(due).min(Instant::compareTo).ifPresent(first -> {
            LocalDate day = first.equals(Instant.MAX) ? today : LegalDay.of(first.minusMillis(1));
            items.add(new DueItem(
                    kind,
                    day,
                    Optional.of(first).filter(i -> !i.equals(Instant.MAX)),
                    tools.settings().calendar().workingDayUntil(day).date(),
                    day.toEpochDay() - today.toEpochDay(),
                    Optional.empty(),
                    request.id(),
                    open.size() == 1 ? open.getFirst().number() : 0,
                    request.forCase().number(),
                    ""));
        });
    }

    private void leads() {
        tools.watches().listLeads(MOST).stream()
                .filter(lead -> lead.checked().isEmpty())
                .filter(lead -> tools.sight().worksOn(officer, lead.forCase())
                        || lead.by().login().equals(officer.login()))
                .forEach(lead -> items.add(lead(lead)));
    }

    private DueItem lead(Lead lead) {
        return new DueItem(
                Kind.CHECK_LEAD,
                lead.due(),
                Optional.empty(),
                tools.settings().calendar().workingDayUntil(lead.due()).date(),
                lead.due().toEpochDay() - today.toEpochDay(),
                Optional.empty(),
                "",
                0,
                tools.parts()
                        .cases()
                        .find(lead.forCase())
                        .map(record -> record.number().display())
                        .orElse(lead.forCase().value()),
                lead.id());
    }
}
