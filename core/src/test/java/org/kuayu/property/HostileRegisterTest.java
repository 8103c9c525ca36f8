package org.kuayu.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.party.AddressCodes;
import org.kuayu.party.Person;
import org.kuayu.party.PersonMatch;
import org.kuayu.party.PersonReader;
import org.kuayu.property.RegisterSearch.Question;

/** Odd strings as names, numbers and fields: read or refused, kept as they are, found again. */
class HostileRegisterTest {
    private static final PersonReader READER = new PersonReader(AddressCodes.ANY, true);

    private final MemoryJournal journal = new MemoryJournal(Clock.systemUTC());
    private final RegisterStore store = new MemoryRegisters(journal);

    @Test
    void everyNaughtyStringIsReadOrRefusedKeptAndFound() throws IOException {
        Path file = Path.of(System.getProperty("kuayu.shared", "/work/shared"), "hostile", "blns.json");
        Assumptions.assumeTrue(Files.exists(file), "skipped: no " + file);
        for (var text : new ObjectMapper().readTree(file.toFile())) {
            String naughty = text.asText();
            UnitNumber.parse(naughty);
            CertificateNumber.parse(naughty);
            assertThat(READER.read(naughty)).hasSizeLessThanOrEqualTo(naughty.split("[\r\n]", -1).length);
            if (!naughty.isBlank()) {
                keptAndFound(naughty);
            }
        }
    }

    private void keptAndFound(String naughty) {
        var holder = new RightHolder(Person.unnumbered(naughty, true), naughty, naughty, Map.of("dz", naughty));
        var entry = new RegisterEntry(
                RightKind.BUILDING, naughty, Optional.empty(), Map.of("zl", naughty), List.of(holder));
        journal.write(() -> store.put("500112", entry, RegisterSamples.T0));
        var asked = Person.unnumbered(naughty, true);
        var extract = new RegisterSearch(store)
                .ofPerson(new Question("500112", asked, Set.of(), RegisterSamples.T0))
                .orThrow();

        assertThat(PersonMatch.of(asked, holder.person()).found()).as(naughty).isTrue();
        assertThat(extract.findList(RightKind.BUILDING).orElseThrow()).as(naughty).contains(entry);
        assertThat(ExtractText.parse(ExtractText.of(extract)).orThrow()).isEqualTo(extract);
    }
}
