package org.kuayu.workbench.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.directory.MediatorSuggestion;
import org.kuayu.directory.Place;
import org.kuayu.region.Region;
import org.kuayu.region.Regions;
import org.kuayu.staff.Role;
import org.kuayu.text.Remark;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Finds places and mediators. */
public final class DirectoryRoutes implements Feature {
    private static final List<String> BORDER = List.of("50", "51");

    private final Kuayu kuayu;

    /** The directory of this system. */
    public DirectoryRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/directory", Who.OFFICER, this::list);
        new PlaceRoutes(kuayu).register(routes);
        new MediatorRoutes(kuayu).register(routes);
    }

    private void list(Visit visit) {
        var address = DirectoryAddress.parse(visit.ctx().queryParamMap());
        var page = address.mediators() ? people(visit, address) : places(visit, address);
        visit.page("directory/list.jte", Map.of("page", page));
    }

    private DirectoryPage places(Visit visit, DirectoryAddress address) {
        List<Place> found = kuayu.directory().listPlaces(address.places());
        var rows = part(found, address).stream()
                .map(p -> new DirectoryPage.PlaceRow(p, DirectoryPage.href(p)))
                .toList();
        return new DirectoryPage(
                address, found.size(), rows, List.of(), regions(), paging(address, found.size()), may(visit));
    }

    private DirectoryPage people(Visit visit, DirectoryAddress address) {
        List<MediatorSuggestion> found = kuayu.directory().suggest(address.wished(court(address.court())));
        var rows = part(found, address).stream().map(s -> row(visit, s)).toList();
        return new DirectoryPage(
                address, found.size(), List.of(), rows, regions(), paging(address, found.size()), may(visit));
    }

    private Optional<CourtCode> court(String written) {
        Courts courts = kuayu.controlSettings().courts();
        return written.isEmpty()
                ? Optional.empty()
                : courts.findByName(written)
                        .or(() -> CourtCode.parse(written).value().flatMap(courts::findByCode))
                        .map(Court::code);
    }

    private DirectoryPage.PersonRow row(Visit visit, MediatorSuggestion s) {
        String bodies = String.join(
                visit.say("entrustment.join"),
                s.mediator().bodies().stream().map(kuayu.directory()::name).toList());
        return new DirectoryPage.PersonRow(
                s.mediator(),
                DirectoryPage.href(s.mediator()),
                bodies,
                s.load(),
                s.reasons().stream().map(r -> sentence(visit, r)).toList(),
                s.misses().stream().map(r -> sentence(visit, r)).toList());
    }

    /** Details are codes: of a court, a field, a language. */
    private String sentence(Visit visit, Remark remark) {
        String detail = remark.detail();
        String words =
                switch (remark.code()) {
                    case "directory.at-home-in", "directory.other-field" -> visit.say("directory.field." + detail);
                    case "directory.speaks", "directory.does-not-speak" -> visit.say("directory.language." + detail);
                    default -> kuayu.directory().name(detail);
                };
        return visit.say("remark." + remark.code(), words);
    }

    private static <T> List<T> part(List<T> all, DirectoryAddress address) {
        int from = Math.min(all.size(), (address.page() - 1) * DirectoryAddress.PAGE);
        return all.subList(from, Math.min(all.size(), from + DirectoryAddress.PAGE));
    }

    private static Paging paging(DirectoryAddress address, int total) {
        int page = address.page();
        return new Paging(
                page,
                page > 1 ? address.withPage(page - 1).toString() : "",
                page * DirectoryAddress.PAGE < total ? address.withPage(page + 1).toString() : "");
    }

    private static List<Region> regions() {
        return BORDER.stream().flatMap(code -> Regions.bundled().find(code).stream()).toList();
    }

    /** Whether he may change the directory. */
    static boolean may(Visit visit) {
        return visit.officer().has(Role.ADMINISTRATOR);
    }
}
