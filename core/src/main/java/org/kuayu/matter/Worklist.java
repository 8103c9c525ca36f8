package org.kuayu.matter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kuayu.journal.Act;
import org.kuayu.journal.Subject;
import org.kuayu.matter.GenericAct.Done;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * What is done to matters of every kind: work lists, history, assignment, hold, flags. Whoever does not see a matter is
 * refused by {@code matter.not-seen}, a second editor by {@code matter.overtaken}. Thread-safe.
 *
 * <p>A hold is an order of work and stops no clock of the law; an act of the matter's procedure sets the standing anew.
 */
public final class Worklist {
    /** Somebody works on it from now on, or nobody any more. */
    public static final Act ASSIGNED = new Act("matter.assigned");
    /** It waits for something outside. */
    public static final Act HELD = new Act("matter.held");
    /** The waiting is over. */
    public static final Act RESUMED = new Act("matter.resumed");
    /** Its flags changed. */
    public static final Act FLAGGED = new Act("matter.flagged");

    private final Parts parts;
    private final GenericAct acts;

    /**
     * What the lists are made of.
     *
     * @param book where matters are written
     * @param workers who works where
     * @param conflicts what is asked at each assignment
     * @param clock the clock of the system
     */
    public record Parts(MatterBook book, Workers workers, ConflictCheck conflicts, Clock clock) {
        public Parts {
            Objects.requireNonNull(book, "book");
            Objects.requireNonNull(workers, "workers");
            Objects.requireNonNull(conflicts, "conflicts");
            Objects.requireNonNull(clock, "clock");
        }
    }

    /**
     * What became of one matter of many.
     *
     * @param matter its identifier
     * @param result the cover after the act, or why it was refused
     */
    public record Answer(String matter, Reading<Matter> result) {}

    /** Lists of these parts. */
    public Worklist(Parts parts) {
        this.parts = parts;
        acts = new GenericAct(parts.book(), parts.clock());
    }

    /** The matter, if the worker may see it. */
    public Optional<Matter> find(Worker worker, String id) {
        return acts.find(worker, id);
    }

    /** At most {@code limit} matters of the list after skipping {@code offset}. */
    public List<Matter> list(Worker worker, WorkQuery query, int offset, int limit) {
        return parts.book().store().list(query.filter(worker), offset, limit);
    }

    /** How many matters the list has. */
    public long count(Worker worker, WorkQuery query) {
        return parts.book().store().count(query.filter(worker));
    }

    /** How many matters each list has with the other conditions of this query, for the tabs. */
    public Map<WorkQuery.Tab, Long> counts(Worker worker, WorkQuery query) {
        var counts = new EnumMap<WorkQuery.Tab, Long>(WorkQuery.Tab.class);
        for (WorkQuery.Tab tab : WorkQuery.Tab.values()) {
            counts.put(tab, count(worker, query.on(tab)));
        }
        return counts;
    }

    /** How many matters at his places nobody has anything next in, for the menu (WF-7): one count in the store. */
    public long countForgotten(Worker worker) {
        return count(worker, WorkQuery.of(WorkQuery.Tab.FORGOTTEN));
    }

    /** What happened to the matter, oldest first; empty if the worker may not see it. */
    public List<HistoryLine> history(Worker worker, String id) {
        if (acts.find(worker, id).isEmpty()) {
            return List.of();
        }
        return parts.book().journal().listAbout(new Subject(MatterBook.SUBJECT, id)).stream()
                .map(HistoryLine::of)
                .toList();
    }

    /** Who may be given the matter: everybody at the place that has to staff it, by login. */
    public List<Worker> listCandidates(Worker by, String id) {
        return acts.find(by, id).map(m -> parts.workers().listAt(m.team())).orElse(List.of());
    }

    /** What speaks against giving the matter to this login, the gravest first; the assignment asks it again. */
    public List<ConflictCheck.Finding> listConflicts(Worker by, String id, String login) {
        return acts.find(by, id)
                .flatMap(m -> parts.workers().find(login).map(w -> parts.conflicts().check(m, w)))
                .orElse(List.of());
    }

    /**
     * Gives the matter to an officer of the place that has to staff it, also away from another one. What speaks against
     * him comes back as doubts, unless the law forbids it. Refusals: {@code matter.done}, {@code matter.other-team},
     * {@code matter.assignee-unknown}, {@code matter.assignee-elsewhere}, {@code matter.assigned-already}, and those of the
     * {@link ConflictCheck}.
     */
    public Reading<Matter> assign(Worker by, SeenMatter seen, String login) {
        return acts.on(by, seen, matter -> {
            Optional<Remark> refusal = refusal(by, matter);
            Optional<Worker> worker = parts.workers().find(login);
            if (refusal.isPresent()) {
                return new Reading.Refused<>(refusal.get());
            }
            if (worker.isEmpty()) {
                return Reading.refused("matter.assignee-unknown", login);
            }
            if (!worker.get().places().contains(matter.team())) {
                return Reading.refused("matter.assignee-elsewhere", login);
            }
            if (matter.assignee().filter(login::equals).isPresent()) {
                return Reading.refused("matter.assigned-already", login);
            }
            return assigned(matter, worker.get());
        });
    }

    private Reading<Done> assigned(Matter matter, Worker to) {
        List<ConflictCheck.Finding> found = parts.conflicts().check(matter, to);
        Optional<Remark> forbidden = found.stream()
                .filter(ConflictCheck.Finding::forbids)
                .map(ConflictCheck.Finding::remark)
                .findFirst();
        if (forbidden.isPresent()) {
            return new Reading.Refused<>(forbidden.get());
        }
        List<Remark> doubts = found.stream().map(ConflictCheck.Finding::remark).toList();
        var facts = staffing(matter, matter.team(), Optional.of(to.login()));
        if (!doubts.isEmpty()) {
            facts.put("despite", doubts.stream().map(Remark::code).collect(Collectors.joining(" ")));
        }
        return Reading.of(new Done(ASSIGNED, matter.staffed(matter.team(), Optional.of(to.login())), facts, doubts));
    }

