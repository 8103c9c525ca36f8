package org.kuayu.caseload.shelf;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Frozen figures beside the same figures counted anew at their cut-off.
 *
 * @param frozen what was frozen
 * @param now the figures counted now, in the same order
 * @param intact whether what is kept is what the journal says was frozen
 */
public record FreezeCheck(Frozen frozen, List<FrozenValue> now, boolean intact) {
    public FreezeCheck {
        now = List.copyOf(now);
    }

    /** Whether every figure is the same number, from the same counts. */
    public boolean same() {
        return frozen.values().equals(now);
    }

    /** The frozen figures that are counted otherwise now; empty unless something is wrong with what was kept. */
    public List<FrozenValue> differing() {
        return IntStream.range(0, now.size())
                .filter(i -> !now.get(i).equals(frozen.values().get(i)))
                .mapToObj(frozen.values()::get)
                .toList();
    }
}
