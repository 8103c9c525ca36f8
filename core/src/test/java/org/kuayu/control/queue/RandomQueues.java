package org.kuayu.control.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.TermEnd;
import org.kuayu.court.CourtCode;

/** Random events of one unit, from a seed. Most make sense; some come late, twice, from the wrong court or about nothing. */
public final class RandomQueues {
    private static final List<CourtCode> COURTS =
            List.of(CourtCode.of("渝0112"), CourtCode.of("川0104"), CourtCode.of("渝0103"), CourtCode.of("川01"));
    private static final List<String> PERSONS = List.of("甲", "乙", "丙");
    private static final List<String> PARTS = List.of("一层", "二层");
    private static final int[][] SHARES = {{1, 2}, {1, 3}, {1, 4}, {2, 3}, {1, 6}, {1, 1}, {5, 12}};

    private final Random random;
    private final boolean scoped;
    private final List<QueueEvent> events = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Instant> edges = new ArrayList<>();
    private Instant now;

    private RandomQueues(Random random, boolean scoped) {
        this.random = random;
        this.scoped = scoped;
        this.now = LegalDay.start(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(700)))
                .plusSeconds(random.nextInt(86_400));
    }

    /** So many events. */
    public static List<QueueEvent> events(Random random, int count) {
        return events(new RandomQueues(random, random.nextInt(3) > 0), count);
    }

    /** So many events that all concern the whole unit. */
    public static List<QueueEvent> whole(Random random, int count) {
        return events(new RandomQueues(random, false), count);
    }

    private static List<QueueEvent> events(RandomQueues queue, int count) {
        for (long intake = 1; intake <= count; intake++) {
            queue.pass();
            queue.events.add(new QueueEvent(intake, queue.moment(), queue.act(intake)));
        }
        return queue.events;
    }

    /** A policy. */
    public static QueuePolicy policy(Random random) {
        return new QueuePolicy(
                any(random, TermEnd.values()),
                any(random, QueuePolicy.WaitingTerm.values()),
                any(random, QueuePolicy.RenewStart.values()),
                any(random, QueuePolicy.ShareScopes.values()),
                any(random, QueuePolicy.PartialSale.values()));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private void pass() {
        if (one(4) && !edges.isEmpty()) {
            Instant edge = any(edges);
            now = edge.isAfter(now) ? edge : now;
        }
        now = now.plusSeconds(one(3) ? random.nextInt(100) : (long) random.nextInt(120) * 86_400);
    }

    /** Now, sometimes the last or first moment of a day, sometimes by a clock that was set back. */
    private Instant moment() {
        return switch (random.nextInt(12)) {
            case 0 -> LegalDay.start(LegalDay.of(now));
            case 1 -> LegalDay.after(LegalDay.of(now)).minusSeconds(1);
            case 2 -> now.minusSeconds(random.nextInt(200_000));
            case 3 -> LegalDay.after(LegalDay.of(now));
            default -> now;
        };
    }

    private QueueAct act(long intake) {
        int kind = random.nextInt(100);
        if (ids.isEmpty() || kind < 34) {
            return new QueueAct.Deliver(seizure("S" + intake));
        }
        if (kind < 92 || events.isEmpty()) {
            return kind < 75 ? seizing(kind) : owning(kind);
        }
        long about = 1 + random.nextInt((int) intake);
        if (kind < 95) {
            return new QueueAct.Strike(about);
        }
        QueueAct instead = any(events).act();
        boolean correcting = instead instanceof QueueAct.Correct || instead instanceof QueueAct.Strike;
        Optional<Instant> at = one(2) ? Optional.of(now.minusSeconds(random.nextInt(10_000_000))) : Optional.empty();
        return new QueueAct.Correct(about, at, correcting ? new QueueAct.TransferAccepted("丁") : instead);
    }

    private QueueAct seizing(int kind) {
        String id = one(15) ? "nothing" : any(ids);
        id = one(12) ? id + "~" + random.nextInt(events.size() + 1) : id;
        if (kind < 52) {
            return new QueueAct.Renew(id, controller(id), term());
        }
        if (kind < 65) {
            return new QueueAct.Release(id, controller(id), one(2) ? SeizureScope.WHOLE : scope());
        }
        return kind < 70
                ? new QueueAct.TransferControl(id, any(COURTS))
                : new QueueAct.ToEnforcement(id, "（2024）执" + kind + "号");
    }

    private QueueAct owning(int kind) {
        if (kind < 80) {
            return new QueueAct.OwnerRegistered(person());
        }
        if (kind < 82) {
            return new QueueAct.TransferAccepted(person());
        }
        if (kind < 84) {
            return new QueueAct.TransferOrdered(any(COURTS), person(), scope());
        }
        return kind < 88
                ? new QueueAct.TransferRegistered(person(), scope())
                : new QueueAct.Sold(any(COURTS), scope(), one(3) ? Optional.empty() : Optional.of(random.nextLong(3)));
    }

    /** Mostly the court that controls the seizure: the last that it was handed to, or that delivered it. */
    private CourtCode controller(String id) {
        if (one(8)) {
            return any(COURTS);
        }
        String first = id.replaceFirst("~.*", "");
        CourtCode court = COURTS.getFirst();
        for (QueueEvent event : events) {
            if (event.act() instanceof QueueAct.Deliver d && d.seizure().id().equals(first)) {
                court = d.seizure().court();
            } else if (event.act() instanceof QueueAct.TransferControl t && t.seizure().equals(id)) {
                court = t.to();
            }
        }
        return court;
    }

    private Seizure seizure(String fresh) {
        String id = one(30) && !ids.isEmpty() ? any(ids) : fresh;
        ids.add(id);
        return new Seizure(
                id,
                one(4) ? SeizureKind.PRE_SEIZURE : SeizureKind.SEIZURE,
                scope(),
                any(COURTS),
                "（2024）执1号",
                id,
                one(2) ? SeizureStage.PRESERVATION : SeizureStage.ENFORCEMENT,
                one(3) ? any(PERSONS) : "甲",
                term());
    }

    private String person() {
        return one(3) ? "丁" : any(PERSONS);
    }

    private SeizureScope scope() {
        int[] share = SHARES[random.nextInt(SHARES.length)];
        return switch (scoped ? random.nextInt(4) : 0) {
            case 1 -> SeizureScope.part(any(PARTS));
            case 2 -> SeizureScope.share(one(5) ? "丁" : any(PERSONS), share[0], share[1]);
            default -> SeizureScope.WHOLE;
        };
    }

    private SeizureTerm term() {
        LocalDate day = LegalDay.of(now);
        LocalDate start = day.minusDays(one(2) ? 0 : random.nextInt(40) - 5);
        LocalDate end = start.plusDays(random.nextInt(900)).minusDays(random.nextInt(20));
        LocalDate years = start.plusYears(random.nextInt(4)).minusDays(random.nextInt(2));
        edges.add(LegalDay.start(end));
        edges.add(LegalDay.after(day.plusYears(1).minusDays(1)));
        return switch (random.nextInt(8)) {
            case 0 -> SeizureTerm.written(start, end);
            case 1, 2 -> SeizureTerm.written(start, years);
            case 3 -> new SeizureTerm(Optional.empty(), Optional.of(end), Optional.empty());
            case 4 -> new SeizureTerm(Optional.of(start), Optional.of(end), Optional.of(Period.ofMonths(7)));
            case 5 -> new SeizureTerm(Optional.of(start), Optional.empty(), Optional.of(Period.ofYears(1)));
            case 6 -> new SeizureTerm(Optional.empty(), Optional.empty(), Optional.of(Period.ofDays(1 + random.nextInt(400))));
            default -> SeizureTerm.years(1 + random.nextInt(4));
        };
    }
}
