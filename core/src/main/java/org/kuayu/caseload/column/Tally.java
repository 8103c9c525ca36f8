package org.kuayu.caseload.column;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sums by cell and term. Cells are met in any order; only those met take room. */
final class Tally {
    private static final int DENSE = 1 << 20;

    final int slots;
    private final int most;
    private final int[] dense;
    private final Map<Long, Integer> sparse = new HashMap<>();
    private long[] codes = new long[16];
    private long[] values;
    private long[] unfiled = new long[16];
    private Distinct[] distinct = new Distinct[0];
    private int size;

    /**
     * An empty tally.
     *
     * @param room how many cells there can be
     * @param most beyond how many cells met nothing more is counted
     */
    Tally(long room, int slots, int most) {
        this.slots = slots;
        this.most = most;
        this.values = new long[16 * slots];
        this.dense = room <= DENSE ? new int[(int) room] : null;
    }

    /** The place of a cell, or -1 where there are too many. */
    int place(long code) {
        if (dense != null) {
            int known = dense[(int) code];
            if (known == 0) {
                known = add(code) + 1;
                dense[(int) code] = known;
            }
            return known - 1;
        }
        Integer known = sparse.get(code);
        if (known == null) {
            known = add(code);
            if (known >= 0) {
                sparse.put(code, known);
            }
        }
        return known;
    }

    private int add(long code) {
        if (size > most) {
            return -1;
        }
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
            unfiled = Arrays.copyOf(unfiled, size * 2);
            values = Arrays.copyOf(values, values.length * 2);
        }
        codes[size] = code;
        return size++;
    }

    boolean tooMany() {
        return size > most;
    }

    int size() {
        return size;
    }

    long code(int place) {
        return codes[place];
    }

    long unfiled(int place) {
        return unfiled[place];
    }

    void unfiled(int place, long more) {
        unfiled[place] += more;
    }

    void add(int place, int slot, long more) {
        int at = place * slots + slot;
        values[at] = Math.addExact(values[at], more);
    }

    void distinct(int place, int slot, int member, int universe) {
        int at = place * slots + slot;
        var known = at < distinct.length ? distinct[at] : null;
        (known == null ? set(at, new Distinct(universe)) : known).add(member);
    }

    private Distinct set(int at, Distinct set) {
        if (at >= distinct.length) {
            distinct = Arrays.copyOf(distinct, values.length);
        }
        distinct[at] = set;
        return set;
    }

    private Optional<Distinct> find(int at) {
        return at < distinct.length ? Optional.ofNullable(distinct[at]) : Optional.empty();
    }

    long value(int place, int slot) {
        int at = place * slots + slot;
        return find(at).map(d -> (long) d.size()).orElse(values[at]);
    }

    /** Takes over what another tally of the same cells counted. */
    void merge(Tally other) {
        for (int p = 0; p < other.size; p++) {
            int place = place(other.codes[p]);
            if (place < 0) {
                return;
            }
            unfiled[place] += other.unfiled[p];
            for (int slot = 0; slot < slots; slot++) {
                add(place, slot, other.values[p * slots + slot]);
                int to = place * slots + slot;
                other.find(p * slots + slot).ifPresent(d -> merge(to, d));
            }
        }
    }

    private void merge(int at, Distinct other) {
        find(at).ifPresentOrElse(known -> known.addAll(other), () -> set(at, other));
    }

    /** A set of small numbers: a hash table while it is thin, bits when it is thick. */
    static final class Distinct {
        private static final int EMPTY = -1;
        private static final int THIN = 64;

        private final int universe;
        private int[] slots = fresh(16);
        private int size;
        private BitSet bits;

        Distinct(int universe) {
            this.universe = universe;
        }

        int size() {
            return bits == null ? size : bits.cardinality();
        }

        void add(int member) {
            if (bits != null) {
                bits.set(member);
            } else if (put(slots, member) && ++size > slots.length / 2) {
                grow();
            }
        }

        private void grow() {
            if (size > universe / THIN) {
                thicken();
            } else {
                widen(slots.length * 2);
            }
        }

        private void thicken() {
            bits = new BitSet(universe);
            for (int member : slots) {
                if (member != EMPTY) {
                    bits.set(member);
                }
            }
            slots = new int[0];
        }

        private void widen(int length) {
            int[] wider = fresh(length);
            for (int member : slots) {
                if (member != EMPTY) {
                    put(wider, member);
                }
            }
            slots = wider;
        }

        private static boolean put(int[] slots, int member) {
            int slot = member * 0x9E37_79B9 >>> Integer.numberOfLeadingZeros(slots.length) + 1;
            while (slots[slot] != EMPTY && slots[slot] != member) {
                slot = slot + 1 & slots.length - 1;
            }
            boolean fresh = slots[slot] == EMPTY;
            slots[slot] = member;
            return fresh;
        }

        /** Makes room first: members that come in the order of their places would crowd at the start of a table that grows. */
        void addAll(Distinct other) {
            if (other.bits != null) {
                if (bits == null) {
                    thicken();
                }
                bits.or(other.bits);
                return;
            }
            if (bits == null && slots.length < other.slots.length * 2) {
                widen(other.slots.length * 2);
            }
            for (int member : other.slots) {
                if (member != EMPTY) {
                    add(member);
                }
            }
        }

        private static int[] fresh(int length) {
            int[] slots = new int[length];
            Arrays.fill(slots, EMPTY);
            return slots;
        }
    }
}
