package org.kuayu.workbench.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.court.CourtCode;
import org.kuayu.directory.Capability;
import org.kuayu.directory.Directory;
import org.kuayu.directory.Place;
import org.kuayu.directory.PlaceContact;
import org.kuayu.directory.PlaceKind;
import org.kuayu.region.Region;
import org.kuayu.region.Regions;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** One place: to see, and to change. */
final class PlaceRoutes {
    private static final int LONGEST = 200;

    private final Kuayu kuayu;

    PlaceRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    void register(Routes routes) {
        routes.post("/directory/places", Who.roles(Role.ADMINISTRATOR), this::add);
        routes.get("/directory/places/{code}", Who.OFFICER, v -> show(v, found(v), found(v), ""));
        routes.post("/directory/places/{code}", Who.roles(Role.ADMINISTRATOR), this::change);
    }

    private Place found(Visit visit) {
        return kuayu.directory().findPlace(visit.path("code")).orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, Place place, Place typed, String told) {
        var members = place.members().stream()
                .map(login -> new PlacePage.Member(
                        login, kuayu.staff().find(login).map(Officer::name).orElse(login)))
                .toList();
        Optional<Place> court = place.court()
                .map(CourtCode::value)
                .filter(code -> !code.equals(place.code()))
                .flatMap(kuayu.directory()::findPlace);
        String region = Regions.bundled().find(place.region()).map(Region::name).orElse(place.region());
        var page = new PlacePage(
                place,
                typed,
                region,
                members,
                kuayu.directory().listMediators(place.code()),
                court,
                DirectoryRoutes.may(visit),
                told);
        visit.page("directory/place.jte", Map.of("page", page));
    }

    private void change(Visit visit) {
        Place before = found(visit);
        boolean fixed = before.kind() == PlaceKind.COURT || before.kind() == PlaceKind.REGISTRY;
        Set<Capability> can = EnumSet.allOf(Capability.class).stream()
                .filter(c -> visit.forms("can").contains(DirectoryAddress.key(c)))
                .collect(Collectors.toSet());
        String name = fixed || visit.form("name").isBlank() ? before.name() : cut(visit.form("name"));
        Place after = before.described(name, cut(visit.form("english")), contact(visit), can)
                .withMembers(logins(visit.form("members")));
        answer(visit, after, kuayu.directory().put(visit.officer(), after, visit.form("seen")));
    }

    private static PlaceContact contact(Visit visit) {
        return new PlaceContact(cut(visit.form("address")), cut(visit.form("phone")), cut(visit.form("hours")));
    }

    private static List<String> logins(String written) {
        return Arrays.stream(written.split("[\\s,，、;；]+"))
                .filter(login -> !login.isBlank())
                .toList();
    }

    private static String cut(String written) {
        String text = written.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** A body or a room; its code is the next free one. */
    private void add(Visit visit) {
        boolean room = visit.form("kind").equals("mediation_room");
        String region = visit.form("region");
        if (visit.form("name").isBlank() || !region.matches("5[01]")) {
            throw new Refusal(422, "directory.name-missing");
        }
        var place = new Place(
                free(room ? "MR-" : "MB-"),
                room ? PlaceKind.MEDIATION_ROOM : PlaceKind.MEDIATION_BODY,
                cut(visit.form("name")),
                "",
                region,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Capability.MEDIATION),
                List.of(),
                PlaceContact.NONE,
                true);
        Reading<Place> kept = kuayu.directory().put(visit.officer(), place, Directory.NEW);
        visit.redirect(DirectoryPage.href(kept.value().orElseThrow(Refusal::notFound)));
    }

    private String free(String prefix) {
        int number = 1;
        while (kuayu.directory().findPlace(prefix + (number < 10 ? "0" : "") + number).isPresent()) {
            number++;
        }
        return prefix + (number < 10 ? "0" : "") + number;
    }

    private void answer(Visit visit, Place typed, Reading<Place> kept) {
        if (kept.value().isPresent()) {
            visit.redirect(DirectoryPage.href(typed));
            return;
        }
        var why = kept.remarks().getFirst();
        visit.refused(why);
        show(visit, found(visit), typed, visit.say("remark." + why.code(), why.detail()));
    }
}
