package org.kuayu.caseload;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.journal.Digest;

/**
 * The counted cases in columns, below 40 bytes a case with the index by identifier. A case is known by the first 64 bits
 * of its identifier's SHA-256: with ten million cases two are taken for one with a chance of 3 in a million.
 *
 * <p>Not thread-safe: {@link Caseload} guards it.
 */
final class CaseTable {
    private static final int VISIBILITIES = Visibility.values().length;
    private static final long LAST_SEQUENCE = 0xFFFF_FFFEL;

    final List<CasePage> pages = new ArrayList<>();
    final Names courts = new Names();
    final Names causes = new Names();
    /** Region and level by court number; what was read last holds. */
    final Map<Integer, CountedCourt> courtFacts = new HashMap<>();
    /** Identifiers of rows closed before they were filed. */
    final Map<Integer, String> contradictions = new TreeMap<>();

    private final CasePage draft = new CasePage(1);
    private final IdIndex index = new IdIndex(this);
    private int rows;
    private int cases;

    /** Rows, those that no longer hold included. */
    int rows() {
        return rows;
    }

    /** Cases that stand now. */
    int cases() {
        return cases;
    }

    static byte kind(Procedure procedure, Visibility visibility) {
        return (byte) (procedure.ordinal() * VISIBILITIES + visibility.ordinal());
    }

    static int kinds() {
        return Procedure.values().length * VISIBILITIES;
    }

    static Procedure procedureOf(int kind) {
        return Procedure.values()[kind / VISIBILITIES];
    }

    static Visibility visibilityOf(int kind) {
        return Visibility.values()[kind % VISIBILITIES];
    }

    static long key(CaseId id) {
        byte[] digest = HexFormat.of().parseHex(Digest.sha256(id.value()).hex());
        return ByteBuffer.wrap(digest).getLong();
    }

    long keyOf(int row) {
        return pages.get(row >>> CasePage.BITS).id[row & CasePage.SIZE - 1];
    }

    /** The case holds with these facts from this sequence on; nothing changes where the facts are the same. */
    void put(CountedCase facts, long sequence) {
        fill(facts, sequence);
        int before = index.find(draft.id[0]);
        if (before >= 0 && stands(before)) {
            if (page(before).sameFacts(slot(before), draft, 0)) {
                return;
            }
            end(before, sequence);
        }
        index.put(draft.id[0], append(draft, 0));
        if (draft.filed[0] != CasePage.UNKNOWN && draft.closed[0] < draft.filed[0]) {
            contradictions.put(rows - 1, facts.id().value());
        }
    }

    /** The case holds no longer from this sequence on. */
    void withdraw(CaseId id, long sequence) {
        int row = index.find(key(id));
        if (row >= 0 && stands(row)) {
            end(row, sequence);
        }
    }

    /** Adds a row as it was kept. */
    int append(CasePage source, int at) {
        if (slot(rows) == 0 && rows >>> CasePage.BITS == pages.size()) {
            pages.add(new CasePage(CasePage.SIZE));
        }
        page(rows).copy(slot(rows), source, at);
        if (source.until[at] == CasePage.STANDS) {
            cases++;
        }
        return rows++;
    }

    /** Adds a row read from a snapshot; rows of one case come in the order of their sequences. */
    void restore(CasePage source, int at) {
        index.put(source.id[at], append(source, at));
    }

    /** The newest filing day up to this one, of cases that stand. */
    OptionalInt newestFiling(int atMost) {
        int newest = CasePage.UNKNOWN;
        for (int row = 0; row < rows; row++) {
            int filed = page(row).filed[slot(row)];
            if (filed > newest && filed <= atMost && stands(row)) {
                newest = filed;
            }
        }
        return newest == CasePage.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(newest);
    }

    private void fill(CountedCase facts, long sequence) {
        if (sequence > LAST_SEQUENCE) {
            throw new IllegalStateException("journal sequence " + sequence + " is beyond 32 bits");
        }
        draft.id[0] = key(facts.id());
        draft.from[0] = (int) sequence;
        draft.until[0] = CasePage.STANDS;
        var spell = facts.first();
        draft.filed[0] = spell.from().map(d -> (int) d.toEpochDay()).orElse(CasePage.UNKNOWN);
        draft.closed[0] = spell.until().map(d -> (int) d.toEpochDay()).orElse(CasePage.OPEN);
        draft.court[0] = courts.number(spell.court().key());
        courtFacts.put(draft.court[0], spell.court());
        draft.cause[0] = causes.number(facts.causePath());
        draft.kind[0] = kind(facts.procedure(), facts.visibility());
    }

    private void end(int row, long sequence) {
        page(row).until[slot(row)] = (int) sequence;
        cases--;
    }

    private boolean stands(int row) {
        return page(row).until[slot(row)] == CasePage.STANDS;
    }

    private CasePage page(int row) {
        return pages.get(row >>> CasePage.BITS);
    }

    private static int slot(int row) {
        return row & CasePage.SIZE - 1;
    }
}
