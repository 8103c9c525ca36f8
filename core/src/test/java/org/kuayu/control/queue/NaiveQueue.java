package org.kuayu.control.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kuayu.calendar.TermEnd;
import org.kuayu.control.queue.QueuePolicy.PartialSale;
import org.kuayu.control.queue.QueuePolicy.RenewStart;
import org.kuayu.control.queue.QueuePolicy.ShareScopes;
import org.kuayu.control.queue.QueuePolicy.WaitingTerm;
import org.kuayu.court.CourtCode;

/**
 * The queue once more, as plainly as it can be said, for the tests alone: every point of the unit by itself, everything
 * found by looking through all marks, and after each step whoever may come into force does. Shares are twelfths.
 */
public final class NaiveQueue {
    /** Who owns a point. */
    private static final class Soil {
        final Set<String> owners = new HashSet<>();
        final Set<String> former = new HashSet<>();
        boolean registered;
        boolean sold;
        String buyer = "";
    }

    private final QueuePolicy policy;
    private final boolean single;
    private final Map<Long, Set<Integer>> reached;
    private final List<List<NaiveMark>> points = new ArrayList<>();
    private final List<Soil> soils = new ArrayList<>();
    private final List<NaiveMark> marks = new ArrayList<>();
    final Map<String, NaiveCase> cases = new LinkedHashMap<>();
    final List<String> claims = new ArrayList<>();
    final Set<String> notes = new TreeSet<>();
    final NaiveShares shares;

    /** The queue of these events at this instant. */
    public NaiveQueue(Collection<QueueEvent> given, QueuePolicy policy, Instant clock) {
        this.policy = policy;
        this.single = policy.shareScopes() == ShareScopes.WHOLE_UNIT;
        List<QueueEvent> events = NaiveEvents.list(given, clock, notes);
        this.shares = new NaiveShares(events);
        this.reached = shares.reached();
        for (int point = 0; point < shares.points(); point++) {
            points.add(new ArrayList<>());
            soils.add(new Soil());
        }
        for (QueueEvent event : events) {
            runClock(event.at());
            act(event);
            log(event.at());
        }
        runClock(clock);
        number();
    }

    private void note(QueueEvent event, String code) {
        notes.add(event.intake() + " " + code);
    }

    private void runClock(Instant until) {
        while (true) {
            long next = Long.MAX_VALUE;
            for (NaiveMark mark : marks) {
                if (mark.live()) {
                    next = Math.min(next, Math.min(mark.end, mark.waits() ? mark.watch : Long.MAX_VALUE));
                }
            }
            if (next == Long.MAX_VALUE || Instant.ofEpochSecond(next).isAfter(until)) {
                return;
            }
            Instant at = Instant.ofEpochSecond(next);
            for (NaiveMark mark : marks) {
                boolean waits = mark.waits();
                boolean passes = waits && mark.watch == next;
                boolean ends = mark.live() && mark.end == next;
                if (ends) {
                    end(mark, SeizureState.EXPIRED, at);
                }
                if (waits && (ends || passes)) {
                    notes.add(mark.of.intake + " WRITTEN_END_WAITING");
                    mark.watch = Long.MAX_VALUE;
                }
            }
            settle(at, Optional.empty());
            log(at);
        }
    }

    /** Whoever may come into force does; a seizure that has just been delivered has its term as ordered. */
    private void settle(Instant at, Optional<NaiveCase> fresh) {
        if (single) {
            settle(marks, at, fresh);
        } else {
            points.forEach(point -> settle(point, at, fresh));
        }
    }

    private void settle(List<NaiveMark> queue, Instant at, Optional<NaiveCase> fresh) {
        long next = Long.MAX_VALUE;
        for (NaiveMark mark : queue) {
            if (mark.held()) {
                return;
            }
            next = mark.waits() ? Math.min(next, mark.of.intake) : next;
        }
        for (NaiveMark mark : queue) {
            if (mark.waits() && mark.of.intake == next) {
                mark.state = mark.pre() ? SeizureState.PRE_ACTIVE : SeizureState.ACTIVE;
                mark.since = at;
                if (mark.last == null) {
                    boolean now = fresh.filter(f -> f == mark.of).isPresent();
                    mark.last(now ? ordered(mark.of) : promoted(mark.of, NaiveMark.day(at)));
                }
            }
        }
    }

    private LocalDate counted(LocalDate from, Period length) {
        LocalDate end = from.plus(length);
        return policy.termEnd() == TermEnd.CIVIL_CODE ? end : end.minusDays(1);
    }

