package org.kuayu;

import java.time.Clock;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.matter.ConflictCheck;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.Workers;
import org.kuayu.matter.Worklist;
import org.kuayu.notice.NoticeRules;
import org.kuayu.notice.Notices;

/** What matters of every kind have in common, connected. */
final class MatterWork {
    private final MatterBook book;
    private final Worklist worklist;
    private final Notices notices;

    /** Over these stores; {@code conflicts} is what the procedures know at an assignment. */
    MatterWork(Stores stores, Workers workers, ConflictCheck conflicts, Clock clock) {
        book = new MatterBook(stores.journal(), stores.matters());
        worklist = new Worklist(new Worklist.Parts(book, workers, conflicts, clock));
        notices = new Notices(new Notices.Parts(
                stores.journal(),
                stores.notices(),
                stores.matters(),
                workers,
                NoticeRules.bundled(),
                WorkCalendar.bundled(),
                clock));
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
