package org.kuayu.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;

/**
 * Makes notices of clocks: on the working day before the last one, on the last day, and once it has passed. Each is told
 * once; a clock that moved is told anew for its new date. A clock that is paused tells nothing.
 */
final class ClockNotices {
    private static final int MOST = 10_000;
    private static final int PIECE = 200;
    private static final Duration LOOK_BACK = Duration.ofDays(7);

    /** A clock of which somebody is told, and why now. */
    private record Near(Matter matter, Deadline clock, String reason, Instant at) {
        Notice notice(String login) {
            Instant due = clock.date().due();
            String key = "clock:" + matter.id() + ":" + clock.event() + ":" + clock.date().rule().code() + ":"
                    + due.getEpochSecond() + ":" + reason;
            return new Notice(
                    login, key, at, matter.id(), matter.title(), reason, clock.what(), Optional.empty(), Optional.of(due),
                    Optional.empty());
        }
    }

    private final Notices.Parts parts;

    ClockNotices(Notices.Parts parts) {
        this.parts = parts;
    }

    /** Tells what has come near or passed since the last call; the near ones are looked up once an hour. */
    int tick(Instant at) {
        Instant last = parts.store().progress().clocks();
        if (!last.isBefore(at)) {
            return 0;
        }
        Instant since = last.equals(Instant.EPOCH) ? at.minus(LOOK_BACK) : last;
        boolean newHour = last.truncatedTo(ChronoUnit.HOURS).isBefore(at.truncatedTo(ChronoUnit.HOURS));
        Instant until = newHour ? LegalDay.after(nextWorkingDay(at)).plusMillis(1) : at.plusMillis(1);
        List<String> matters = parts.matters().listPassed(since, until, MOST);
        var recipients = new Recipients(parts.workers(), parts.matters(), parts.store());
        int told = 0;
        for (int from = 0; from < matters.size(); from += PIECE) {
            var notices = new ArrayList<Notice>();
            matters.subList(from, Math.min(matters.size(), from + PIECE))
                    .forEach(id -> notices.addAll(of(recipients, id, since, at)));
            told += notices.size();
            put(notices, last);
        }
        put(List.of(), at);
        return told;
    }

    private void put(List<Notice> notices, Instant clocks) {
        parts.journal().write(() -> {
            parts.store().put(notices, new NoticeStore.Progress(parts.store().progress().entry(), clocks));
            return clocks;
        });
    }

    private List<Notice> of(Recipients recipients, String id, Instant since, Instant at) {
        Optional<Matter> matter = parts.matters().find(id).filter(m -> m.standing() != Matter.Standing.DONE);
        if (matter.isEmpty()) {
            return List.of();
        }
        var notices = new ArrayList<Notice>();
        for (Deadline clock : parts.matters().listClocks(id)) {
            reason(clock, since, at).map(reason -> new Near(matter.get(), clock, reason, at)).ifPresent(near ->
                    recipients.ofClock(near.matter, clock.place()).forEach(login -> notices.add(near.notice(login))));
        }
        return notices;
    }

    private Optional<String> reason(Deadline clock, Instant since, Instant at) {
        if (clock.closed().isPresent() || clock.date().paused() || clock.date().due().isBefore(since)) {
            return Optional.empty();
        }
        LocalDate today = LegalDay.of(at);
        LocalDate last = clock.date().lastDay();
        if (clock.date().overdueAt(at)) {
            return Optional.of("overdue");
        }
        if (!last.isAfter(today)) {
            return Optional.of("due-today");
        }
        return last.isAfter(nextWorkingDay(at)) ? Optional.empty() : Optional.of("due-soon");
    }

    private LocalDate nextWorkingDay(Instant at) {
        return parts.calendar().workingDayFrom(LegalDay.of(at).plusDays(1)).date();
    }
}