    private LocalDate ordered(NaiveCase of) {
        SeizureTerm term = of.seizure.term();
        return term.writtenEnd()
                .orElseGet(() -> counted(
                        term.writtenStart().orElse(NaiveMark.day(of.at)), term.length().orElseThrow()));
    }

    private LocalDate promoted(NaiveCase of, LocalDate from) {
        SeizureTerm term = of.seizure.term();
        if (term.length().isPresent()) {
            return counted(from, term.length().get());
        }
        LocalDate start = term.writtenStart().orElse(NaiveMark.day(of.at));
        LocalDate end = term.writtenEnd().orElseThrow();
        for (int years = 1; years < 50; years++) {
            LocalDate same = start.plusYears(years);
            if (same.equals(end) || same.minusDays(1).equals(end)) {
                return counted(from, Period.ofYears(years));
            }
        }
        return from.plusDays(ChronoUnit.DAYS.between(start, end));
    }

    private void log(Instant at) {
        for (NaiveCase of : cases.values()) {
            for (NaiveMark mark : of.marks) {
                if (mark.logged != mark.state) {
                    mark.log.add(new NaiveMark.Turn(at, mark.state));
                    mark.logged = mark.state;
                }
            }
        }
    }

    private void number() {
        if (single) {
            number(marks);
        } else {
            points.forEach(this::number);
        }
    }

    private void number(List<NaiveMark> queue) {
        var waiting = new TreeSet<Long>();
        queue.stream().filter(NaiveMark::waits).forEach(m -> waiting.add(m.of.intake));
        for (NaiveMark mark : queue) {
            mark.place = mark.held() ? 0 : mark.waits() ? waiting.headSet(mark.of.intake, true).size() : -1;
        }
    }

    private void act(QueueEvent event) {
        switch (event.act()) {
            case QueueAct.Deliver d -> {
                if (cases.containsKey(d.seizure().id())) {
                    note(event, "refused DUPLICATE_SEIZURE");
                } else {
                    deliver(event, d.seizure(), reached.get(event.intake()));
                }
            }
            case QueueAct.Renew r -> find(event, r.seizure(), Optional.of(r.by())).ifPresent(c -> renew(event, c, r));
            case QueueAct.Release r ->
                find(event, r.seizure(), Optional.of(r.by())).ifPresent(c -> release(event, c, r));
            case QueueAct.TransferControl t ->
                find(event, t.seizure(), Optional.empty())
                        .ifPresent(c -> each(event, c, m -> {
                            m.court = t.to();
                            c.court = t.to();
                        }));
            case QueueAct.ToEnforcement t ->
                find(event, t.seizure(), Optional.empty())
                        .ifPresent(c -> each(event, c, m -> {
                            m.stage = SeizureStage.ENFORCEMENT;
                            m.number = t.caseNumber();
                            c.stage = m.stage;
                            c.number = m.number;
                        }));
            case QueueAct.OwnerRegistered o -> register(o.owner());
            case QueueAct.TransferOrdered t ->
                reached.get(event.intake()).forEach(p -> soils.get(p).buyer = t.buyer());
            case QueueAct.TransferRegistered t ->
                reached.get(event.intake()).forEach(p -> transfer(p, t.newOwner()));
            case QueueAct.Sold s -> sell(event, s);
            default -> {}
        }
    }

    private Optional<NaiveCase> find(QueueEvent event, String id, Optional<CourtCode> by) {
        NaiveCase found = cases.get(id);
        if (found == null) {
            note(event, "refused UNKNOWN_SEIZURE");
            return Optional.empty();
        }
        if (by.isPresent() && !by.get().equals(found.court)) {
            note(event, "refused WRONG_COURT");
            return Optional.empty();
        }
        return Optional.of(found);
    }

    private void each(QueueEvent event, NaiveCase of, java.util.function.Consumer<NaiveMark> change) {
        var live = of.marks.stream().filter(NaiveMark::live).toList();
        if (live.isEmpty()) {
            note(event, "refused SEIZURE_ENDED");
        }
        live.forEach(change);
    }

