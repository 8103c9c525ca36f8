package org.kuayu.control.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;

/** Chooses and orders the rows of a picture. */
final class LedgerRows {
    /** So many ended seizures are always shown. */
    private static final int FEW = 4;

    private final LedgerAsk ask;
    private final Map<String, StandingSeizure> now;
    private final Map<String, StandingSeizure> would;
    private final List<Instant> horizons;
    private final List<LedgerRow> rows = new ArrayList<>();
    private int folded;

    LedgerRows(LedgerAsk ask) {
        this.ask = ask;
        this.now = keyed(ask.current());
        this.would = ask.supposed().map(LedgerRows::keyed).orElse(Map.of());
        Instant horizon = Stretches.horizon(ask.current());
        this.horizons = List.of(horizon, ask.supposed().map(Stretches::horizon).orElse(horizon));
        collect();
    }

    /** The pieces of a state by key, in the order of the queue. */
    static Map<String, StandingSeizure> keyed(QueueState state) {
        var pieces = new LinkedHashMap<String, StandingSeizure>();
        var seen = new LinkedHashMap<String, Integer>();
        for (StandingSeizure s : state.seizures()) {
            int piece = seen.merge(s.seizure().id(), 1, Integer::sum) - 1;
            pieces.put(piece == 0 ? s.seizure().id() : s.seizure().id() + "~" + piece, s);
        }
        return pieces;
    }

    List<LedgerRow> list() {
        return rows;
    }

    int folded() {
        return folded;
    }

    private void collect() {
        var shown = new LinkedHashMap<>(ask.forward() && !would.isEmpty() ? would : now);
        if (!ask.forward()) {
            would.forEach(shown::putIfAbsent);
        }
        live(shown, true);
        live(shown, false);
        var ended = shown.entrySet().stream()
                .filter(e -> !e.getValue().state().live())
                .sorted(Comparator.comparing(e -> end(e.getValue())))
                .toList();
        Set<String> kept = kept(ended, starts());
        ended.stream().filter(e -> kept.contains(e.getKey())).forEach(e -> add(e.getKey(), e.getValue()));
        folded = ended.size() - kept.size();
    }

    private void live(Map<String, StandingSeizure> shown, boolean inForce) {
        shown.entrySet().stream()
                .filter(e -> inForce ? e.getValue().state().effective() : e.getValue().state().waiting())
                .sorted(Comparator.comparingInt((Map.Entry<String, StandingSeizure> e) -> e.getValue().place())
                        .thenComparingLong(e -> e.getValue().intake()))
                .forEach(e -> add(e.getKey(), e.getValue()));
    }

    private void add(String key, StandingSeizure shown) {
        var is = Optional.ofNullable(now.get(key));
        var bars = new Overlay(is, Optional.ofNullable(would.get(key)), ask.current().at(), horizons).bars();
        rows.add(new LedgerRow(key, shown, is.isEmpty(), bars));
    }

    /** When the live ones came into force. */
    private Set<Instant> starts() {
        var starts = new HashSet<Instant>();
        rows.forEach(r -> Promotions.starts(r.standing()).forEach(c -> starts.add(c.at())));
        return starts;
    }

    private Set<String> kept(List<Map.Entry<String, StandingSeizure>> ended, Set<Instant> starts) {
        var kept = new HashSet<String>();
        boolean all = ask.everything() || ended.size() <= FEW;
        for (int i = 0; i < ended.size(); i++) {
            if (all || i >= ended.size() - FEW || starts.contains(end(ended.get(i).getValue()))) {
                kept.add(ended.get(i).getKey());
            }
        }
        return kept;
    }

    private static Instant end(StandingSeizure s) {
        return s.endedAt().orElse(s.history().isEmpty() ? s.deliveredAt() : s.history().getLast().at());
    }
}
