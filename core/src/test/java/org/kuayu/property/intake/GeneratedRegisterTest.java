package org.kuayu.property.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.calendar.LegalDay;
import org.kuayu.fixtures.Generator;
import org.kuayu.fixtures.register.Debtors;
import org.kuayu.fixtures.register.InventedOwner;
import org.kuayu.fixtures.register.RegisterFiles;
import org.kuayu.fixtures.register.RegisterGenerator;
import org.kuayu.intake.json.JsonLinesSource;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.table.CsvSource;
import org.kuayu.journal.Actor;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.party.Person;
import org.kuayu.property.ExtractText;
import org.kuayu.property.MemoryRegisters;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.RegisterHits;
import org.kuayu.property.RegisterSearch.Question;
import org.kuayu.property.RegisterSearch;
import org.kuayu.property.RegisterStore;
import org.kuayu.property.Registries;
import org.kuayu.property.Registry;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;

/** The invented registers of the fixtures come in whole, in every form, and hold what the demonstration asks for. */
class GeneratedRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir
    private Path folder;

    /** One store with its intake. */
    private final class Office {
        private final MemoryJournal journal = new MemoryJournal(Clock.systemUTC());
        private final RegisterStore store = new MemoryRegisters(journal);
        private final RegisterIntake intake = new RegisterIntake(new RegisterIntake.Parts(
                journal,
                store,
                List.of(new CsvSource(), new JsonLinesSource()),
                Registries.bundled(),
                RegisterCodes.bundled(),
                folder));

        RegisterImport read(Path file) {
            return intake.read(List.of(ImportFile.of(file)), RegisterPlan.byUnits(DAY), Actor.SYSTEM, n -> {});
        }
    }

    private Path zip(RegisterGenerator register) throws IOException {
        Path zip = folder.resolve("register.zip");
        try (var out = Files.newOutputStream(zip)) {
            RegisterFiles.writeZip(register, folder.resolve("lists"), out);
        }
        return zip;
    }

    @Test
    void comesInWholeAndTwiceIsOnce() throws IOException {
        var office = new Office();
        Path zip = zip(RegisterGenerator.of(11, 250));
        RegisterImport done = office.read(zip);

        assertThat(done.findings()).isEmpty();
        assertThat(done.counts().refused()).isZero();
        assertThat(done.counts().entries()).isGreaterThan(300);
        assertThat(done.lists()).containsExactlyInAnyOrder(RightKind.values());
        RegisterImport again = office.read(zip);
        assertThat(again.counts().added()).isZero();
        assertThat(again.counts().ended()).isZero();
    }

    @Test
    void jsonLinesGiveTheSameRegister() throws IOException {
        var register = RegisterGenerator.of(12, 60);
        var one = new Office();
        one.read(zip(register));
        Path lines = folder.resolve("register.jsonl");
        try (var out = Files.newOutputStream(lines)) {
            RegisterFiles.writeJsonLines(register, out);
        }
        var other = new Office();
        assertThat(other.read(lines).findings()).isEmpty();

        register.forEach(row -> {
            var unit = UnitNumber.parse(row.cells().getOrDefault("bdcdyh", "")).value();
            unit.ifPresent(u -> assertThat(extract(one, u)).isEqualTo(extract(other, u)));
        });
    }

    private static String extract(Office office, UnitNumber unit) {
        var search = new RegisterSearch(office.store);
        return ExtractText.of(search.ofUnit(unit.divisionCode(), unit, Set.of(), LegalDay.start(DAY)));
    }

    @Test
    @DisplayName("the debtors of the demonstration are found, exactly, with the unit that the judgment names")
    void debtorsAreFound() throws IOException {
        List<InventedOwner> debtors = Debtors.of(Generator.of(20_240_523, 5_000));
        var office = new Office();
        office.read(zip(RegisterGenerator.of(13, 0).withOwners(debtors)));
        var search = new RegisterSearch(office.store);
        InventedOwner debtor = debtors.stream().filter(d -> d.home().isPresent()).findFirst().orElseThrow();
        Person person = debtor.natural()
                ? Person.natural(debtor.name(), debtor.number())
                : Person.organisation(debtor.name(), debtor.number());
        UnitNumber unit = UnitNumber.of(debtor.home().orElseThrow().unit());
        Registry registry = Registries.bundled().findByUnit(unit, DAY).orElseThrow();
        var question = new Question(registry.code(), person, Set.of(), LegalDay.start(DAY));
        var hits = new RegisterHits(search.ofPerson(question).orThrow(), person);

        assertThat(hits.list()).anySatisfy(hit -> assertThat(hit.entry().unit()).contains(unit));
    }
}
