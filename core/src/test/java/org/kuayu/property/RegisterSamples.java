package org.kuayu.property;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.party.Person;

/** A small register that the tests of this package share: two units of one debtor, one of another. */
final class RegisterSamples {
    static final String REGISTRY = "500112";
    static final Instant T0 = Instant.parse("2024-01-01T00:00:00Z");
    static final UnitNumber HOME = UnitNumber.of("500112001001GB00012F00010001");
    static final UnitNumber SHOP = UnitNumber.of("500112001001GB00012F00010002");
    static final UnitNumber OTHER = UnitNumber.of("500112001001GB00012F00010003");
    static final Person ZHANG = Person.natural("张三", "11010519491231002X");

    private RegisterSamples() {}

    static RightHolder holder(String name, String number, String share) {
        return new RightHolder(Person.natural(name, number), share, share.isEmpty() ? "0" : "2", Map.of("sxh", "1"));
    }

    static RegisterEntry entry(RightKind kind, String id, UnitNumber unit, RightHolder... holders) {
        return new RegisterEntry(kind, id, Optional.of(unit), Map.of("zl", "某路" + id + "号"), List.of(holders));
    }

    /** The register in the order in which it is put. */
    static List<RegisterEntry> entries() {
        var bank = new RightHolder(Person.organisation("某某银行", "91350100M000100Y43"), "", "", Map.of());
        return List.of(
                entry(RightKind.SEIZURE, "C1", HOME),
                entry(RightKind.SEIZURE, "C2", HOME),
                entry(RightKind.MORTGAGE, "D1", HOME, bank),
                entry(RightKind.MORTGAGE, "D2", OTHER, bank),
                entry(RightKind.OBJECTION, "Y1", SHOP),
                entry(RightKind.BUILDING, "F1", HOME, holder("张三", ZHANG.number(), "1/2"), holder("李四", "", "1/2")),
                entry(RightKind.BUILDING, "F2", SHOP, holder("张三", "", "")),
                entry(RightKind.BUILDING, "F3", OTHER, holder("张三", "500112198001010011", "")),
                entry(RightKind.ADVANCE_NOTICE, "Y2", OTHER, holder("王五", "", "")));
    }
}
