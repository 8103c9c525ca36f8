package org.kuayu.caseload;

import java.util.Arrays;

/** The newest row of each case, by open addressing: 4 bytes a slot, at most 85 of 100 slots used. */
final class IdIndex {
    private static final int EMPTY = -1;

    private final CaseTable table;
    private int[] slots = fresh(1 << 10);
    private int used;

    IdIndex(CaseTable table) {
        this.table = table;
    }

    /** The newest row of the case, or -1. */
    int find(long key) {
        return slots[slotOf(key)];
    }

    /** The row is now the newest of its case. */
    void put(long key, int row) {
        int slot = slotOf(key);
        if (slots[slot] == EMPTY && ++used > slots.length / 100L * 85) {
            grow();
            slot = slotOf(key);
        }
        slots[slot] = row;
    }

    private void grow() {
        int[] before = slots;
        slots = fresh((int) (before.length * 1.2));
        for (int row : before) {
            if (row != EMPTY) {
                slots[slotOf(table.keyOf(row))] = row;
            }
        }
    }

    private int slotOf(long key) {
        int slot = (int) Math.unsignedMultiplyHigh(key, slots.length);
        while (slots[slot] != EMPTY && table.keyOf(slots[slot]) != key) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    private static int[] fresh(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }
}
