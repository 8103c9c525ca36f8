package org.kuayu.caseload.report;

import java.time.LocalDate;
import java.util.Objects;
import org.kuayu.casefile.CaseId;
import org.kuayu.text.Remark;

/**
 * A case whose days contradict themselves, so that 旧存 + 新收 = 结案 + 未结 does not hold. It is shown, never repaired.
 *
 * @param id the case
 * @param filed the day on which it came to the court
 * @param closed the earlier day on which it was closed or left
 */
public record Breach(CaseId id, LocalDate filed, LocalDate closed) {
    public Breach {
        Objects.requireNonNull(id, "id");
        if (!closed.isBefore(filed)) {
            throw new IllegalArgumentException("no contradiction: " + filed + ", " + closed);
        }
    }

    /** What is wrong, {@code breach.closed-before-filed} with the case and both days. */
    public Remark remark() {
        return new Remark("breach.closed-before-filed", id.value() + ": " + closed + " < " + filed);
    }
}