    private void deliver(QueueEvent event, Seizure seizure, Set<Integer> where) {
        var of = new NaiveCase(seizure, event.intake(), event.at());
        cases.put(seizure.id(), of);
        SeizureTerm term = seizure.term();
        boolean reversed = term.writtenStart().isPresent()
                && term.writtenEnd().isPresent()
                && term.writtenEnd().get().isBefore(term.writtenStart().get());
        boolean over = !reversed && ordered(of).isBefore(NaiveMark.day(event.at()));
        var refusals = new TreeSet<String>();
        boolean in = false;
        for (int point : where) {
            var mark = new NaiveMark(of, point);
            of.marks.add(mark);
            String bar = reversed ? "TERM_REVERSED" : over ? "TERM_OVER" : bar(soils.get(point), seizure);
            if (bar.isEmpty()) {
                in = true;
                boolean pre = seizure.kind() == SeizureKind.PRE_SEIZURE
                        && !soils.get(point).owners.contains(seizure.debtor());
                mark.state = pre ? SeizureState.PRE_WAITING : SeizureState.WAITING;
                points.get(point).add(mark);
                marks.add(mark);
                if (policy.waitingTerm() == WaitingTerm.WRITTEN_END) {
                    mark.last(ordered(of));
                } else {
                    mark.watch = term.writtenEnd().map(NaiveMark::midnightAfter).orElse(Long.MAX_VALUE);
                }
            } else {
                mark.state = SeizureState.REFUSED;
                mark.ended = event.at();
                refusals.add(bar);
            }
        }
        if (!in) {
            refusals.forEach(bar -> note(event, "refused " + bar));
        } else {
            refusals.forEach(bar -> note(event, "BARRED_IN_PART"));
            if (ordered(of).isAfter(term.writtenStart().orElse(NaiveMark.day(event.at())).plusMonths(36))) {
                note(event, "OVER_CAP");
            }
        }
        settle(event.at(), Optional.of(of));
    }

    private static String bar(Soil soil, Seizure seizure) {
        String debtor = seizure.debtor();
        boolean buyer = soil.buyer.equals(debtor);
        boolean passes = seizure.kind() == SeizureKind.PRE_SEIZURE && !soil.former.contains(debtor);
        if (!soil.buyer.isEmpty() && !buyer) {
            return "TRANSFER_ORDERED";
        }
        if (soil.sold && !buyer && !passes) {
            return "SOLD_BEFORE";
        }
        return soil.registered && !soil.owners.contains(debtor) && !passes ? "TRANSFER_REGISTERED" : "";
    }

    private void renew(QueueEvent event, NaiveCase of, QueueAct.Renew act) {
        SeizureTerm term = act.term();
        LocalDate today = NaiveMark.day(event.at());
        if (term.writtenStart().isPresent()
                && term.writtenEnd().isPresent()
                && term.writtenEnd().get().isBefore(term.writtenStart().get())) {
            note(event, "refused TERM_REVERSED");
            return;
        }
        if (of.marks.stream().noneMatch(m -> m.live() || m.state == SeizureState.EXPIRED)) {
            note(event, "refused SEIZURE_ENDED");
            return;
        }
        var late = new HashSet<Integer>();
        for (NaiveMark mark : of.marks) {
            if (mark.state == SeizureState.EXPIRED) {
                late.add(mark.point);
            } else if (mark.live()) {
                extend(event, mark, term, today);
            }
        }
        if (!late.isEmpty()) {
            note(event, "RENEWAL_LATE");
            Seizure was = of.seizure;
            deliver(
                    event,
                    new Seizure(
                            was.id() + "~" + event.intake(),
                            was.kind(),
                            was.scope(),
                            of.court,
                            of.number,
                            was.notice(),
                            of.stage,
                            was.debtor(),
                            term),
                    late);
        }
    }

    private void extend(QueueEvent event, NaiveMark mark, SeizureTerm term, LocalDate today) {
        LocalDate old = mark.last == null ? today.minusDays(1) : mark.last;
        boolean append = policy.renewStart() == RenewStart.APPEND && term.writtenEnd().isEmpty();
        LocalDate from = term.writtenStart().orElse(append ? old.plusDays(1) : today);
        LocalDate end = term.writtenEnd().orElseGet(() -> counted(from, term.length().orElseThrow()));
        if (end.isAfter(from.plusMonths(36))) {
            note(event, "OVER_CAP");
        }
        if (mark.last == null) {
            mark.watch = term.writtenEnd()
                    .filter(e -> !e.isBefore(today))
                    .map(NaiveMark::midnightAfter)
                    .orElse(mark.watch);
        } else if (end.isBefore(old)) {
            note(event, "RENEWAL_SHORTER");
        } else {
            mark.last(end);
            if (from.isAfter(old.plusDays(1))) {
                note(event, "RENEWAL_GAP");
            }
        }
    }

