package org.kuayu.control.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kuayu.control.ledger.LedgerPicture.Promotion;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.StateChange;

/** Finds who gave way to whom: the end of one in force and the start of one that waited at the same instant. */
final class Promotions {
    private final List<StandingSeizure> rows;
    private final Instant now;

    private Promotions(List<StandingSeizure> rows, Instant now) {
        this.rows = rows;
        this.now = now;
    }

    static List<Promotion> of(LedgerAsk ask, List<LedgerRow> rows) {
        Map<String, StandingSeizure> latest = LedgerRows.keyed(ask.supposed().orElse(ask.current()));
        var standings = rows.stream().map(r -> latest.getOrDefault(r.key(), r.standing())).toList();
        return new Promotions(standings, ask.current().at()).list();
    }

    /** The changes by which a waiting seizure came into force. */
    static List<StateChange> starts(StandingSeizure seizure) {
        return seizure.history().stream().filter(Promotions::start).toList();
    }

    /** Whether a waiting seizure came into force by this change. */
    static boolean start(StateChange change) {
        return change.from().filter(SeizureState::waiting).isPresent() && change.to().effective();
    }

    private List<Promotion> list() {
        var found = new ArrayList<Promotion>();
        for (int to = 0; to < rows.size(); to++) {
            for (StateChange start : starts(rows.get(to))) {
                int index = to;
                giver(to, start.at())
                        .ifPresent(from ->
                                found.add(new Promotion(from, index, start.at(), start.at().isAfter(now))));
            }
        }
        found.sort(Comparator.comparing(Promotion::at).thenComparing(Promotion::to));
        return found;
    }

    /** Who gave way: of the same scope if there is one. */
    private Optional<Integer> giver(int to, Instant at) {
        var givers = IntStream.range(0, rows.size())
                .filter(i -> i != to && gaveWay(rows.get(i), at))
                .boxed()
                .toList();
        return givers.stream()
                .filter(i -> rows.get(i).scope().equals(rows.get(to).scope()))
                .findFirst()
                .or(() -> givers.stream().findFirst());
    }

    private static boolean gaveWay(StandingSeizure seizure, Instant at) {
        return seizure.history().stream()
                .anyMatch(c -> c.at().equals(at)
                        && c.from().filter(s -> s.effective()).isPresent()
                        && !c.to().effective());
    }
}
