package org.kuayu.filing.counter;

import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.Deadlines;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.MatterStep;

/** The clock of a session, and who does what next. Immutable. */
public final class DeskClocks {
    /** The service target of an answer. */
    public static final String ANSWER = "desk.answer";

    private final Deadlines deadlines;

    /** Clocks by this engine. */
    public DeskClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The one clock: by when somebody should answer. */
    public List<Deadline> of(DeskSession session) {
        var due = deadlines.due(ANSWER, session.opened());
        var clock = Deadline.running(session.id(), 1, remote(session, ANSWER), due);
        return List.of(session.answered().or(session::ended).map(clock::closedAt).orElse(clock));
    }

    /** Who does what next; empty when it is over. */
    public Optional<MatterStep> next(DeskSession session) {
        return switch (session.state()) {
            case WAITING -> {
                var step = remote(session, ANSWER);
                yield Optional.of(new MatterStep(
                        step.who(), step.place(), step.what(), Optional.of(deadlines.due(ANSWER, session.opened()))));
            }
            case OPEN -> Optional.of(inSession(session));
            case CLOSED, GIVEN_UP -> Optional.empty();
        };
    }

    private static MatterStep inSession(DeskSession session) {
        if (session.papers().stream().anyMatch(paper -> paper.good().isEmpty())) {
            return remote(session, "desk.decide");
        }
        String what = session.papers().stream().anyMatch(DeskPaper::rejected) ? "desk.mend" : "desk.close";
        return new MatterStep("local-desk", Optional.of(session.call().local()), what, Optional.empty());
    }

    private static MatterStep remote(DeskSession session, String what) {
        return new MatterStep("remote-desk", Optional.of(session.call().remote()), what, Optional.empty());
    }
}
