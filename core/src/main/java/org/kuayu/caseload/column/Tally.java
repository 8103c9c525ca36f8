package org.kuayu.caseload.column;

import java.util.Arrays;
import java.util.Optional;

/** Sums by cell and term. Cells are met in any order; only those met take room. */
final class Tally {
    private static final int DENSE = 1 << 17;

    final int slots;
    private final int most;
    /** One more than the place of a cell, by its number; empty where there can be too many. */
    private final int[] dense;
    /** The same as a hash table. */
    private int[] sparse = new int[1 << 10];
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
        this.dense = new int[room <= DENSE ? (int) room : 0];
    }

    /** The place of a cell, or -1 where there are too many. */
    int place(long code) {
        if (dense.length == 0) {
            return sparsePlace(code);
        }
        int known = dense[(int) code];
        if (known == 0) {
            known = add(code) + 1;
            dense[(int) code] = known;
        }
        return known - 1;
    }

    private int sparsePlace(long code) {
        int slot = slot(code, sparse.length);
        while (sparse[slot] != 0 && codes[sparse[slot] - 1] != code) {
            slot = slot + 1 & sparse.length - 1;
        }
        if (sparse[slot] != 0) {
            return sparse[slot] - 1;
        }
        int place = add(code);
        if (place >= 0) {
            sparse[slot] = place + 1;
            if (size * 2 > sparse.length) {
                widen();
            }
        }
        return place;
    }

    private void widen() {
        sparse = new int[sparse.length * 2];
        for (int place = 0; place < size; place++) {
            int slot = slot(codes[place], sparse.length);
            while (sparse[slot] != 0) {
                slot = slot + 1 & sparse.length - 1;
            }
            sparse[slot] = place + 1;
        }
    }

    private static int slot(long code, int length) {
        return (int) (code * 0x9E37_79B9_7F4A_7C15L >>> Long.numberOfLeadingZeros(length) + 1);
    }

    /** Finds the place of each row's cell; false where there are too many. */
    boolean place(Batch batch) {
        for (int at = 0; at < batch.size; at++) {
            batch.places[at] = place(batch.cells[at]);
        }
        return !tooMany();
    }

    /** Counts each row of a batch that stands at one of these places. */
    void count(Batch batch, int wanted, int slot) {
        for (int at = 0; at < batch.size; at++) {
            values[batch.places[at] * slots + slot] += (batch.where[at] & wanted) != 0 ? 1 : 0;
        }
    }

    /** Adds what each row of a batch adds. */
    void add(Batch batch, int slot) {
        for (int at = 0; at < batch.size; at++) {
            int to = batch.places[at] * slots + slot;
            values[to] = Math.addExact(values[to], batch.amounts[at]);
        }
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
        for (int place = 0; place < other.size && !tooMany(); place++) {
            merge(other, place, other.codes[place]);
        }
    }

    /** Adds to a cell what another tally counted at a place. */
    void merge(Tally other, int from, long code) {
        int place = place(code);
        if (place < 0) {
            return;
        }
        unfiled[place] += other.unfiled[from];
        for (int slot = 0; slot < slots; slot++) {
            add(place, slot, other.values[from * slots + slot]);
            int to = place * slots + slot;
            other.find(from * slots + slot).ifPresent(d -> merge(to, d));
        }
    }

    private void merge(int at, Distinct other) {
        find(at).orElseGet(() -> set(at, new Distinct(other.universe))).addAll(other);
    }

    /** A set of small numbers: a hash table while they are few, then bits where there are any. */
    static final class Distinct {
        private static final int EMPTY = -1;
        private static final int FEW = 1 << 12;
        private static final int THIN = 64;
        private static final int CHUNK = 12;

        private final int universe;
        private int[] members = fresh(16);
        private int few;
        /** The bits of so many numbers each; absent where none of them is in the set. */
        private long[][] chunks = new long[0][];

        Distinct(int universe) {
            this.universe = universe;
        }

        int size() {
            int size = few;
            for (long[] chunk : chunks) {
                for (int word = 0; chunk != null && word < chunk.length; word++) {
                    size += Long.bitCount(chunk[word]);
                }
            }
            return size;
        }

        void add(int member) {
            if (chunks.length > 0) {
                long[] chunk = chunks[member >>> CHUNK];
                if (chunk == null) {
                    chunk = new long[1 << CHUNK - 6];
                    chunks[member >>> CHUNK] = chunk;
                }
                chunk[member >>> 6 & (1 << CHUNK - 6) - 1] |= 1L << member;
            } else if (put(members, member) && ++few > members.length / 2) {
                grow();
            }
        }

        private void grow() {
            if (few > Math.min(FEW, universe / THIN)) {
                thicken();
            } else {
                widen(members.length * 2);
            }
        }

        private void thicken() {
            chunks = new long[(universe >>> CHUNK) + 1][];
            int[] all = members;
            members = new int[0];
            few = 0;
            for (int member : all) {
                if (member != EMPTY) {
                    add(member);
                }
            }
        }

        private void widen(int length) {
            int[] wider = fresh(length);
            for (int member : members) {
                if (member != EMPTY) {
                    put(wider, member);
                }
            }
            members = wider;
        }

        private static boolean put(int[] members, int member) {
            int slot = member * 0x9E37_79B9 >>> Integer.numberOfLeadingZeros(members.length) + 1;
            while (members[slot] != EMPTY && members[slot] != member) {
                slot = slot + 1 & members.length - 1;
            }
            boolean fresh = members[slot] == EMPTY;
            members[slot] = member;
            return fresh;
        }

        /**
         * Takes over the members of another set. Makes room first: members that come in the order of their places would crowd
         * at the start of a table that grows.
         */
        void addAll(Distinct other) {
            if (chunks.length == 0 && other.chunks.length > 0) {
                thicken();
            }
            for (int c = 0; c < other.chunks.length; c++) {
                merge(c, other.chunks[c]);
            }
            if (chunks.length == 0 && members.length < other.members.length * 2) {
                widen(other.members.length * 2);
            }
            for (int member : other.members) {
                if (member != EMPTY) {
                    add(member);
                }
            }
        }

        private void merge(int at, long[] chunk) {
            if (chunks[at] == null) {
                chunks[at] = chunk == null ? null : chunk.clone();
                return;
            }
            for (int word = 0; chunk != null && word < chunk.length; word++) {
                chunks[at][word] |= chunk[word];
            }
        }

        private static int[] fresh(int length) {
            int[] members = new int[length];
            Arrays.fill(members, EMPTY);
            return members;
        }
    }
}
