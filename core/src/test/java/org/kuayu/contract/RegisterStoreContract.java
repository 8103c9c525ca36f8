package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.kuayu.journal.Journal;
import org.kuayu.party.MatchKeys;
import org.kuayu.party.Person;
import org.kuayu.party.Person.IdType;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterStore;
import org.kuayu.property.RegisterStore.Version;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;

/**
 * What every {@link RegisterStore} keeps. The store under test is opened once for a class and need not be empty: each
 * test uses registries of its own.
 */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RegisterStoreContract {
    private static final AtomicInteger NEXT = new AtomicInteger(1000);
    private static final Instant T0 = Instant.parse("2020-01-01T00:00:00Z");

    /** The journal under which the store is written, always the same within a class. */
    protected abstract Journal journal();

    /** The store under test, always the same within a class. */
    protected abstract RegisterStore registers();

    private static int fresh() {
        return NEXT.incrementAndGet();
    }

    private static Instant at(int day) {
        return T0.plusSeconds(86_400L * day);
    }

    private void write(Runnable work) {
        journal().write(() -> {
            work.run();
            return 0;
        });
    }

    private static UnitNumber unit(int serial) {
        return UnitNumber.of("500112001001GB00012F" + String.format(Locale.ROOT, "%08d", serial));
    }

    private static RightHolder holder(String name, String number) {
        return new RightHolder(Person.natural(name, number), "", "0", Map.of());
    }

    private static RegisterEntry entry(RightKind kind, String id, UnitNumber unit, RightHolder... holders) {
        return new RegisterEntry(kind, id, Optional.of(unit), Map.of("zl", "某路" + id + "号"), List.of(holders));
    }

    private static RegisterEntry read(RegisterEntry entry, String location) {
        return new RegisterEntry(entry.kind(), entry.id(), entry.unit(), Map.of("zl", location), entry.holders());
    }

    @Test
    void keepsEveryFact() {
        String registry = "R" + fresh();
        UnitNumber unit = unit(fresh());
        var one = new RightHolder(
                new Person("欧阳\u0000\\某\ud840\udc00", true, IdType.IDENTITY_CARD, "11010519491231002X"),
                "1/2",
                "2",
                Map.of("sxh", "1", "dh", "13800001234", "unknown", ""));
        var two = new RightHolder(Person.unnumbered("甲公司", false), "", "", Map.of());
        var kept = new RegisterEntry(
                RightKind.MORTGAGE,
                "业-1",
                Optional.of(unit),
                Map.of("dyr", "a\nb\"c,", "bz", "", "ω", "\u001f"),
                List.of(one, two));
        var bare = new RegisterEntry(RightKind.BUILDING, "0", Optional.empty(), Map.of(), List.of());
        write(() -> {
            registers().put(registry, kept, at(0));
            registers().put(registry, bare, at(0));
        });

        assertThat(registers().listVersions(registry, RightKind.MORTGAGE, "业-1"))
                .containsExactly(new Version(registry, kept, at(0), Optional.empty()));
        assertThat(registers().listVersions(registry, RightKind.BUILDING, "0"))
                .containsExactly(new Version(registry, bare, at(0), Optional.empty()));
        assertThat(registers().listVersions(registry, RightKind.BUILDING, "业-1")).isEmpty();
        assertThat(registers().listByUnit(registry, unit, at(0))).containsExactly(kept);
    }

    @Test
    @DisplayName("PI-6 what the register showed at an instant, right to the instant")
    void showsWhatStoodAtTheInstant() {
        String registry = "R" + fresh();
        UnitNumber unit = unit(fresh());
        RegisterEntry first = entry(RightKind.BUILDING, "1", unit, holder("张三", "11010519491231002X"));
        RegisterEntry second = entry(RightKind.BUILDING, "1", unit, holder("李四", "110105194912310011"));
        write(() -> registers().put(registry, first, at(1)));
        write(() -> registers().put(registry, second, at(5)));
        write(() -> registers().end(registry, RightKind.BUILDING, "1", at(9)));

        assertThat(registers().listByUnit(registry, unit, at(1).minusMillis(1))).isEmpty();
        assertThat(registers().listByUnit(registry, unit, at(1))).containsExactly(first);
        assertThat(registers().listByUnit(registry, unit, at(5).minusMillis(1))).containsExactly(first);
        assertThat(registers().listByUnit(registry, unit, at(5))).containsExactly(second);
        assertThat(registers().listByUnit(registry, unit, at(9).minusMillis(1))).containsExactly(second);
        assertThat(registers().listByUnit(registry, unit, at(9))).isEmpty();
        var zhang = MatchKeys.names(Person.unnumbered("张三", true));
        assertThat(registers().listByHolder(registry, zhang, at(4), 10)).containsExactly(first);
        assertThat(registers().listByHolder(registry, zhang, at(5), 10)).isEmpty();
        assertThat(registers().listContaining(registry, "某路", at(5), 10)).containsExactly(second);
        assertThat(registers().listVersions(registry, RightKind.BUILDING, "1"))
                .containsExactly(
                        new Version(registry, first, at(1), Optional.of(at(5))),
                        new Version(registry, second, at(5), Optional.of(at(9))));
    }

    @Test
    void keepsAVersionOnceAndTakesThemInAnyOrder() {
        String registry = "R" + fresh();
        RegisterEntry one = entry(RightKind.BUILDING, "1", unit(fresh()));
        RegisterEntry two = read(one, "二");
        RegisterEntry three = read(one, "三");
        write(() -> registers().put(registry, three, at(30)));
        write(() -> {
            registers().put(registry, one, at(10));
            registers().put(registry, two, at(20));
        });
        write(() -> {
            registers().put(registry, one, at(15));
            registers().put(registry, two, at(20));
            registers().put(registry, three, at(31));
        });
        var expected = List.of(
                new Version(registry, one, at(10), Optional.of(at(20))),
                new Version(registry, two, at(20), Optional.of(at(30))),
                new Version(registry, three, at(30), Optional.empty()));
        assertThat(registers().listVersions(registry, RightKind.BUILDING, "1")).isEqualTo(expected);

        RegisterEntry corrected = read(one, "改");
        write(() -> registers().put(registry, corrected, at(20)));
        assertThat(registers().listVersions(registry, RightKind.BUILDING, "1"))
                .containsExactly(
                        expected.getFirst(),
                        new Version(registry, corrected, at(20), Optional.of(at(30))),
                        expected.getLast());
    }

    @Test
    void readsAgainAfterAnEnd() {
        String registry = "R" + fresh();
        RegisterEntry one = entry(RightKind.SEIZURE, "1", unit(fresh()));
        write(() -> assertThat(registers().end(registry, RightKind.SEIZURE, "1", at(1))).isFalse());
        assertThat(registers().listVersions(registry, RightKind.SEIZURE, "1")).isEmpty();
        write(() -> {
            registers().expect(registry, List.of(one));
            assertThat(registers().put(registry, one, at(1))).isTrue();
            assertThat(registers().put(registry, one, at(1))).isFalse();
            assertThat(registers().end(registry, RightKind.SEIZURE, "1", at(2))).isTrue();
            assertThat(registers().end(registry, RightKind.SEIZURE, "1", at(3))).isFalse();
        });
        assertThat(registers().count(registry)).isZero();
        write(() -> registers().put(registry, one, at(4)));
        assertThat(registers().listVersions(registry, RightKind.SEIZURE, "1"))
                .containsExactly(
                        new Version(registry, one, at(1), Optional.of(at(2))),
                        new Version(registry, one, at(4), Optional.empty()));
        assertThat(registers().count(registry)).isEqualTo(1);
    }

    @Test
    void listsByKindThenById() {
        String registry = "R" + fresh();
        UnitNumber unit = unit(fresh());
        write(() -> {
            registers().put(registry, entry(RightKind.SEIZURE, "2", unit), at(1));
            registers().put(registry, entry(RightKind.SEIZURE, "10", unit), at(1));
            registers().put(registry, entry(RightKind.BUILDING, "9", unit), at(1));
            registers().put(registry, entry(RightKind.MORTGAGE, "5", unit(fresh())), at(1));
        });

        assertThat(registers().listByUnit(registry, unit, at(1)))
                .extracting(entry -> entry.kind() + entry.id())
                .containsExactly("BUILDING9", "SEIZURE10", "SEIZURE2");
        assertThat(registers().listContaining(registry, "某路", at(1), 3))
                .extracting(entry -> entry.kind() + entry.id())
                .containsExactly("BUILDING9", "MORTGAGE5", "SEIZURE10");
    }

    @Test
    void findsHoldersByEitherFormOfTheNumberAndByFoldedName() {
        String registry = "R" + fresh();
        RegisterEntry old = entry(RightKind.BUILDING, "1", unit(fresh()), holder("張三", "110105491231002"));
        RegisterEntry other = entry(RightKind.BUILDING, "2", unit(fresh()), holder("李四", "500112198001010011"));
        RegisterEntry joint = entry(
                RightKind.BUILDING, "3", unit(fresh()), holder("王五", ""), holder("张 三", "500112198001010012"));
        write(() -> List.of(old, other, joint).forEach(entry -> registers().put(registry, entry, at(1))));
        Person asked = Person.natural("张三", "11010519491231002X");

        assertThat(registers().listByHolder(registry, MatchKeys.numbers(asked), at(1), 10)).containsExactly(old);
        assertThat(registers().listByHolder(registry, MatchKeys.of(asked), at(1), 10)).containsExactly(old, joint);
        assertThat(registers().listByHolder(registry, MatchKeys.of(asked), at(1), 1)).containsExactly(old);
        assertThat(registers().listByHolder(registry, List.of(), at(1), 10)).isEmpty();
        assertThat(registers().listByHolder("R" + fresh(), MatchKeys.of(asked), at(1), 10)).isEmpty();
    }

    @Test
    void findsByUnitCertificateAndLocationAsWritten() {
        String registry = "R" + fresh();
        UnitNumber unit = unit(fresh());
        var building = new RegisterEntry(
                RightKind.BUILDING,
                "1",
                Optional.of(unit),
                Map.of("fdzl", "两江新区100%大道_1号", "bdcqzh", "渝（2023）渝北区不动产权第000000001号"),
                List.of());
        var mortgage = new RegisterEntry(
                RightKind.MORTGAGE, "1", Optional.empty(), Map.of("bdcdjzmh", "渝（2023）渝北区不动产证明第000000002号"), List.of());
        write(() -> List.of(building, mortgage).forEach(entry -> registers().put(registry, entry, at(1))));

        for (String text : List.of(unit.value(), "GB00012F", "100%大", "道_1", "不动产权第")) {
            assertThat(registers().listContaining(registry, text, at(1), 10)).as(text).containsExactly(building);
        }
        assertThat(registers().listContaining(registry, "证明第", at(1), 10)).containsExactly(mortgage);
        for (String text : List.of("", "%大道%", "道11", "没有", "\u0000")) {
            assertThat(registers().listContaining(registry, text, at(1), 10)).as(text).isEmpty();
        }
    }

    @Test
    void keepsRegistriesApart() {
        String one = "R" + fresh();
        String two = "R" + fresh();
        UnitNumber unit = unit(fresh());
        write(() -> {
            registers().put(one, entry(RightKind.BUILDING, "1", unit), at(1));
            registers().put(two, entry(RightKind.BUILDING, "1", unit(fresh())), at(1));
            registers().end(two, RightKind.BUILDING, "1", at(2));
        });

        assertThat(registers().listByUnit(one, unit, at(3))).hasSize(1);
        assertThat(registers().hasKind(one, RightKind.BUILDING)).isTrue();
        assertThat(registers().hasKind(two, RightKind.BUILDING)).isTrue();
        assertThat(registers().hasKind(one, RightKind.OBJECTION)).isFalse();
        assertThat(registers().hasKind("R" + fresh(), RightKind.BUILDING)).isFalse();
        assertThat(registers().count(one)).isEqualTo(1);
        assertThat(registers().count(two)).isZero();
    }

    @Test
    void takesEverythingBackWhenTheWorkFails() {
        String registry = "R" + fresh();
        UnitNumber unit = unit(fresh());
        RegisterEntry kept = entry(RightKind.BUILDING, "1", unit, holder("张三", "11010519491231002X"));
        write(() -> registers().put(registry, kept, at(1)));
        assertThatThrownBy(() -> write(() -> {
                    registers().put(registry, read(kept, "别处"), at(2));
                    registers().end(registry, RightKind.BUILDING, "1", at(3));
                    registers().put(registry, entry(RightKind.SEIZURE, "2", unit), at(2));
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(registers().listByUnit(registry, unit, at(5))).containsExactly(kept);
        assertThat(registers().listVersions(registry, RightKind.SEIZURE, "2")).isEmpty();
        assertThat(registers().hasKind(registry, RightKind.SEIZURE)).isFalse();
        assertThat(registers().count(registry)).isEqualTo(1);
    }

    @Test
    void seesItsOwnWritesWithinAUnit() {
        String registry = "R" + fresh();
        UnitNumber unit = unit(fresh());
        RegisterEntry one = entry(RightKind.BUILDING, "1", unit, holder("张三", "11010519491231002X"));
        write(() -> {
            registers().put(registry, one, at(1));
            assertThat(registers().listByUnit(registry, unit, at(1))).containsExactly(one);
            registers().put(registry, read(one, "二"), at(2));
            assertThat(registers().listVersions(registry, RightKind.BUILDING, "1")).hasSize(2);
            assertThat(registers().listByHolder(registry, MatchKeys.of(one.holders().getFirst().person()), at(2), 9))
                    .containsExactly(read(one, "二"));
            assertThat(registers().count(registry)).isEqualTo(1);
        });
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        RegisterEntry one = entry(RightKind.BUILDING, "1", unit(fresh()));
        assertThatThrownBy(() -> registers().put("R", one, at(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> registers().end("R", RightKind.BUILDING, "1", at(1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
