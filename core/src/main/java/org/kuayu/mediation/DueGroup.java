package org.kuayu.mediation;

import java.time.Instant;
import java.util.Optional;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Worker;

/** For whom and when the next step of a dispute is due, as a list of work is read. */
public enum DueGroup {
    /** Late, whoever is late, or his today. */
    TODAY,
    /** His within seven days. */
    WEEK,
    /** His later, or without a date. */
    LATER,
    /** Somebody else has to act and is not late. */
    OTHERS;

    private static final int WEEK_DAYS = 7;

    /** The group of a dispute for this worker at this instant. */
    public static DueGroup of(Worker worker, Matter matter, Instant at) {
        Optional<MatterStep> next = matter.next();
        long days = next.flatMap(MatterStep::due).map(due -> due.daysLeft(at)).orElse(Long.MAX_VALUE);
        if (days >= 0 && next.filter(step -> !his(worker, matter, step)).isPresent()) {
            return OTHERS;
        }
        return days <= 0 ? TODAY : days <= WEEK_DAYS ? WEEK : LATER;
    }

    /** A mediator's step is that of whoever has the dispute, and of his colleagues at the body; the parties' is nobody's here. */
    private static boolean his(Worker worker, Matter matter, MatterStep step) {
        boolean mediates = step.who().equals("mediator")
                && matter.assignee().filter(worker.login()::equals).isPresent();
        return mediates || step.place().filter(worker.places()::contains).isPresent();
    }
}
