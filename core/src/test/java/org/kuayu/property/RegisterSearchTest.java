package org.kuayu.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.property.RegisterSamples.HOME;
import static org.kuayu.property.RegisterSamples.REGISTRY;
import static org.kuayu.property.RegisterSamples.T0;
import static org.kuayu.property.RegisterSamples.ZHANG;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.party.Person;
import org.kuayu.party.PersonMatch.Degree;
import org.kuayu.party.PersonMatch.Reason;
import org.kuayu.property.RegisterSearch.Question;
import org.kuayu.text.Remark;

class RegisterSearchTest {
    private final MemoryJournal journal = new MemoryJournal(Clock.systemUTC());
    private final RegisterStore store = new MemoryRegisters(journal);
    private final RegisterSearch search = new RegisterSearch(store);

    @BeforeEach
    void fill() {
        put(RegisterSamples.entries());
    }

    private void put(List<RegisterEntry> entries) {
        journal.write(() -> {
            entries.forEach(entry -> store.put(REGISTRY, entry, T0));
            return 0;
        });
    }

    private RegisterExtract ask(Person person, RightKind... kinds) {
        return search.ofPerson(new Question(REGISTRY, person, Set.of(kinds), T0)).orThrow();
    }

    private static List<String> ids(RegisterExtract extract, RightKind kind) {
        return extract.findList(kind).orElseThrow().stream().map(RegisterEntry::id).toList();
    }

    @Test
    @DisplayName("PI-19 the mortgage, seizures and objection stand beside what the person holds")
    void givesWhatThePersonHoldsAndWhatStandsOnIt() {
        RegisterExtract extract = ask(ZHANG);

        assertThat(ids(extract, RightKind.BUILDING)).containsExactly("F1", "F2");
        assertThat(ids(extract, RightKind.MORTGAGE)).containsExactly("D1");
        assertThat(ids(extract, RightKind.SEIZURE)).containsExactly("C1", "C2");
        assertThat(ids(extract, RightKind.OBJECTION)).containsExactly("Y1");
        assertThat(ids(extract, RightKind.ADVANCE_NOTICE)).isEmpty();
        assertThat(extract.findList(RightKind.RESIDENCE)).isEmpty();
        assertThat(extract.findList(RightKind.FOREST)).contains(List.of());
    }

    @Test
    @DisplayName("PI-3 grouped by right; PI-4 each judged with its reasons; R6")
    void judgesEachEntry() {
        var hits = new RegisterHits(ask(ZHANG), ZHANG);

        assertThat(hits.groups()).hasSize(10).startsWith(RightKind.LAND_OWNERSHIP).endsWith(RightKind.OBJECTION);
        assertThat(hits.findGroup(RightKind.RESIDENCE)).isEmpty();
        List<RegisterHit> buildings = hits.findGroup(RightKind.BUILDING).orElseThrow();
        assertThat(buildings).extracting(hit -> hit.match().degree()).containsExactly(Degree.EXACT, Degree.SIMILAR);
        assertThat(buildings.getFirst().match().reasons()).containsExactly(Reason.NAME_EQUAL, Reason.NUMBER_EQUAL);
        assertThat(buildings.getLast().match().reasons())
                .containsExactly(Reason.NAME_EQUAL, Reason.NUMBER_NOT_REGISTERED);
        assertThat(buildings.getFirst().others()).extracting(h -> h.person().name()).containsExactly("李四");
        assertThat(hits.listEncumbrances(buildings.getFirst()))
                .extracting(RegisterEntry::id)
                .containsExactly("D1", "C1", "C2");
        assertThat(hits.list(Degree.EXACT)).extracting(hit -> hit.entry().id()).containsExactly("F1");
        assertThat(hits.findGroup(RightKind.SEIZURE).orElseThrow()).noneMatch(RegisterHit::held);
        assertThat(hits.nothingFound()).isFalse();
    }

