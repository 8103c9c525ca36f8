package org.kuayu.caseload.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.casefile.counted.PartyRegion;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.court.CourtBodies;
import org.kuayu.court.CourtCircuits;

/** The rows and the names in them. A case is known by its number here, which it keeps when its facts change. */
final class CaseTable {
    private static final long LAST_SEQUENCE = 0xFFFF_FFFEL;
    private static final int MOST_DIVISIONS = Character.MAX_VALUE;

    final List<CasePage> pages = new ArrayList<>();
    final CaseKeys keys = new CaseKeys();
    final IdIndex index = new IdIndex();
    final Names<String> courts = new Names<>();
    final Names<String> causes = new Names<>();
    final Names<String> divisions = new Names<>();
    /** The court's key and the judge's name: two of one name at two courts are two. */
    final Names<String> judges = new Names<>();
    /** Inactive times: first and last days in turn. */
    final Names<List<Integer>> inactives = new Names<>();
    /** Region and level by court number; what was read last holds. */
    final Map<Integer, CountedCourt> courtFacts = new HashMap<>();
    /** Rows closed before they were filed. */
    final TreeSet<Integer> contradictions = new TreeSet<>();

    final Counters counters = new Counters();
    CourtBodies bodies = CourtBodies.bundled();
    CourtCircuits circuits = CourtCircuits.bundled();

    private CasePage draft = new CasePage(4);
    private long lastChange;
    private volatile Optional<Disputes> disputesNow = Optional.empty();
    private volatile Optional<Sequels> sequelsNow = Optional.empty();
    private int rows;
    private int cases;

    CaseTable() {
        divisions.number("");
        judges.number("");
    }

    /** Rows, those that no longer hold included. */
    int rows() {
        return rows;
    }

    /** The disputes at a cut-off; those of now are kept until something changes. */
    Disputes disputes(long cutoff) {
        if (cutoff < lastChange) {
            return new Disputes(this, (int) cutoff);
        }
        var known = disputesNow;
        if (known.isEmpty()) {
            known = Optional.of(new Disputes(this, (int) Math.min(cutoff, LAST_SEQUENCE)));
            disputesNow = known;
        }
        return known.get();
    }

    /** What had become of the cases at a cut-off; that of now is kept until something changes. */
    Sequels sequels(long cutoff) {
        if (cutoff < lastChange) {
            return new Sequels(this, (int) cutoff);
        }
        var known = sequelsNow;
        if (known.isEmpty()) {
            known = Optional.of(new Sequels(this, (int) Math.min(cutoff, LAST_SEQUENCE)));
            sequelsNow = known;
        }
        return known.get();
    }

    /** Hands over each row that held at a cut-off and names the case that it continues. */
    void eachLink(int cutoff, ObjIntConsumer<CasePage> link) {
        for (var page : pages) {
            int used = page.continues == null ? 0 : page.size;
            for (int i = 0; i < used; i++) {
                if (page.continues[i] != 0 && page.holds(i, cutoff)) {
                    link.accept(page, i);
                }
            }
        }
    }

    /** The sequence from which on nothing changed. */
    long lastChange() {
        return lastChange;
    }

    /** Cases that stand now. */
    int cases() {
        return cases;
    }

    CasePage page(int row) {
        return pages.get(row >>> CasePage.BITS);
    }

    static int slot(int row) {
        return row & CasePage.SIZE - 1;
    }

    /** The case holds with these facts from this sequence on; nothing changes where the facts are the same. */
    void put(CountedCase facts, long sequence) {
        int size = fill(facts, sequence);
        int number = draft.caseNumber[0];
        int before = index.newest(number);
        if (before != IdIndex.NO_ROW && stands(before)) {
            if (same(before, size)) {
                return;
            }
            end(before, sequence);
        }
        for (int i = 0; i < size; i++) {
            append(draft, i);
        }
    }

