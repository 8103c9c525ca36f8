package org.kuayu.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.DueFilter;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterStore;
import org.kuayu.matter.Worker;

/** Counts what a digest says. */
final class Digesting {
    private static final int SHOWN = 5;

    private final Notices.Parts parts;

    Digesting(Notices.Parts parts) {
        this.parts = parts;
    }

    DailyDigest of(Worker worker, LocalDate day) {
        Instant start = LegalDay.start(day);
        Instant end = LegalDay.after(day);
        Instant soon = LegalDay.after(parts.calendar().workingDayFrom(day.plusDays(1)).date());
        var lines = new ArrayList<DailyDigest.Line>();
        due(lines, "overdue", between(worker, Optional.empty(), start.plusMillis(1)));
        due(lines, "due-today", between(worker, Optional.of(start.plusMillis(1)), end.plusMillis(1)));
        due(lines, "due-soon", between(worker, Optional.of(end.plusMillis(1)), soon.plusMillis(1)));
        unread(lines, worker, start);
        MatterFilter open = MatterFilter.at(worker.places()).standing(Set.of(Matter.Standing.OPEN));
        worker.places().stream().findFirst().ifPresent(place ->
                matters(lines, "unassigned", open.staffedBy(place).ofNobody()));
        matters(lines, "forgotten", open.onlyForgotten());
        return new DailyDigest(worker.login(), day, lines);
    }

    /** Clocks of his own matters; a clock is due at 24:00, which is the first instant of the next day. */
    private static DueFilter between(Worker worker, Optional<Instant> from, Instant until) {
        return new DueFilter(
                worker.places(), Optional.of(worker.login()), Optional.empty(), Set.of(), from, Optional.of(until));
    }

    private void due(List<DailyDigest.Line> lines, String code, DueFilter filter) {
        MatterStore store = parts.matters();
        List<String> titles = store.listDue(filter, 0, SHOWN).stream()
                .map(Deadline::matter)
                .distinct()
                .flatMap(id -> store.find(id).stream())
                .map(Matter::title)
                .toList();
        add(lines, code, store.countDue(filter), titles);
    }

    private void unread(List<DailyDigest.Line> lines, Worker worker, Instant before) {
        NoticeFilter filter = NoticeFilter.of(worker.login()).onlyUnread().between(Instant.EPOCH, before);
        List<String> titles = parts.store().list(filter, 0, SHOWN).stream().map(Notice::title).distinct().toList();
        add(lines, "unread", parts.store().count(filter), titles);
    }

    private void matters(List<DailyDigest.Line> lines, String code, MatterFilter filter) {
        List<String> titles =
                parts.matters().list(filter, 0, SHOWN).stream().map(Matter::title).toList();
        add(lines, code, parts.matters().count(filter), titles);
    }

    private static void add(List<DailyDigest.Line> lines, String code, long count, List<String> titles) {
        if (count > 0) {
            lines.add(new DailyDigest.Line(code, count, titles));
        }
    }
}