    @Test
    @DisplayName("PI-3 nothing found is an answer: the lists are there, and empty")
    void nothingFoundIsAnAnswer() {
        var nobody = Person.natural("无此人", "500112198001010099");
        RegisterExtract extract = ask(nobody);

        assertThat(extract.lists().keySet()).containsAll(RightKind.nine());
        assertThat(extract.nothingFound()).isTrue();
        assertThat(new RegisterHits(extract, nobody).nothingFound()).isTrue();
    }

    @Test
    @DisplayName("a list that is not supplied is missing, not empty")
    void notSuppliedIsNotEmpty() {
        var some = new RegisterSearch(store, registry -> EnumSet.of(RightKind.BUILDING, RightKind.MORTGAGE));
        RegisterExtract extract =
                some.ofPerson(new Question(REGISTRY, ZHANG, Set.of(), T0)).orThrow();

        assertThat(extract.lists().keySet()).containsExactly(RightKind.BUILDING, RightKind.MORTGAGE);
        RegisterExtract nothing = new RegisterSearch(store, registry -> Set.of())
                .ofPerson(new Question(REGISTRY, ZHANG, Set.of(), T0))
                .orThrow();
        assertThat(nothing.nothingFound()).isFalse();
        assertThat(new RegisterHits(nothing, ZHANG).nothingFound()).isFalse();
    }

    @Test
    void givesTheKindsAskedForAlone() {
        RegisterExtract extract = ask(ZHANG, RightKind.SEIZURE, RightKind.RESIDENCE);

        assertThat(extract.lists().keySet()).containsExactly(RightKind.SEIZURE);
        assertThat(ids(extract, RightKind.SEIZURE)).containsExactly("C1", "C2");
    }

    @Test
    @DisplayName("a mortgagee gets his mortgages and not who owns what is mortgaged")
    void aMortgageeDoesNotSeeTheOwners() {
        RegisterExtract extract = ask(Person.organisation("改名银行", "91350100M000100Y43"));

        assertThat(ids(extract, RightKind.MORTGAGE)).containsExactly("D1", "D2");
        assertThat(ids(extract, RightKind.BUILDING)).isEmpty();
        assertThat(ids(extract, RightKind.SEIZURE)).isEmpty();
    }

    @Test
    @DisplayName("PI-6 as of a day before the change the register reads as it did")
    void asOf() {
        journal.write(() -> {
            store.end(REGISTRY, RightKind.BUILDING, "F1", T0.plusSeconds(60));
            return 0;
        });
        var later = new Question(REGISTRY, ZHANG, Set.of(), T0.plusSeconds(60));

        assertThat(ids(ask(ZHANG), RightKind.BUILDING)).containsExactly("F1", "F2");
        assertThat(ids(search.ofPerson(later).orThrow(), RightKind.BUILDING)).containsExactly("F2");
        assertThat(ids(search.ofPerson(later).orThrow(), RightKind.MORTGAGE)).isEmpty();
    }

    @Test
    void aUnitGivesItsWholeExtract() {
        RegisterExtract extract = search.ofUnit(REGISTRY, HOME, Set.of(), T0);

        assertThat(ids(extract, RightKind.BUILDING)).containsExactly("F1");
        assertThat(ids(extract, RightKind.MORTGAGE)).containsExactly("D1");
        assertThat(ids(extract, RightKind.SEIZURE)).containsExactly("C1", "C2");
        assertThat(search.ofUnit("500105", HOME, Set.of(), T0).nothingFound()).isTrue();
    }

    @Test
    void namesakesBeyondTheLimitAreSaidToBeLeftOff() {
        var many = new ArrayList<RegisterEntry>();
        for (int i = 0; i <= RegisterSearch.NAMESAKES; i++) {
            many.add(new RegisterEntry(
                    RightKind.FOREST,
                    "L" + i,
                    Optional.empty(),
                    Map.of(),
                    List.of(RegisterSamples.holder("张三", "", ""))));
        }
        put(many);
        var reading = search.ofPerson(new Question(REGISTRY, ZHANG, Set.of(), T0));

        assertThat(reading.remarks()).extracting(Remark::code).containsExactly("register.namesakes-left-off");
        assertThat(ids(reading.orThrow(), RightKind.BUILDING)).contains("F1");
    }
}