    private void release(QueueEvent event, NaiveCase of, QueueAct.Release act) {
        boolean all = act.scope().equals(SeizureScope.WHOLE);
        var reach = of.marks.stream()
                .filter(m -> all || reached.get(event.intake()).contains(m.point))
                .toList();
        if (reach.isEmpty()) {
            note(event, "refused OUT_OF_SCOPE");
        } else if (reach.stream().noneMatch(NaiveMark::live)) {
            note(event, "refused SEIZURE_ENDED");
        }
        reach.stream().filter(NaiveMark::live).forEach(m -> end(m, SeizureState.RELEASED, event.at()));
        settle(event.at(), Optional.empty());
    }

    private static void end(NaiveMark mark, SeizureState state, Instant at) {
        mark.state = state;
        mark.ended = at;
    }

    private void register(String owner) {
        for (int point = 0; point < points.size(); point++) {
            Soil soil = soils.get(point);
            if (soil.sold && !soil.former.contains(owner)) {
                replace(soil, owner);
            }
            soil.owners.add(owner);
            convert(point, owner);
        }
    }

    private void convert(int point, String owner) {
        for (NaiveMark mark : points.get(point)) {
            if (mark.of.seizure.debtor().equals(owner) && mark.state == SeizureState.PRE_ACTIVE) {
                mark.state = SeizureState.ACTIVE;
            } else if (mark.of.seizure.debtor().equals(owner) && mark.state == SeizureState.PRE_WAITING) {
                mark.state = SeizureState.WAITING;
            }
        }
    }

    private static void replace(Soil soil, String owner) {
        soil.former.addAll(soil.owners);
        soil.former.remove(owner);
        soil.owners.clear();
        soil.owners.add(owner);
        soil.registered = true;
        soil.sold = false;
        soil.buyer = "";
    }

    private void transfer(int point, String owner) {
        Soil soil = soils.get(point);
        for (NaiveMark mark : points.get(point)) {
            if (mark.live() && !mark.pre()) {
                soil.former.add(mark.of.seizure.debtor());
            }
        }
        replace(soil, owner);
        convert(point, owner);
    }

    private void sell(QueueEvent event, QueueAct.Sold act) {
        Set<Integer> sold = reached.get(event.intake());
        var there = marks.stream().filter(m -> m.live() && sold.contains(m.point)).toList();
        var holders = new TreeMap<Long, NaiveCase>();
        var waiters = new TreeMap<Long, NaiveCase>();
        there.stream().filter(NaiveMark::held).forEach(m -> holders.put(m.of.intake, m.of));
        there.stream().filter(NaiveMark::waits).forEach(m -> waiters.put(m.of.intake, m.of));
        var ranked = new ArrayList<>(holders.values());
        waiters.values().stream().filter(c -> !ranked.contains(c)).forEach(ranked::add);
        if (ranked.isEmpty()) {
            note(event, "SOLD_WITHOUT_SEIZURE");
        } else if (!ranked.getFirst().court.equals(act.by())) {
            note(event, "SOLD_BY_OTHER");
        }
        ranked.stream().filter(c -> c.court.equals(act.by())).findFirst().ifPresent(ranked::remove);
        if (!act.surplus().equals(Optional.of(0L))) {
            for (int i = 0; i < ranked.size(); i++) {
                claims.add(event.intake() + " " + (i + 1) + " " + ranked.get(i).seizure.id() + " " + ranked.get(i).court);
            }
        }
        for (NaiveMark mark : there) {
            soils.get(mark.point).former.add(mark.of.seizure.debtor());
            end(mark, mark.held() ? SeizureState.DISPOSED : SeizureState.NEVER_EFFECTIVE, event.at());
        }
        sold.forEach(point -> soils.get(point).sold = true);
        if (policy.partialSale() == PartialSale.NEXT_TAKES_REST) {
            for (NaiveCase holder : holders.values()) {
                for (NaiveMark mark : holder.court.equals(act.by()) ? holder.marks : List.<NaiveMark>of()) {
                    var queue = single ? marks : points.get(mark.point);
                    if (mark.live() && mark.held() && queue.stream().anyMatch(NaiveMark::waits)) {
                        end(mark, SeizureState.DISPOSED, event.at());
                    }
                }
            }
        }
        settle(event.at(), Optional.empty());
    }
}
