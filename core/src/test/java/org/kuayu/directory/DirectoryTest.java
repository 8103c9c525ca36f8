package org.kuayu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.MemoryStores;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Subject;
import org.kuayu.property.Registries;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

class DirectoryTest {
    private static final CourtCode YUBEI = CourtCode.of("渝0112");
    private final MemoryStores stores = new MemoryStores();
    private final Map<String, Long> loads = Map.of("chen", 4L, "zhou", 1L);
    private final Directory directory = new Directory(new DirectoryParts(
            stores.journal(),
            stores.directory(),
            stores.staff(),
            Courts.bundled(),
            Registries.bundled(),
            DirectoryParts.bundledPlaces(),
            (login, places) -> loads.getOrDefault(login, 0L)));
    private final Officer admin = officer("admin", Role.ADMINISTRATOR, Optional.empty());
    private final Officer clerk = officer("clerk", Role.COURT_STAFF, Optional.of(YUBEI));
    private final Officer chen = officer("chen", Role.MEDIATOR, Optional.empty());

    private Officer officer(String login, Role role, Optional<CourtCode> court) {
        var officer = new Officer(login, login, Set.of(role), court, "-", true);
        stores.journal().write(() -> {
            stores.staff().put(officer);
            return 0;
        });
        return officer;
    }

    private static Mediator mediator(String id, Set<MediationField> fields, Set<CourtCode> rosters) {
        return new Mediator(
                id,
                Optional.of(id),
                "调解员" + id,
                List.of("MB-01"),
                Set.of("50"),
                fields,
                Set.of(SpokenLanguage.MANDARIN),
                OptionalLong.of(0),
                rosters,
                List.of(),
                true);
    }

    @BeforeEach
    void mediators() {
        officer("zhou", Role.MEDIATOR, Optional.empty());
        officer("luo", Role.MEDIATOR, Optional.empty());
        directory.put(admin, mediator("chen", Set.of(MediationField.LABOUR), Set.of(YUBEI)), Directory.NEW).orThrow();
        directory.put(admin, mediator("zhou", Set.of(MediationField.LABOUR), Set.of(CourtCode.of("渝01"))), Directory.NEW).orThrow();
        directory.put(admin, mediator("luo", Set.of(MediationField.TRAFFIC), Set.of(CourtCode.of("川1623"))), Directory.NEW).orThrow();
    }

    @Test
    @DisplayName("XR-1 courts, registries, the 46 centres, the bodies and the border rooms are in it")
    void holdsThePlacesOfTheBorder() {
        assertThat(directory.listPlaces(PlaceFilter.ALL.of(PlaceKind.SERVICE_CENTRE))).hasSize(46);
        assertThat(directory.listPlaces(PlaceFilter.ALL.of(PlaceKind.COURT))).hasSize(Courts.bundled().list().size());
        assertThat(directory.findPlace("500112").orElseThrow().can(Capability.REGISTER)).isTrue();
        var labour = new PlaceFilter("", Optional.empty(), Optional.empty(), Optional.of(Capability.LABOUR));
        assertThat(directory.listPlaces(labour)).extracting(Place::name).containsExactly("川渝高竹新区劳动争议调处中心");
        var rooms = PlaceFilter.ALL.of(PlaceKind.MEDIATION_ROOM);
        assertThat(directory.listPlaces(rooms)).isNotEmpty().allSatisfy(p -> assertThat(p.certain()).isFalse());
        assertThat(directory.name("MB-02")).isEqualTo("川渝知识产权保护中心");
        assertThat(directory.findPlace("京0105")).as("a court that no table lists").isPresent();
        assertThat(directory.findPlace("nowhere")).isEmpty();
    }

