package org.kuayu;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.agenda.Agenda;
import org.kuayu.agenda.AgendaParts;
import org.kuayu.agenda.AgendaSettings;
import org.kuayu.agenda.Unavailable;
import org.kuayu.agenda.Whereabouts;
import org.kuayu.calendar.LegalDay;
import org.kuayu.directory.Absence;
import org.kuayu.directory.Directory;
import org.kuayu.directory.Mediator;
import org.kuayu.directory.Place;
import org.kuayu.matter.Worker;
import org.kuayu.staff.StaffStore;

/** Where places and people are, and on which days mediators are absent, as the directory knows it. Thread-safe. */
final class DirectoryWhereabouts implements Whereabouts {
    private final StaffStore staff;
    private final Directory directory;

    DirectoryWhereabouts(StaffStore staff, Directory directory) {
        this.staff = staff;
        this.directory = directory;
    }

    /** An agenda over these stores that knows people and places by the directory. */
    static Agenda agenda(Stores stores, Directory directory, Clock clock) {
        return new Agenda(new AgendaParts(
                stores.journal(),
                stores.agenda(),
                stores.matters(),
                new DirectoryWhereabouts(stores.staff(), directory),
                AgendaSettings.bundled(),
                clock));
    }

    @Override
    public String region(String place) {
        return directory.findPlace(place).map(Place::region).orElse("");
    }

    @Override
    public Set<String> regions(String login) {
        return staff.find(login).map(directory::worker).map(Worker::places).orElse(List.of()).stream()
                .map(this::region)
                .filter(region -> !region.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Unavailable> listAbsent(Set<String> logins, Instant from, Instant until) {
        return logins.stream()
                .sorted()
                .flatMap(login -> directory.findMediatorByLogin(login).stream().flatMap(m -> absent(login, m)))
                .filter(time -> time.overlaps(from, until))
                .sorted(Comparator.comparing(Unavailable::from).thenComparing(Unavailable::id))
                .toList();
    }

    private static Stream<Unavailable> absent(String login, Mediator mediator) {
        return mediator.absences().stream().map(absence -> absent(login, absence));
    }

    private static Unavailable absent(String login, Absence absence) {
        return new Unavailable(
                "D-" + login + "-" + absence.from(),
                login,
                LegalDay.start(absence.from()),
                LegalDay.after(absence.until()),
                "",
                Unavailable.Source.DIRECTORY);
    }
}
