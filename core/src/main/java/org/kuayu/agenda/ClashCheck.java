package org.kuayu.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kuayu.agenda.Appointment.Spot;
import org.kuayu.calendar.Day;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.OfficeHours;

/** Finds what speaks against a time. */
final class ClashCheck {
    /** A time that somebody thinks of. */
    record Plan(Set<String> logins, List<Spot> spots, boolean onSite, Instant from, Instant until) {
        static Plan of(Appointment one) {
            return new Plan(one.logins(), one.spots(), one.onSite(), one.from(), one.until());
        }
    }

    private final AgendaSettings settings;
    private final Whereabouts where;

    ClashCheck(AgendaSettings settings, Whereabouts where) {
        this.settings = settings;
        this.where = where;
    }

    /** The longest journey: appointments this much before or after a time may matter to it. */
    Duration reach() {
        return settings.near().compareTo(settings.far()) > 0 ? settings.near() : settings.far();
    }

    /** Everything, the gravest first. */
    List<Clash> check(Plan plan, Busyness busy) {
        var found = new ArrayList<Clash>();
        for (Appointment other : busy.appointments()) {
            people(plan, other, found);
            rooms(plan, other, found);
        }
        for (Unavailable time : busy.times()) {
            if (plan.logins().contains(time.login()) && time.overlaps(plan.from(), plan.until())) {
                found.add(new Clash(
                        Clash.Kind.UNAVAILABLE, time.login(), Optional.empty(), time.from(), time.until()));
            }
        }
        day(plan).ifPresent(found::add);
        found.sort(Comparator.comparing(Clash::kind).thenComparing(Clash::from).thenComparing(Clash::about));
        return List.copyOf(found);
    }

    private void people(Plan plan, Appointment other, List<Clash> found) {
        var both = new TreeSet<>(plan.logins());
        both.retainAll(other.logins());
        if (both.isEmpty()) {
            return;
        }
        if (other.overlaps(plan.from(), plan.until())) {
            both.forEach(login -> found.add(clash(Clash.Kind.PARTICIPANT_BUSY, login, other)));
        } else if (plan.onSite() && other.onSite()) {
            Duration journey = journey(plan.spots(), other.spots());
            if (other.overlaps(plan.from().minus(journey), plan.until().plus(journey))) {
                both.forEach(login -> found.add(clash(Clash.Kind.TRAVEL, login, other)));
            }
        }
    }

    /** What somebody needs who is at one of the first places and has to be at one of the others: of the shortest ways. */
    private Duration journey(List<Spot> here, List<Spot> there) {
        return here.stream()
                .flatMap(a -> there.stream().map(b -> way(a.place(), b.place())))
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Duration way(String from, String to) {
        if (from.equals(to)) {
            return Duration.ZERO;
        }
        return where.region(from).equals(where.region(to)) ? settings.near() : settings.far();
    }

    private static void rooms(Plan plan, Appointment other, List<Clash> found) {
        if (!plan.onSite() || !other.onSite() || !other.overlaps(plan.from(), plan.until())) {
            return;
        }
        for (Spot spot : plan.spots()) {
            for (Spot taken : other.spots()) {
                boolean said = !spot.room().isEmpty() && !taken.room().isEmpty();
                if (spot.place().equals(taken.place()) && (!said || spot.room().equals(taken.room()))) {
                    found.add(clash(said ? Clash.Kind.ROOM_TAKEN : Clash.Kind.SAME_PLACE, spot.place(), other));
                }
            }
        }
    }

    private static Clash clash(Clash.Kind kind, String about, Appointment other) {
        return new Clash(kind, about, Optional.of(other.id()), other.from(), other.until());
    }

    private Optional<Clash> day(Plan plan) {
        LocalDate date = LegalDay.of(plan.from());
        Day day = settings.calendar().day(date);
        if (!day.presumedWorking()) {
            return Optional.of(new Clash(
                    Clash.Kind.DAY_OFF, day.name(), Optional.empty(), LegalDay.start(date), LegalDay.after(date)));
        }
        boolean open = openings(plan, date).stream()
                .anyMatch(span -> !plan.from().isBefore(span.from()) && !plan.until().isAfter(span.until()));
        return open
                ? Optional.empty()
                : Optional.of(new Clash(
                        Clash.Kind.OUTSIDE_HOURS, "", Optional.empty(), plan.from(), plan.until()));
    }

    /** An opening time on a day. */
    record Opening(Instant from, Instant until) {
        Optional<Opening> with(Opening other) {
            Instant later = from.isAfter(other.from) ? from : other.from;
            Instant earlier = until.isBefore(other.until) ? until : other.until;
            return later.isBefore(earlier) ? Optional.of(new Opening(later, earlier)) : Optional.empty();
        }
    }

    /** When all regions that take part are open on the day. */
    List<Opening> openings(Plan plan, LocalDate date) {
        var regions = new HashSet<String>();
        plan.spots().forEach(spot -> regions.add(where.region(spot.place())));
        plan.logins().forEach(login -> regions.addAll(where.regions(login)));
        List<Opening> common = openings(settings.usual(), date);
        boolean first = true;
        for (String region : new TreeSet<>(regions)) {
            List<Opening> theirs = openings(settings.hoursOf(region), date);
            common = first ? theirs : meet(common, theirs);
            first = false;
        }
        return common;
    }

    private static List<Opening> meet(List<Opening> some, List<Opening> others) {
        return some.stream()
                .flatMap(a -> others.stream().flatMap(b -> a.with(b).stream()))
                .toList();
    }

    private static List<Opening> openings(OfficeHours hours, LocalDate date) {
        return hours.spans().stream()
                .map(span -> new Opening(
                        date.atTime(span.from()).atZone(LegalDay.ZONE).toInstant(),
                        date.atTime(span.until()).atZone(LegalDay.ZONE).toInstant()))
                .toList();
    }
}