    @Test
    void findsPlacesByPartsOfNameAndRegion() {
        var sichuan = new PlaceFilter("邻水", Optional.empty(), Optional.of("51"), Optional.empty());
        assertThat(directory.listPlaces(sichuan)).extracting(Place::code).contains("川1623", "511623", "MB-04");
        var typed = new PlaceFilter(" mb-０1 ", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(directory.listPlaces(typed)).extracting(Place::code).containsExactly("MB-01");
    }

    @Test
    @DisplayName("ME-2 a mediator is recommended with reasons; a roster of the court above counts (R22, 特邀调解 5)")
    void recommendsWithReasons() {
        var wished = new MediatorFilter(
                "",
                Optional.empty(),
                Optional.of("50"),
                Optional.of(MediationField.LABOUR),
                Optional.of(SpokenLanguage.YI),
                Optional.of(YUBEI),
                Optional.empty());
        var found = directory.suggest(wished);
        assertThat(found).extracting(s -> s.mediator().id()).containsExactly("zhou", "chen", "luo");
        assertThat(found.getFirst().reasons())
                .extracting(Remark::code)
                .containsExactly("directory.on-roster-above", "directory.in-region", "directory.at-home-in");
        assertThat(found.getFirst().misses()).containsExactly(new Remark("directory.does-not-speak", "YI"));
        assertThat(found.getFirst().load()).isEqualTo(1);
        assertThat(found.getLast().misses())
                .extracting(Remark::code)
                .contains("directory.off-roster", "directory.other-field");
    }

    @Test
    void whoCannotBeHadStandsBehind() {
        var day = LocalDate.of(2026, 11, 30);
        var own = directory.absent(chen, directory.findMediator("chen").orElseThrow(), List.of(new Absence(day, day)));
        assertThat(own.value()).isPresent();
        var wished = new MediatorFilter(
                "", Optional.of("MB-01"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(YUBEI), Optional.of(day));
        assertThat(directory.suggest(wished)).extracting(s -> s.mediator().id()).startsWith("zhou");
        assertThat(directory.suggest(wished).getLast().misses()).contains(new Remark("directory.absent", "2026-11-30"));
        assertThat(directory.absent(chen, directory.findMediator("zhou").orElseThrow(), List.of()).remarks())
                .contains(new Remark("directory.role", "ADMINISTRATOR"));
    }

    @Test
    void saysForWhomAnOfficerWorks() {
        assertThat(directory.worker(clerk).places()).containsExactly("渝0112", "SC-渝0112");
        assertThat(directory.worker(chen).places()).containsExactly("MB-01");
        Place room = directory.findPlace("MR-01").orElseThrow();
        directory.put(admin, room.withMembers(List.of("clerk")), room.mark()).orThrow();
        assertThat(directory.worker(clerk).places()).containsExactly("渝0112", "SC-渝0112", "MR-01");
        assertThat(directory.worker(admin).places()).isEmpty();
        assertThat(directory.listWorkers(List.of(chen, clerk, admin)))
                .as("many at once")
                .containsExactly(directory.worker(chen), directory.worker(clerk), directory.worker(admin));
    }

    @Test
    void changesAreJournalledAndOnlyForAdministrators() {
        Place centre = directory.findPlace("SC-渝0112").orElseThrow();
        var contact = new PlaceContact("某路1号", "", "");
        var described = centre.described(centre.name(), "Yubei service centre", contact, centre.capabilities());
        assertThat(refusal(directory.put(clerk, described, centre.mark()))).isEqualTo("directory.role");
        directory.put(admin, described, centre.mark()).orThrow();
        assertThat(directory.findPlace("SC-渝0112")).contains(described);
        assertThat(directory.listPlaces(PlaceFilter.ALL.of(PlaceKind.SERVICE_CENTRE))).hasSize(46).contains(described);
        List<Entry> entries = stores.journal().listAbout(new Subject(Directory.SUBJECT, "SC-渝0112"));
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().draft().actor()).isEqualTo(new Actor("admin", ""));
    }

    @Test
    void refusesWhatIsNotInOtherTables() {
        Place court = directory.findPlace("渝0112").orElseThrow();
        var other = court.described("另一个法院", "", PlaceContact.NONE, court.capabilities());
        assertThat(refusal(directory.put(admin, other, court.mark()))).isEqualTo("directory.court-fixed");
        assertThat(refusal(directory.put(admin, court.withMembers(List.of("ghost")), court.mark())))
                .isEqualTo("directory.member-unknown");
        var nowhere = new Mediator(
                "x", Optional.empty(), "某", List.of("MB-99"), Set.of(), Set.of(), Set.of(), OptionalLong.empty(),
                Set.of(), List.of(), true);
        assertThat(refusal(directory.put(admin, nowhere, Directory.NEW))).isEqualTo("directory.place-unknown");
        assertThat(refusal(directory.put(clerk, nowhere, Directory.NEW))).isEqualTo("directory.role");
    }

    @Test
    @DisplayName("WF-9 a second editor of a place or a mediator is told, and what the first wrote stays")
    void secondEditor() {
        Place seen = directory.findPlace("MB-01").orElseThrow();
        Place first = seen.withMembers(List.of("clerk"));
        Place second = seen.described(seen.name(), "", new PlaceContact("", "023-0000", ""), seen.capabilities());
        directory.put(admin, first, seen.mark()).orThrow();
        assertThat(refusal(directory.put(admin, second, seen.mark()))).isEqualTo("directory.overtaken");
        assertThat(refusal(directory.put(admin, second, Directory.NEW))).isEqualTo("directory.overtaken");
        assertThat(directory.findPlace("MB-01")).contains(first);
        directory.put(admin, second, first.mark()).orThrow();
        Mediator old = directory.findMediator("chen").orElseThrow();
        var day = LocalDate.of(2026, 11, 30);
        Mediator away = directory.absent(chen, old, List.of(new Absence(day, day))).orThrow();
        assertThat(refusal(directory.put(admin, old.withActive(false), old.mark()))).isEqualTo("directory.overtaken");
        assertThat(refusal(directory.absent(admin, old, List.of()))).isEqualTo("directory.overtaken");
        assertThat(refusal(directory.put(admin, mediator("chen", Set.of(), Set.of()), Directory.NEW)))
                .as("an identifier that is taken")
                .isEqualTo("directory.overtaken");
        assertThat(directory.findMediator("chen")).contains(away);
    }

    private static String refusal(Reading<?> reading) {
        assertThat(reading.value()).isEmpty();
        return reading.remarks().getFirst().code();
    }
}
