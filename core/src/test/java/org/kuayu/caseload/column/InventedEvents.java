package org.kuayu.caseload.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.counted.ClosingKind;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.casefile.counted.PartyRegion;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.casefile.counted.Spell.Start;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;
import org.kuayu.court.Courts;

/**
 * Facts that come, are corrected and withdrawn at random: reopened, moved, closed twice or before filed, without a filing
 * day, on leap days, inactive. The same seed gives the same events.
 */
public final class InventedEvents {
    static final List<String> COURTS = List.of("渝", "渝01", "渝0112", "渝0103", "川", "川01", "川0104", "川0191");
    static final List<String> CAUSES = List.of("合同/借款/民间借贷", "合同/买卖", "合同", "物权/所有权", "");
    static final List<String> DIVISIONS = List.of("", "", "", "重庆破产法庭", "重庆知识产权法庭");
    static final List<Procedure> PROCEDURES =
            List.of(Procedure.CIVIL_FIRST, Procedure.CIVIL_FIRST, Procedure.CIVIL_SECOND, Procedure.ENFORCEMENT);

    /** What one journal entry says of a case; nothing where it is withdrawn. */
    public record Event(long sequence, CaseId id, Optional<CountedCase> facts) {}

    /** What happened, in the order of the sequences. */
    public final List<Event> events = new ArrayList<>();
    private final Random random;
    private final Map<CaseId, CountedCase> live = new LinkedHashMap<>();
    private long sequence;
    private int serial;

    /** The events of this seed. */
    public InventedEvents(long seed) {
        random = new Random(seed);
    }

    /** So many more. */
    public InventedEvents go(int acts) {
        for (int i = 0; i < acts; i++) {
            sequence += 1 + random.nextInt(3);
            if (live.isEmpty() || random.nextInt(3) > 0) {
                state(id());
            } else {
                var known = List.copyOf(live.keySet());
                var id = known.get(random.nextInt(known.size()));
                if (random.nextInt(4) == 0) {
                    live.remove(id);
                    events.add(new Event(sequence, id, Optional.empty()));
                } else {
                    state(id);
                }
            }
        }
        return this;
    }

    long sequence() {
        return sequence;
    }

    /** The cases as they stood at a cut-off, by a plain reading of the events. */
    List<CountedCase> standing(long cutoff) {
        var standing = new HashMap<CaseId, CountedCase>();
        for (var event : events) {
            if (event.sequence <= cutoff) {
                event.facts.ifPresentOrElse(f -> standing.put(f.id(), f), () -> standing.remove(event.id));
            }
        }
        return List.copyOf(standing.values());
    }

    CaseColumns columns() {
        var columns = new CaseColumns();
        for (var event : events) {
            event.facts.ifPresentOrElse(
                    f -> columns.put(f, event.sequence), () -> columns.withdraw(event.id, event.sequence));
        }
        return columns;
    }

    private CaseId id() {
        serial++;
        return CaseId.of(
                switch (random.nextInt(12)) {
                    case 0 -> "(2014)渝北法民初字第" + serial + "号@渝0112";
                    case 1 -> "某案第" + serial + "件之二";
                    case 2 -> "无号案" + "甲".repeat(serial % 7 + 1) + "乙" + Integer.toString(serial, 2).replace('1', '子').replace('0', '丑');
                    default -> "(20" + (20 + random.nextInt(5)) + ")" + pick(COURTS) + "民初" + serial + "号";
                });
    }

    private void state(CaseId id) {
        var facts = new CountedCase(
                id,
                pick(PROCEDURES),
                pick(CAUSES),
                pick(List.of(Visibility.values())),
                random.nextInt(4) == 0 ? "" : "法官" + random.nextInt(5),
                parties(),
                amount(),
                amount(),
                live.isEmpty() || random.nextInt(3) > 0
                        ? Optional.empty()
                        : Optional.of(pick(List.copyOf(live.keySet()))),
                spells());
        live.put(id, facts);
        events.add(new Event(sequence, id, Optional.of(facts)));
    }

    private java.util.Set<PartyRegion> parties() {
        var set = EnumSet.noneOf(PartyRegion.class);
        for (var region : PartyRegion.values()) {
            if (random.nextInt(3) == 0) {
                set.add(region);
            }
        }
        return set;
    }

    private OptionalLong amount() {
        return random.nextInt(3) == 0 ? OptionalLong.empty() : OptionalLong.of(random.nextLong(80_000_000_00L));
    }

    private List<Spell> spells() {
        var spells = new ArrayList<Spell>();
        var start = Start.FILED;
        var from = day();
        int count = random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < count; i++) {
            boolean pending = i == count - 1 && random.nextInt(3) == 0;
            Optional<LocalDate> until = pending
                    ? Optional.empty()
                    : Optional.of(random.nextInt(20) == 0 ? from.minusDays(random.nextInt(90)) : from.plusDays(random.nextInt(500)));
            spells.add(spell(start, random.nextInt(25) == 0 ? Optional.empty() : Optional.of(from), until));
            from = until.orElse(from).plusDays(random.nextInt(60));
            start = random.nextBoolean() ? Start.REOPENED : Start.MOVED;
        }
        return spells;
    }

    private Spell spell(Start start, Optional<LocalDate> from, Optional<LocalDate> until) {
        var limit = from.filter(d -> random.nextBoolean()).map(d -> d.plusMonths(6));
        return new Spell(
                court(pick(COURTS)),
                pick(DIVISIONS),
                start,
                from,
                until,
                until.isEmpty() ? ClosingKind.NONE : pick(List.of(ClosingKind.values()).subList(1, 8)),
                random.nextInt(3) == 0 ? random.nextInt(40) : 0,
                limit,
                limit.filter(d -> random.nextBoolean()).map(d -> d.plusMonths(3)),
                inactive(from));
    }

    private List<Spell.Days> inactive(Optional<LocalDate> from) {
        var times = new ArrayList<Spell.Days>();
        if (from.isPresent() && random.nextInt(3) == 0) {
            var first = from.get().plusDays(random.nextInt(100));
            var last = first.plusDays(random.nextInt(100));
            boolean goesOn = random.nextInt(4) == 0;
            times.add(new Spell.Days(first, goesOn ? Optional.empty() : Optional.of(last)));
            if (!goesOn && random.nextBoolean()) {
                times.add(new Spell.Days(last.plusDays(2 + random.nextInt(50)), Optional.empty()));
            }
        }
        return times;
    }

    private LocalDate day() {
        return switch (random.nextInt(15)) {
            case 0 -> LocalDate.of(2024, 2, 29);
            case 1 -> LocalDate.of(2023, 1 + random.nextInt(12), 1).minusDays(random.nextInt(3));
            default -> LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1100));
        };
    }

    static CountedCourt court(String code) {
        var parsed = CourtCode.of(code);
        return new CountedCourt(
                code,
                Courts.regionOf(parsed).orElseThrow().code(),
                Optional.<CourtLevel>of(Courts.levelOf(parsed)));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
