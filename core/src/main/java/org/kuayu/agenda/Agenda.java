package org.kuayu.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kuayu.agenda.Appointment.State;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * The calendar of sessions, hearings and visits, and of the times in which people cannot be had. Whoever sees a matter sees
 * its appointments. Clashes are told and never refuse an appointment: people may have reasons. Thread-safe.
 */
public final class Agenda {
    /** An appointment was made. */
    public static final Act PLANNED = new Act("agenda.planned");
    /** An appointment got another time. */
    public static final Act MOVED = new Act("agenda.moved");
    /** An appointment was cancelled. */
    public static final Act CANCELLED = new Act("agenda.cancelled");
    /** An appointment took place. */
    public static final Act HELD = new Act("agenda.held");
    /** Somebody said when he cannot be had. */
    public static final Act UNAVAILABLE = new Act("agenda.unavailable");
    /** He took that back. */
    public static final Act AVAILABLE = new Act("agenda.available");
    /** Times of a calendar file took the place of earlier ones. */
    public static final Act BROUGHT = new Act("agenda.brought");
    /** What somebody's own times are called as a subject in the journal; appointments stand under their matter. */
    public static final String SUBJECT = "agenda";

    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;
    private static final Duration FURTHEST = Duration.ofDays(731);
    private static final int MOST_SLOTS = 20;

    private final AgendaParts parts;
    private final ClashCheck check;
    private final SlotFinder finder;
    private final OwnTimes times;

    /** An agenda of these parts. */
    public Agenda(AgendaParts parts) {
        this.parts = Objects.requireNonNull(parts, "parts");
        check = new ClashCheck(parts.settings(), parts.where());
        finder = new SlotFinder(parts.settings(), check);
        times = new OwnTimes(parts);
    }

    static String number(String series, long number) {
        return String.format(Locale.ROOT, "%s-%06d", series, number);
    }

    /** The appointment, if the worker may see it. */
    public Optional<Appointment> find(Worker worker, String id) {
        return parts.store().find(id).filter(one -> sees(worker, one));
    }

    private static boolean sees(Worker worker, Appointment one) {
        return one.logins().contains(worker.login()) || one.teams().stream().anyMatch(worker.places()::contains);
    }

    /** His own appointments with an instant in this time, by their beginning. */
    public List<Appointment> listMine(Worker worker, Instant from, Instant until) {
        return parts.store().list(new AgendaFilter(from, until, Set.of(worker.login()), Set.of(), Set.of()));
    }

    /** Those of all matters in which one of his places takes part, his own included. */
    public List<Appointment> listTeam(Worker worker, Instant from, Instant until) {
        return parts.store()
                .list(new AgendaFilter(from, until, Set.of(worker.login()), Set.copyOf(worker.places()), Set.of()));
    }

    /** Those of one matter, if the worker may see it. */
    public List<Appointment> listOf(Worker worker, String matter) {
        return parts.store().listOf(matter).stream().filter(one -> sees(worker, one)).toList();
    }

    /** When these people cannot be had, by the beginning; each reads his own reasons alone. */
    public List<Unavailable> listUnavailable(Worker reader, Set<String> logins, Instant from, Instant until) {
        return times.list(reader, logins, from, until);
    }

    /** What speaks against this appointment as it stands, the gravest first; of one that takes no time nothing. */
    public List<Clash> clashes(Appointment one) {
        return one.takesTime() ? clashes(ClashCheck.Plan.of(one), one.id()) : List.of();
    }

    /** What would speak against this appointment, the gravest first; changes nothing. */
    public List<Clash> clashes(AppointmentDraft draft) {
        return draft.from().isBefore(draft.until()) ? clashes(draft.plan(), "") : List.of();
    }

    private List<Clash> clashes(ClashCheck.Plan plan, String self) {
        Set<String> places = new HashSet<>(plan.spots().stream().map(Appointment.Spot::place).toList());
        Duration reach = check.reach();
        return check.check(plan, busy(plan.logins(), places, plan.from().minus(reach), plan.until().plus(reach))
                .without(self));
    }

