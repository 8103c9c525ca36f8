package org.kuayu.control;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.journal.Actor;

/**
 * A person or unit that is asked for again on a schedule, for one case (BX-14).
 *
 * @param id its identifier
 * @param forCase the case; another case needs a watch of its own (handbook S6)
 * @param request the inquiry that is repeated
 * @param item the item of it
 * @param everyDays how often, in days
 * @param next when it is asked next
 * @param lastAnswer the answer that the next one is compared with
 * @param by who set it up
 * @param active whether it still runs
 */
public record Watch(
        String id,
        CaseId forCase,
        String request,
        int item,
        int everyDays,
        Instant next,
        Optional<String> lastAnswer,
        Actor by,
        boolean active) {
    public Watch {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(forCase, "forCase");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(lastAnswer, "lastAnswer");
        Objects.requireNonNull(by, "by");
        if (everyDays < 1) {
            throw new IllegalArgumentException("days: " + everyDays);
        }
    }
}
