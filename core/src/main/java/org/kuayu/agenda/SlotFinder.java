package org.kuayu.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;

/** Looks for the first times at which everybody can come, and says why it passed over earlier ones. */
final class SlotFinder {
    private static final int MOST_PASSED = 60;

    private final AgendaSettings settings;
    private final ClashCheck check;

    SlotFinder(AgendaSettings settings, ClashCheck check) {
        this.settings = settings;
        this.check = check;
    }

    /** The first free times not before {@code earliest}. */
    SlotAnswer find(SlotWish wish, Busyness busy, Instant earliest) {
        var found = new Found(new ArrayList<>(), new ArrayList<>());
        LocalDate day = wish.first().isBefore(LegalDay.of(earliest)) ? LegalDay.of(earliest) : wish.first();
        LocalDate last = min(wish.last(), day.plusDays(settings.mostDays()));
        while (!day.isAfter(last) && found.free.size() < wish.count()) {
            onDay(wish, busy, new Beginnings(day, earliest), found);
            day = day.plusDays(1);
        }
        return new SlotAnswer(found.free, found.passed);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private record Beginnings(LocalDate day, Instant earliest) {}

    private record Found(List<SlotAnswer.Free> free, List<SlotAnswer.Passed> passed) {
        /** Beginnings that fail for one reason are one line. */
        void passOver(Instant from, Instant until, Clash why) {
            if (!passed.isEmpty()) {
                SlotAnswer.Passed before = passed.getLast();
                if (before.why().equals(why) && LegalDay.of(before.from()).equals(LegalDay.of(from))) {
                    passed.set(passed.size() - 1, new SlotAnswer.Passed(before.from(), until, why));
                    return;
                }
            }
            if (passed.size() < MOST_PASSED) {
                passed.add(new SlotAnswer.Passed(from, until, why));
            }
        }
    }

    private void onDay(SlotWish wish, Busyness busy, Beginnings day, Found found) {
        var noon = day.day().atTime(12, 0).atZone(LegalDay.ZONE).toInstant();
        var plan = new ClashCheck.Plan(
                wish.logins(), wish.spots(), wish.onSite(), noon, noon.plus(Duration.ofMinutes(wish.minutes())));
        Optional<Clash> off = check.check(plan, new Busyness(List.of(), List.of())).stream()
                .filter(clash -> clash.kind() == Clash.Kind.DAY_OFF)
                .findFirst();
        if (off.isPresent()) {
            found.passOver(off.get().from(), off.get().until(), off.get());
            return;
        }
        for (ClashCheck.Opening opening : check.openings(plan, day.day())) {
            inOpening(wish, busy, new Window(opening, day.earliest()), found);
        }
    }

    private record Window(ClashCheck.Opening opening, Instant earliest) {}

    private void inOpening(SlotWish wish, Busyness busy, Window window, Found found) {
        Duration length = Duration.ofMinutes(wish.minutes());
        Instant start = window.opening().from();
        while (!start.plus(length).isAfter(window.opening().until()) && found.free.size() < wish.count()) {
            Instant end = start.plus(length);
            if (start.isBefore(window.earliest())) {
                start = start.plus(settings.step());
                continue;
            }
            var plan = new ClashCheck.Plan(wish.logins(), wish.spots(), wish.onSite(), start, end);
            Optional<Clash> obstacle = check.check(plan, busy).stream().filter(Clash::hard).findFirst();
            if (obstacle.isPresent()) {
                found.passOver(start, start.plus(settings.step()), obstacle.get());
                start = start.plus(settings.step());
            } else {
                found.free.add(new SlotAnswer.Free(start, end));
                start = after(start, length);
            }
        }
    }

    /** The next beginning that does not fall into the time just found. */
    private Instant after(Instant start, Duration length) {
        long steps = (length.toSeconds() + settings.step().toSeconds() - 1) / settings.step().toSeconds();
        return start.plus(settings.step().multipliedBy(Math.max(1, steps)));
    }
}
