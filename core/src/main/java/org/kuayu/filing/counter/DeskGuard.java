package org.kuayu.filing.counter;

import java.util.Optional;
import org.kuayu.text.Remark;

/** What beside the table stands against an act in a session: who may do it, and which paper it can be about. */
public final class DeskGuard {
    private DeskGuard() {}

    /**
     * Why the act is refused; empty where it is not. The local officer never decides on a paper: {@code desk.remote-decides};
     * others: {@code desk.not-yours}, {@code desk.paper-unknown}, {@code desk.reason-missing}, {@code desk.not-rejected},
     * {@code desk.papers-open}, {@code desk.nothing-said}.
     *
     * @param local whether the officer works at the local desk
     * @param remote whether he works at the remote desk
     */
    public static Optional<Remark> check(DeskSession session, DeskAct act, boolean local, boolean remote) {
        boolean his = switch (act.event().side()) {
            case LOCAL -> local;
            case REMOTE -> remote;
            case EITHER -> local || remote;
        };
        if (!his) {
            return refused(local && act.event().side() == DeskEvent.Side.REMOTE ? "desk.remote-decides" : "desk.not-yours");
        }
        return switch (act) {
            case DeskAct.Decide(var paper, var good, var reason) -> session.findPaper(paper).isEmpty()
                    ? refused("desk.paper-unknown")
                    : !good && reason.isBlank() ? refused("desk.reason-missing") : Optional.empty();
            case DeskAct.Mend(var paper, var file, var seen) -> session.findPaper(paper)
                    .map(shown -> shown.rejected() ? Optional.<Remark>empty() : refused("desk.not-rejected"))
                    .orElseGet(() -> refused("desk.paper-unknown"));
            case DeskAct.Say(var text) -> text.isBlank() ? refused("desk.nothing-said") : Optional.empty();
            case DeskAct.Close(var outcome, var note) -> close(session, outcome, note);
            default -> Optional.empty();
        };
    }

    /** Done and filed need every paper to be good; not done needs its reason. */
    private static Optional<Remark> close(DeskSession session, DeskOutcome outcome, String note) {
        if (outcome == DeskOutcome.NOT_DONE) {
            return note.isBlank() ? refused("desk.reason-missing") : Optional.empty();
        }
        boolean open = session.papers().stream().anyMatch(paper -> paper.good().filter(yes -> yes).isEmpty());
        return outcome != DeskOutcome.ADVISED && open ? refused("desk.papers-open") : Optional.empty();
    }

    private static Optional<Remark> refused(String code) {
        return Optional.of(Remark.of(code));
    }
}
