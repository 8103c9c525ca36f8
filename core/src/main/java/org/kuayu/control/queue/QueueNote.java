package org.kuayu.control.queue;

import java.util.Objects;
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
}
