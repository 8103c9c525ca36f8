package org.kuayu;

import java.time.Clock;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.matter.ConflictCheck;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.Retention;
import org.kuayu.matter.Ties;
import org.kuayu.matter.Workers;
import org.kuayu.matter.Worklist;
import org.kuayu.matter.same.Duplicates;
import org.kuayu.notice.NoticeRules;
import org.kuayu.notice.Notices;

/** What matters of every kind have in common, connected. */
final class MatterWork {
    private static final int YEARS_KEPT = 10;

    private final MatterBook book;
    private final Worklist worklist;
    private final Ties ties;
    private final Retention retention;
    private final Duplicates duplicates;
    private final Notices notices;

    /** Over these stores; {@code conflicts} is what the procedures know at an assignment. */
    MatterWork(Stores stores, Workers workers, ConflictCheck conflicts, Clock clock) {
        book = new MatterBook(stores.journal(), stores.matters());
        var parts = new Worklist.Parts(book, workers, conflicts, clock);
        worklist = new Worklist(parts);
        ties = new Ties(parts);
        retention = new Retention(parts, YEARS_KEPT);
        duplicates = new Duplicates(stores.matters(), ties);
        notices = new Notices(new Notices.Parts(
                stores.journal(),
                stores.notices(),
                stores.matters(),
                workers,
                NoticeRules.bundled(),
                WorkCalendar.bundled(),
                clock));
    }

    Ties ties() {
        return ties;
    }

    Retention retention() {
        return retention;
    }

    Duplicates duplicates() {
        return duplicates;
    }

    Notices notices() {
        return notices;
    }

    MatterBook book() {
        return book;
    }

    Worklist worklist() {
        return worklist;
    }
}
