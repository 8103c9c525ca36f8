package org.kuayu;

import java.time.Clock;
import org.kuayu.matter.ConflictCheck;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.Workers;
import org.kuayu.matter.Worklist;

/** What matters of every kind have in common, connected. */
final class MatterWork {
    private final Worklist worklist;

    /** Over these stores; {@code conflicts} is what the procedures know at an assignment. */
    MatterWork(Stores stores, Workers workers, ConflictCheck conflicts, Clock clock) {
        var book = new MatterBook(stores.journal(), stores.matters());
        worklist = new Worklist(new Worklist.Parts(book, workers, conflicts, clock));
    }

    Worklist worklist() {
        return worklist;
    }
}
