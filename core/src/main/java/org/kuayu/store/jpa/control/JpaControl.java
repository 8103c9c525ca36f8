package org.kuayu.store.jpa.control;

import java.util.List;
import org.kuayu.control.ControlStores;
import org.kuayu.store.jpa.internal.JpaJournal;

/** Makes the stores of property control in a database. */
public final class JpaControl {
    private JpaControl() {}

    /** The stores whose rows are written under this journal. */
    public static ControlStores stores(JpaJournal journal) {
        return new ControlStores(
                new JpaRequests(journal),
                new JpaAnswers(journal),
                new JpaQueues(journal),
                new JpaWatches(journal),
                new JpaRegisters(journal),
                new JpaOutbox(journal));
    }

    /** The row classes of this package. */
    public static List<Class<?>> rows() {
        return List.of(
                Counters.CounterRow.class,
                RequestRow.class,
                RequestRow.ItemRow.class,
                RequestRow.PaperRow.class,
                AnswerRow.class,
                AnswerRow.ReceiptRow.class,
                QueueRow.class,
                QueueRow.EventRow.class,
                QueueRow.EndRow.class,
                StandingLine.class,
                WatchRow.class,
                WatchRow.LeadRow.class,
                WatchRow.AssignedRow.class,
                VersionRow.class,
                VersionRow.HolderRow.class,
                MessageRow.class,
                MessageRow.WireRow.class);
    }
}
