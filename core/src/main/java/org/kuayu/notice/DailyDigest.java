package org.kuayu.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one person should know in the morning, in a few lines.
 *
 * @param to his login
 * @param day the day on which it is for him
 * @param lines what there is, the most pressing first; a line that would say 0 is left out
 */
public record DailyDigest(String to, LocalDate day, List<Line> lines) {
    /**
     * One line.
     *
     * @param code what is counted: {@code overdue}, {@code due-today}, {@code due-soon}, {@code unread}, {@code unassigned},
     *     {@code forgotten}
     * @param count how many
     * @param titles titles of at most five of them, with masked persons
     */
    public record Line(String code, long count, List<String> titles) {
        public Line {
            Objects.requireNonNull(code, "code");
            titles = List.copyOf(titles);
        }
    }

    public DailyDigest {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(day, "day");
        lines = List.copyOf(lines);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
