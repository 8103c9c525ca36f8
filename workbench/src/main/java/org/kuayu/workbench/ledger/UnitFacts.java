package org.kuayu.workbench.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.workbench.shell.Visit;

/** What the register says about a unit, in a line: where it lies, what it is, how large, its certificate, what burdens it. */
final class UnitFacts {
    private static final Set<RightKind> OWN = EnumSet.of(
            RightKind.BUILDING,
            RightKind.LAND_USE,
            RightKind.LAND_OWNERSHIP,
            RightKind.SEA_USE,
            RightKind.STRUCTURE,
            RightKind.FOREST);
    private static final Set<RightKind> BURDENS = EnumSet.of(
            RightKind.MORTGAGE, RightKind.ADVANCE_NOTICE, RightKind.OBJECTION, RightKind.RESIDENCE, RightKind.EASEMENT);

    private UnitFacts() {}

    static List<String> of(Visit visit, List<RegisterEntry> entries) {
        var facts = new ArrayList<String>();
        entries.stream().filter(e -> OWN.contains(e.kind())).findFirst().ifPresent(e -> {
            facts.add(e.location());
            facts.add(visit.say("right." + e.kind()));
            first(e, "ghyt", "yt").forEach(facts::add);
            first(e, "jzmj", "syqmj", "zdmj").map(area -> area + " m²").forEach(facts::add);
            first(e, "bdcqzh").forEach(facts::add);
        });
        for (RightKind kind : BURDENS) {
            long count = entries.stream().filter(e -> e.kind() == kind).count();
            if (count > 0) {
                facts.add(visit.say("ledger.burden", visit.say("right." + kind), count));
            }
        }
        return facts.stream().filter(f -> !f.isBlank()).toList();
    }

    /** The first of these fields that was supplied. */
    private static Stream<String> first(RegisterEntry entry, String... names) {
        return Stream.of(names).flatMap(n -> entry.findField(n).stream()).filter(v -> !v.isBlank()).limit(1);
    }
}
