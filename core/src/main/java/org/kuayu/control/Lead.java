package org.kuayu.control;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.journal.Actor;

/**
 * A clue to property 财产线索 that a party gave, and its clock: 7 days, 3 in urgent cases (财产调查规定 2020, art. 2; handbook E5).
 *
 * @param id its identifier
 * @param forCase the case
 * @param text what the party says; no identity number
 * @param urgent whether it is urgent
 * @param received the day on which it came
 * @param due the last day for checking it, inclusive
 * @param checked the day on which it was checked
 * @param result what came of it
 * @param by who entered it
 */
public record Lead(
        String id,
        CaseId forCase,
        String text,
        boolean urgent,
        LocalDate received,
        LocalDate due,
        Optional<LocalDate> checked,
        String result,
        Actor by) {
    public Lead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(forCase, "forCase");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(checked, "checked");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(by, "by");
    }
}