    /** The case holds no longer from this sequence on. */
    void withdraw(CaseId id, long sequence) {
        int number = number(id);
        int row = number < 0 ? IdIndex.NO_ROW : index.newest(number);
        if (row != IdIndex.NO_ROW && stands(row)) {
            end(row, sequence);
        }
    }

    /** The number of a case, or -1 where it never was. */
    int number(CaseId id) {
        OptionalLong key = keys.find(id.value());
        return key.isEmpty() ? -1 : index.find(key.getAsLong());
    }

    CaseId id(int number) {
        return CaseId.of(keys.text(index.key(number)));
    }

    private boolean same(int last, int size) {
        if (page(last).ordinal(slot(last)) != size - 1) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            int row = last - size + 1 + i;
            if (!page(row).sameFacts(slot(row), draft, i)) {
                return false;
            }
        }
        return true;
    }

    /** Adds a row; rows of one case come in the order of their sequences and spells. */
    void append(CasePage source, int at) {
        if (slot(rows) == 0 && rows >>> CasePage.BITS == pages.size()) {
            pages.add(new CasePage(CasePage.SIZE));
        }
        page(rows).copy(slot(rows), source, at);
        added(rows++);
    }

    /** Takes note of a row that stands in its page. */
    private void added(int row) {
        var page = page(row);
        int i = slot(row);
        page.added(i);
        disputesNow = Optional.empty();
        sequelsNow = Optional.empty();
        index.newest(page.caseNumber[i], row);
        lastChange = Math.max(lastChange, Integer.toUnsignedLong(page.from[i]));
        if (page.until[i] == CasePage.STANDS) {
            cases += page.ordinal(i) == 0 ? 1 : 0;
            counters.add(page, i, 1);
        } else {
            lastChange = Math.max(lastChange, Integer.toUnsignedLong(page.until[i]));
        }
        if (page.filed[i] != CasePage.UNKNOWN && page.closed[i] < page.filed[i]) {
            contradictions.add(row);
        }
    }

    /** Takes over a page read from a snapshot, of which so many rows are used. */
    void restore(CasePage page, int used) {
        pages.add(page);
        for (int i = 0; i < used; i++) {
            added(rows++);
        }
    }

    private int fill(CountedCase facts, long sequence) {
        if (sequence > LAST_SEQUENCE) {
            throw new IllegalStateException("journal sequence " + sequence + " is beyond 32 bits");
        }
        int size = facts.spells().size();
        if (size > draft.size) {
            draft = new CasePage(size);
        }
        int number = index.number(keys.key(facts.id().value()));
        int continues = facts.continues()
                .map(c -> index.number(keys.key(c.value())) + 1)
                .orElse(0);
        int parties = facts.parties().stream().mapToInt(p -> 1 << p.ordinal()).sum();
        for (int i = 0; i < size; i++) {
            var spell = facts.spells().get(i);
            draft.caseNumber[i] = number;
            draft.from[i] = (int) sequence;
            draft.until[i] = CasePage.STANDS;
            draft.cause[i] = causes.number(facts.causePath());
            draft.kind[i] = CasePage.Kinds.of(facts.procedure(), facts.visibility());
            draft.how(i, spell.start().ordinal(), parties, i);
            draft.who(i, division(spell.division()), judge(spell.court(), facts.judge()), continues);
            draft.amounts(i, amount(facts.claimed()), amount(facts.awarded()));
            fill(i, spell);
        }
        return size;
    }

    private void fill(int i, Spell spell) {
        draft.filed[i] = day(spell.from(), CasePage.UNKNOWN);
        draft.closed[i] = day(spell.until(), CasePage.OPEN);
        draft.court[i] = courts.number(spell.court().key());
        courtFacts.put(draft.court[i], spell.court());
        draft.closing[i] = (byte) spell.closing().ordinal();
        draft.time(i, spell.deducted(), inactive(spell.inactive()));
        draft.limits(i, day(spell.limit(), CasePage.UNKNOWN), day(spell.extended(), CasePage.UNKNOWN));
    }

    private int division(String name) {
        int known = divisions.find(name);
        return known >= 0 ? known : divisions.size() < MOST_DIVISIONS ? divisions.number(name) : 0;
    }

    private int judge(CountedCourt court, String name) {
        return name.isEmpty() ? 0 : judges.number(court.key() + '\u0000' + name);
    }

    static String judgeName(String courtAndName) {
        return courtAndName.substring(courtAndName.indexOf('\u0000') + 1);
    }

    private int inactive(List<Spell.Days> times) {
        if (times.isEmpty()) {
            return 0;
        }
        var days = new ArrayList<Integer>();
        for (var time : times) {
            days.add((int) time.first().toEpochDay());
            days.add(day(time.last(), CasePage.OPEN));
        }
        return inactives.number(List.copyOf(days)) + 1;
    }

    private static int day(Optional<LocalDate> day, int absent) {
        return day.map(d -> (int) d.toEpochDay()).orElse(absent);
    }

    private static long amount(OptionalLong fen) {
        return fen.orElse(CasePage.NO_AMOUNT);
    }

    private void end(int last, long sequence) {
        for (int row = last - page(last).ordinal(slot(last)); row <= last; row++) {
            page(row).end(slot(row), (int) sequence);
            counters.add(page(row), slot(row), -1);
        }
        cases--;
        disputesNow = Optional.empty();
        sequelsNow = Optional.empty();
        lastChange = Math.max(lastChange, sequence);
    }

    boolean stands(int row) {
        return page(row).until[slot(row)] == CasePage.STANDS;
    }

    /** The case with the one spell that this row holds. */
    CountedCase facts(int row) {
        var page = page(row);
        int i = slot(row);
        int continues = page.continues(i);
        return new CountedCase(
                id(page.caseNumber[i]),
                CasePage.Kinds.procedure(page.kind[i]),
                causes.get(page.cause[i]),
                CasePage.Kinds.visibility(page.kind[i]),
                judgeName(judges.get(page.judge(i))),
                PartyBits.of(page.parties(i)),
                page.claimed(i) == CasePage.NO_AMOUNT ? OptionalLong.empty() : OptionalLong.of(page.claimed(i)),
                page.awarded(i) == CasePage.NO_AMOUNT ? OptionalLong.empty() : OptionalLong.of(page.awarded(i)),
                continues == 0 ? Optional.empty() : Optional.of(id(continues - 1)),
                List.of(spell(page, i)));
    }

    private Spell spell(CasePage page, int i) {
        return new Spell(
                courtFacts.get(page.court[i]),
                divisions.get(page.division(i)),
                Spell.Start.values()[page.start(i)],
                date(page.filed[i]),
                date(page.closed[i]),
                org.kuayu.casefile.counted.ClosingKind.values()[page.closing[i]],
                page.deducted(i),
                date(page.limit(i)),
                date(page.extended(i)),
                times(page.inactive(i)));
    }

    private List<Spell.Days> times(int inactive) {
        if (inactive == 0) {
            return List.of();
        }
        var days = inactives.get(inactive - 1);
        var times = new ArrayList<Spell.Days>();
        for (int at = 0; at < days.size(); at += 2) {
            times.add(new Spell.Days(LocalDate.ofEpochDay(days.get(at)), date(days.get(at + 1))));
        }
        return times;
    }

    private static Optional<LocalDate> date(int day) {
        return day == CasePage.OPEN || day == CasePage.UNKNOWN
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The regions of parties as bits. */
    static final class PartyBits {
        private static final PartyRegion[] REGIONS = PartyRegion.values();

        private PartyBits() {}

        static java.util.Set<PartyRegion> of(int bits) {
            var set = java.util.EnumSet.noneOf(PartyRegion.class);
            for (var region : REGIONS) {
                if ((bits & 1 << region.ordinal()) != 0) {
                    set.add(region);
                }
            }
            return set;
        }
    }
}
