package org.kuayu.control.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kuayu.calendar.Citation;

/**
 * Something about one event that a person must know: why it was refused, or what is doubtful about it.
 *
 * @param intake the event
 * @param refused whether the event changed nothing; else it was applied, with this warning
 * @param code which
 * @param detail the facts used; no personal data
 * @param rule where the rule stands
 */
public record QueueNote(long intake, boolean refused, QueueReason code, String detail, Citation rule) {
    public QueueNote {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(rule, "rule");
    }

    /** The notes of one run, each once. */
    static final class Book {
        private final Set<QueueNote> notes = new LinkedHashSet<>();

        /** The event was applied, and this is doubtful about it. */
        void warn(QueueEvent event, QueueReason code, String detail) {
            add(event.intake(), code, detail);
        }

        void add(long intake, QueueReason code, String detail) {
            notes.add(new QueueNote(intake, false, code, detail, code.rule()));
        }

        /** The event was not applied. */
        void refuse(QueueEvent event, QueueTable.Refused why, String detail) {
            notes.add(new QueueNote(event.intake(), true, why.reason(), detail, why.rule()));
        }

        List<QueueNote> list() {
            var list = new ArrayList<>(notes);
            list.sort(Comparator.comparingLong(QueueNote::intake));
            return list;
        }
    }
}
