package org.kuayu.workbench.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.directory.Absence;
import org.kuayu.directory.MediationField;
import org.kuayu.directory.Mediator;
import org.kuayu.directory.MediatorFilter;
import org.kuayu.directory.MediatorSuggestion;
import org.kuayu.directory.Place;
import org.kuayu.directory.PlaceFilter;
import org.kuayu.directory.PlaceKind;
import org.kuayu.directory.SpokenLanguage;
import org.kuayu.staff.Role;
import org.kuayu.text.Money;
import org.kuayu.text.Reading;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** One mediator: to see, to change, and the days on which he cannot be had. */
final class MediatorRoutes {
    private static final Who ADMINISTRATORS = Who.roles(Role.ADMINISTRATOR);

    private final Kuayu kuayu;

    MediatorRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    void register(Routes routes) {
        routes.get("/directory/mediators/new", ADMINISTRATORS, v -> show(v, Optional.empty(), Optional.empty(), ""));
        routes.post("/directory/mediators", ADMINISTRATORS, v -> keep(v, Optional.empty()));
        routes.get("/directory/mediators/{id}", Who.OFFICER, v -> show(v, Optional.of(found(v)), Optional.of(found(v)), ""));
        routes.post("/directory/mediators/{id}", ADMINISTRATORS, v -> keep(v, Optional.of(found(v))));
        routes.post("/directory/mediators/{id}/absences", Who.OFFICER, this::absences);
    }

    private Mediator found(Visit visit) {
        return kuayu.directory().findMediator(visit.path("id")).orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, Optional<Mediator> mediator, Optional<Mediator> typed, String told) {
        long load = mediator.map(this::load).orElse(0L);
        var bodies = mediator.map(Mediator::bodies).orElse(List.of()).stream()
                .flatMap(code -> kuayu.directory().findPlace(code).stream())
                .toList();
        boolean own = mediator.flatMap(Mediator::login).filter(visit.officer().login()::equals).isPresent();
        var page = new MediatorPage(
                mediator,
                typed,
                load,
                bodies,
                rosters(mediator),
                rosters(typed),
                offered(),
                own,
                DirectoryRoutes.may(visit),
                told);
        visit.page("directory/mediator.jte", Map.of("page", page));
    }

    private List<Court> rosters(Optional<Mediator> mediator) {
        return mediator.map(Mediator::rosters).orElse(Set.of()).stream()
                .sorted()
                .flatMap(code -> kuayu.controlSettings().courts().findByCode(code).stream())
                .toList();
    }

    private long load(Mediator mediator) {
        return kuayu.directory().suggest(MediatorFilter.ALL).stream()
                .filter(s -> s.mediator().id().equals(mediator.id()))
                .findFirst()
                .map(MediatorSuggestion::load)
                .orElse(0L);
    }

    private List<Place> offered() {
        return Stream.of(PlaceKind.MEDIATION_BODY, PlaceKind.MEDIATION_ROOM)
                .flatMap(kind -> kuayu.directory().listPlaces(PlaceFilter.ALL.of(kind)).stream())
                .toList();
    }

    private void keep(Visit visit, Optional<Mediator> before) {
        String name = visit.form("name").strip();
        String id = before.map(Mediator::id).orElse(visit.form("id").strip());
        Optional<String> login = before.map(Mediator::login)
                .orElseGet(() -> Optional.of(id).filter(l -> kuayu.staff().find(l).isPresent()));
        if (name.isEmpty() || name.length() > 60 || !id.matches("[a-z][a-z0-9._-]{1,39}")) {
            visit.ctx().status(422);
            show(visit, before, before, visit.say("directory.name-missing"));
            return;
        }
        var mediator = new Mediator(
                id,
                login,
                name,
                visit.forms("body"),
                Set.copyOf(visit.forms("region")),
                chosen(MediationField.class, visit.forms("field")),
                chosen(SpokenLanguage.class, visit.forms("language")),
                fee(visit.form("fee").strip()),
                rosters(visit.form("rosters")),
                before.map(Mediator::absences).orElse(List.of()),
                !visit.form("active").isEmpty());
        answer(visit, before, mediator, kuayu.directory().put(visit.officer(), mediator, visit.form("seen")));
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, List<String> keys) {
        return EnumSet.allOf(type).stream()
                .filter(c -> keys.contains(DirectoryAddress.key(c)))
                .collect(Collectors.toSet());
    }

    private static OptionalLong fee(String written) {
        return written.isEmpty()
                ? OptionalLong.empty()
                : Money.parse(written).value().map(m -> OptionalLong.of(m.fen())).orElse(OptionalLong.empty());
    }

    private Set<CourtCode> rosters(String written) {
        Courts courts = kuayu.controlSettings().courts();
        var out = new HashSet<CourtCode>();
        Arrays.stream(written.split("[\\s,，、;；]+"))
                .filter(text -> !text.isBlank())
                .forEach(text -> courts.findByName(text)
                        .or(() -> CourtCode.parse(text).value().flatMap(courts::findByCode))
                        .map(Court::code)
                        .ifPresent(out::add));
        return out;
    }

    /** The days of absence as they were, without those taken out, and a new one. */
    private void absences(Visit visit) {
        Mediator mediator = found(visit);
        var days = new ArrayList<Absence>(mediator.absences().stream()
                .filter(a -> !visit.forms("remove").contains(a.from() + ".." + a.until()))
                .toList());
        Optional<LocalDate> from = Times.day(visit.form("from"));
        Optional<LocalDate> until = Times.day(visit.form("until")).or(() -> from);
        if (from.isPresent() && !until.orElseThrow().isBefore(from.get())) {
            days.add(new Absence(from.get(), until.get()));
        }
        answer(visit, Optional.of(mediator), mediator, kuayu.directory().absent(visit.officer(), mediator, days));
    }

    private void answer(Visit visit, Optional<Mediator> before, Mediator typed, Reading<Mediator> kept) {
        if (kept.value().isPresent()) {
            visit.redirect(DirectoryPage.href(kept.orThrow()));
            return;
        }
        var why = kept.remarks().getFirst();
        visit.refused(why);
        show(visit, before.map(old -> found(visit)), Optional.of(typed), visit.say("remark." + why.code(), why.detail()));
    }
}