    private Busyness busy(Set<String> logins, Set<String> places, Instant from, Instant until) {
        var unavailable = new ArrayList<>(parts.store().listUnavailable(logins, from, until));
        unavailable.addAll(parts.where().listAbsent(logins, from, until));
        return new Busyness(
                parts.store().list(new AgendaFilter(from, until, logins, Set.of(), places)), unavailable);
    }

    /**
     * Looks for times at which everybody can come, within the office hours of all regions that take part. Refused by {@code
     * agenda.slot-people} without anybody, {@code agenda.length}, {@code agenda.time-order}.
     */
    public Reading<SlotAnswer> findSlots(SlotWish wish) {
        if (wish.logins().isEmpty()) {
            return Reading.refused("agenda.slot-people", "");
        }
        if (wish.minutes() < SHORTEST || wish.minutes() > LONGEST) {
            return Reading.refused("agenda.length", Integer.toString(wish.minutes()));
        }
        if (wish.last().isBefore(wish.first()) || wish.count() < 1 || wish.count() > MOST_SLOTS) {
            return Reading.refused("agenda.time-order", wish.last().toString());
        }
        Instant now = parts.clock().instant();
        Instant from = now.minus(Duration.ofDays(1));
        Instant until = now.plus(FURTHEST);
        Set<String> places = new HashSet<>(wish.spots().stream().map(Appointment.Spot::place).toList());
        return Reading.of(finder.find(wish, busy(wish.logins(), places, from, until), now));
    }

    /**
     * Makes an appointment for a matter that the worker sees; clashes come back as doubts. Refusals: {@code matter.not-seen},
     * {@code matter.done}, {@code agenda.time-order}, {@code agenda.length}, {@code agenda.far}.
     */
    public Reading<Appointment> plan(Worker by, AppointmentDraft draft) {
        return parts.journal().write(() -> {
            Optional<Matter> matter = parts.matters().find(draft.matter()).filter(by::sees);
            if (matter.isEmpty()) {
                return Reading.refused("matter.not-seen", draft.matter());
            }
            if (matter.get().standing() == Matter.Standing.DONE) {
                return Reading.refused("matter.done", draft.matter());
            }
            Optional<Remark> refusal = refusal(draft.from(), draft.until());
            if (refusal.isPresent()) {
                return new Reading.Refused<>(refusal.get());
            }
            return keep(by, PLANNED, planned(draft, matter.get()), "");
        });
    }

    private Appointment planned(AppointmentDraft draft, Matter matter) {
        return new Appointment(
                number("A", parts.store().next("appointment")),
                matter.id(),
                matter.title(),
                draft.from(),
                draft.until(),
                draft.spots(),
                draft.people(),
                matter.places(),
                draft.mode(),
                State.PLANNED,
                1);
    }

