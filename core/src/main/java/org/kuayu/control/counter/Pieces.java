package org.kuayu.control.counter;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.StandingSeizure;

/** Which seizure an event is about, as it stands. */
final class Pieces {
    private Pieces() {}

    /** The pieces that the event made, a late renewal included; else those of the seizure that it names. */
    static List<StandingSeizure> list(QueueEvent event, QueueState state) {
        List<StandingSeizure> made = state.seizures().stream()
                .filter(s -> s.intake() == event.intake())
                .toList();
        return made.isEmpty() ? of(named(event.act()), state) : made;
    }

    /** The piece that stands for all: the first in force, else the first. */
    static Optional<StandingSeizure> shown(QueueEvent event, QueueState state) {
        List<StandingSeizure> pieces = list(event, state);
        return pieces.stream()
                .filter(piece -> piece.state().effective())
                .findFirst()
                .or(() -> pieces.stream().findFirst());
    }

    private static List<StandingSeizure> of(String seizure, QueueState state) {
        return state.seizures().stream()
                .filter(s -> s.seizure().id().equals(seizure))
                .toList();
    }

    private static String named(QueueAct act) {
        return switch (act) {
            case QueueAct.Deliver deliver -> deliver.seizure().id();
            case QueueAct.Renew renew -> renew.seizure();
            case QueueAct.Release release -> release.seizure();
            case QueueAct.TransferControl transfer -> transfer.seizure();
            case QueueAct.ToEnforcement to -> to.seizure();
            default -> "";
        };
    }

    /** In force where one piece is, else the state of the first; for an act upon no seizure as if disposed of. */
    static SeizureState state(QueueEvent event, QueueState state) {
        return shown(event, state).map(StandingSeizure::state).orElse(SeizureState.DISPOSED);
    }
}