    /** Gives each of the matters to the officer; each is done or refused by itself, in the order asked. */
    public List<Answer> assignAll(Worker by, List<SeenMatter> seen, String login) {
        var answers = new ArrayList<Answer>();
        for (SeenMatter matter : seen) {
            answers.add(new Answer(matter.id(), assign(by, matter, login)));
        }
        return List.copyOf(answers);
    }

    /**
     * Gives the matter to another place that takes part in it, where nobody has it yet. Refused by
     * {@code matter.place-elsewhere} for a place that takes no part, and as an assignment is.
     */
    public Reading<Matter> handTo(Worker by, SeenMatter seen, String place) {
        return acts.on(by, seen, matter -> {
            Optional<Remark> refusal = refusal(by, matter);
            if (refusal.isPresent()) {
                return new Reading.Refused<>(refusal.get());
            }
            if (!matter.places().contains(place)) {
                return Reading.refused("matter.place-elsewhere", place);
            }
            if (matter.team().equals(place) && matter.assignee().isEmpty()) {
                return Reading.refused("matter.assigned-already", place);
            }
            var facts = staffing(matter, place, Optional.empty());
            return Reading.of(new Done(ASSIGNED, matter.staffed(place, Optional.empty()), facts, List.of()));
        });
    }

    /** Takes the matter from who has it, back to those of its place that wait for somebody; refused as a handing over. */
    public Reading<Matter> unassign(Worker by, SeenMatter seen) {
        return acts.find(by, seen.id())
                .map(matter -> handTo(by, seen, matter.team()))
                .orElseGet(() -> Reading.refused("matter.not-seen", seen.id()));
    }

    private static Optional<Remark> refusal(Worker by, Matter matter) {
        if (matter.standing() == Matter.Standing.DONE) {
            return Optional.of(new Remark("matter.done", matter.id()));
        }
        boolean his = matter.assignee().filter(by.login()::equals).isPresent();
        return his || by.places().contains(matter.team())
                ? Optional.empty()
                : Optional.of(new Remark("matter.other-team", matter.team()));
    }

    private static Map<String, String> staffing(Matter matter, String place, Optional<String> login) {
        var facts = new LinkedHashMap<String, String>();
        matter.assignee().ifPresent(earlier -> facts.put("from", earlier));
        login.ifPresent(to -> facts.put("to", to));
        facts.put("place", place);
        return facts;
    }

    /**
     * Says for what the matter waits; its clocks go on. Refusals: {@code matter.reason-missing}, {@code matter.done},
     * {@code matter.held-already}, {@code matter.other-team}.
     */
    public Reading<Matter> hold(Worker by, SeenMatter seen, String reason) {
        return acts.on(by, seen, matter -> {
            Optional<Remark> refusal = refusal(by, matter);
            if (refusal.isPresent()) {
                return new Reading.Refused<>(refusal.get());
            }
            if (reason.isBlank()) {
                return Reading.refused("matter.reason-missing", "");
            }
            if (matter.standing() == Matter.Standing.ON_HOLD) {
                return Reading.refused("matter.held-already", matter.id());
            }
            var facts = Map.of("reason", reason.strip());
            return Reading.of(new Done(HELD, matter.standing(Matter.Standing.ON_HOLD), facts, List.of()));
        });
    }

    /**
     * The waiting is over. Refusals: {@code matter.not-held} where nobody holds it, {@code matter.held-by-procedure} where
     * its own state is one of waiting, {@code matter.other-team}.
     */
    public Reading<Matter> resume(Worker by, SeenMatter seen) {
        return acts.on(by, seen, matter -> {
            Optional<Remark> refusal = refusal(by, matter);
            if (refusal.isPresent()) {
                return new Reading.Refused<>(refusal.get());
            }
            if (matter.standing() != Matter.Standing.ON_HOLD) {
                return Reading.refused("matter.not-held", matter.id());
            }
            if (!heldHere(matter.id())) {
                return Reading.refused("matter.held-by-procedure", matter.state());
            }
            return Reading.of(new Done(RESUMED, matter.standing(Matter.Standing.OPEN), Map.of(), List.of()));
        });
    }

    /** Whether the last act that set the standing was a hold of this list, and not of the procedure. */
    private boolean heldHere(String id) {
        var neutral = Set.of(ASSIGNED, FLAGGED);
        return parts.book().store().listEvents(id).reversed().stream()
                .map(MatterEvent::act)
                .filter(act -> !neutral.contains(act))
                .findFirst()
                .filter(HELD::equals)
                .isPresent();
    }

    /** Says what everybody who opens the matter must know at once, in place of what was said; the same again is nothing new. */
    public Reading<Matter> flag(Worker by, SeenMatter seen, Set<Flag> flags) {
        Optional<Matter> now = acts.find(by, seen.id());
        if (now.filter(m -> m.flags().equals(flags)).isPresent()) {
            return Reading.of(now.get());
        }
        return acts.on(by, seen, matter -> {
            var facts = Map.of("before", words(matter.flags()), "after", words(flags));
            return Reading.of(new Done(FLAGGED, matter.flagged(flags), facts, List.of()));
        });
    }

    private static String words(Set<Flag> flags) {
        return new TreeSet<>(flags).stream().map(Flag::name).collect(Collectors.joining(" "));
    }
}