    private Optional<Remark> refusal(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return Optional.of(Remark.of("agenda.time-order"));
        }
        long minutes = ChronoUnit.MINUTES.between(from, until);
        if (minutes < SHORTEST || minutes > LONGEST) {
            return Optional.of(new Remark("agenda.length", Long.toString(minutes)));
        }
        Instant now = parts.clock().instant();
        boolean far = from.isAfter(now.plus(FURTHEST)) || from.isBefore(now.minus(FURTHEST));
        return far ? Optional.of(Remark.of("agenda.far")) : Optional.empty();
    }

    /**
     * Gives a planned appointment another time; clashes come back as doubts. Refusals besides those of {@link #plan}: {@code
     * agenda.not-seen}, {@code agenda.overtaken}, {@code agenda.of-procedure} for a session that its procedure keeps, {@code
     * agenda.not-planned}.
     */
    public Reading<Appointment> move(Worker by, SeenAppointment seen, BusyTime to) {
        return on(by, seen, one -> {
            Optional<Remark> refusal = refusal(to.from(), to.until());
            if (refusal.isPresent()) {
                return new Reading.Refused<>(refusal.get());
            }
            var moved = new Appointment(
                    one.id(), one.matter(), one.title(), to.from(), to.until(), one.spots(), one.people(), one.teams(),
                    one.mode(), one.state(), one.version() + 1);
            return keep(by, MOVED, moved, to.reason());
        });
    }

    /** Cancels a planned appointment, with the reason; refused as {@link #move}, and by {@code agenda.reason-missing}. */
    public Reading<Appointment> cancel(Worker by, SeenAppointment seen, String reason) {
        return on(by, seen, one -> reason.isBlank()
                ? Reading.refused("agenda.reason-missing", "")
                : keep(by, CANCELLED, one.as(State.CANCELLED), reason.strip()));
    }

    /** Notes that a planned appointment took place; refused as {@link #move}, and by {@code agenda.ahead}. */
    public Reading<Appointment> hold(Worker by, SeenAppointment seen) {
        return on(by, seen, one -> one.from().isAfter(parts.clock().instant())
                ? Reading.refused("agenda.ahead", one.id())
                : keep(by, HELD, one.as(State.HELD), ""));
    }

    private Reading<Appointment> on(
            Worker by, SeenAppointment seen, Function<Appointment, Reading<Appointment>> act) {
        return parts.journal().write(() -> {
            Optional<Appointment> found = find(by, seen.id());
            if (found.isEmpty()) {
                return Reading.refused("agenda.not-seen", seen.id());
            }
            if (!found.get().id().startsWith("A-")) {
                return Reading.refused("agenda.of-procedure", seen.id());
            }
            if (found.get().version() != seen.version()) {
                return Reading.refused("agenda.overtaken", seen.id());
            }
            return found.get().state() == State.PLANNED
                    ? act.apply(found.get())
                    : Reading.refused("agenda.not-planned", seen.id());
        });
    }

    private Reading<Appointment> keep(Worker by, Act act, Appointment one, String reason) {
        var facts = new HashMap<>(Map.of(
                "appointment", one.id(), "from", one.from().toString(), "until", one.until().toString()));
        if (!reason.isEmpty()) {
            facts.put("reason", reason);
        }
        parts.store().put(one);
        parts.journal().append(Draft.of(by.actor(), act, new Subject(MatterBook.SUBJECT, one.matter()))
                .with(Payload.of(facts)));
        return Reading.of(one, doubts(one));
    }

    private List<Remark> doubts(Appointment one) {
        return clashes(one).stream()
                .map(clash -> new Remark("agenda.clash." + clash.kind(), clash.about()))
                .toList();
    }

    /**
     * Keeps the sessions of a matter as its procedure knows them; only inside {@code Journal.write}, in the unit of the
     * procedure's act, which is their entry in the journal. Their versions count on by themselves; one that says the same as
     * before stays. Identifiers begin with the matter's.
     */
    public void follow(List<Appointment> sessions) {
        for (Appointment session : sessions) {
            if (!session.id().startsWith(session.matter())) {
                throw new IllegalArgumentException("session " + session.id() + " of " + session.matter());
            }
            Optional<Appointment> before = parts.store().find(session.id());
            if (before.filter(session::sameAs).isEmpty()) {
                parts.store().put(before.map(session::after).orElse(session));
            }
        }
    }

    /** Notes a time in which he cannot be had; refused by {@code agenda.time-order}, {@code agenda.time-long}, {@code agenda.reason-long}. */
    public Reading<Unavailable> block(Worker by, BusyTime time) {
        return times.add(by, time);
    }

    /** Takes back a time of his own; refused by {@code agenda.time-unknown}. */
    public Reading<Unavailable> unblock(Worker by, String id) {
        return times.remove(by, id);
    }

    /**
     * Takes the times of a calendar file in place of those that came from an earlier one; no words of it are kept, and what has
     * passed is left out. Refused by {@code agenda.times-many}.
     */
    public Reading<List<Unavailable>> bring(Worker by, List<BusyTime> busy) {
        return times.bring(by, busy);
    }
}
