package org.kuayu.control.counter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.control.queue.QueueNote;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.request.Finding;
import org.kuayu.text.Remark;

/** What the queue remarks about one event, as findings: the registry warns and records as written (handbook R4, R7). */
final class QueueNotes {
    private QueueNotes() {}

    static List<Finding> findings(QueueState state, long intake) {
        return state.notes().stream()
                .filter(note -> note.intake() == intake)
                .map(note -> new Finding("queue", remark(note), Optional.of(note.rule()), note.refused()))
                .toList();
    }

    static Remark remark(QueueNote note) {
        return new Remark("queue-note." + code(note), note.detail());
    }

    /** A stable code: transfer-registered, seizure-ended … */
    static String code(QueueNote note) {
        return note.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason for which the event changed nothing; empty where it did. */
    static Optional<QueueNote> refusal(QueueState state, long intake) {
        return state.notes().stream()
                .filter(note -> note.intake() == intake && note.refused())
                .findFirst();
    }

    /** The codes of the warnings about an event, for receipt and journal. */
    static String warnings(QueueState state, long intake) {
        return state.notes().stream()
                .filter(note -> note.intake() == intake && !note.refused())
                .map(QueueNotes::code)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
