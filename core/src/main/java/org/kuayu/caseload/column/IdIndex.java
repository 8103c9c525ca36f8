package org.kuayu.caseload.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cases by their key, by open addressing: 8 bytes for the key, 4 for the newest row, and 4 a slot of which at most 85
 * of 100 are used. A case that is only named as the one another continues has no row.
 */
final class IdIndex {
    static final int NO_ROW = -1;
    private static final int EMPTY = -1;
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    private final List<long[]> keys = new ArrayList<>();
    private final List<int[]> newest = new ArrayList<>();
    private int[] slots = fresh(1 << 10);
    private int size;

    int size() {
        return size;
    }

    long key(int number) {
        return keys.get(number >>> BITS)[number & MASK];
    }

    /** The last row of the case's newest facts, or {@link #NO_ROW}. */
    int newest(int number) {
        return newest.get(number >>> BITS)[number & MASK];
    }

    void newest(int number, int row) {
        newest.get(number >>> BITS)[number & MASK] = row;
    }

    /** The number of the case with this key, or -1. */
    int find(long key) {
        return slots[slotOf(key)];
    }

    /** The number of the case with this key, given to it if it has none yet. */
    int number(long key) {
        int slot = slotOf(key);
        if (slots[slot] != EMPTY) {
            return slots[slot];
        }
        if ((size & MASK) == 0) {
            keys.add(new long[1 << BITS]);
            newest.add(fresh(1 << BITS));
        }
        keys.getLast()[size & MASK] = key;
        slots[slot] = size++;
        if (size > slots.length / 100L * 85) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = fresh((int) (slots.length * 1.3));
        for (int number = 0; number < size; number++) {
            slots[slotOf(key(number))] = number;
        }
    }

    private int slotOf(long key) {
        long mixed = (key ^ key >>> 29) * 0x9E37_79B9_7F4A_7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8_FEB8_6659_FD93L;
        int slot = (int) Math.unsignedMultiplyHigh(mixed, slots.length);
        while (slots[slot] != EMPTY && key(slots[slot]) != key) {
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
