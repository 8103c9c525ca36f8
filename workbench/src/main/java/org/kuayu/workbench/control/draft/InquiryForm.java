package org.kuayu.workbench.control.draft;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.party.AddressCodes;
import org.kuayu.party.Person;
import org.kuayu.party.PersonLine;
import org.kuayu.party.PersonReader;
import org.kuayu.workbench.shell.Visit;

/**
 * The form of an inquiry, as typed.
 *
 * @param fields what every form asks for
 * @param registries codes of the registries ticked
 * @param areas codes of the areas ticked as a whole
 * @param parties places of the parties ticked
 * @param numbers numbers typed for parties of whom the case has none
 * @param persons the lines pasted
 */
public record InquiryForm(
        DraftFields fields,
        List<String> registries,
        List<String> areas,
        List<Integer> parties,
        Map<Integer, String> numbers,
        String persons) {
    private static final int LONGEST_PASTE = 2_000_000;
    private static final int MOST_PARTIES = 2_000;

    public InquiryForm {
        registries = List.copyOf(registries);
        areas = List.copyOf(areas);
        parties = List.copyOf(parties);
        numbers = Map.copyOf(numbers);
    }

    /** The form sent; new files are kept. */
    static InquiryForm of(Visit visit, Kuayu kuayu) throws IOException {
        String persons = visit.form("persons");
        var parties = visit.forms("party").stream()
                .filter(p -> p.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .limit(MOST_PARTIES)
                .toList();
        var numbers = new HashMap<Integer, String>();
        visit.ctx().formParamMap().forEach((name, values) -> {
            if (name.matches("number\\.\\d{1,4}") && !values.getFirst().isBlank()) {
                numbers.put(Integer.valueOf(name.substring(7)), values.getFirst().strip());
            }
        });
        return new InquiryForm(
                DraftFields.of(visit, Papers.of(visit, kuayu)),
                visit.forms("registry"),
                visit.forms("area"),
                parties,
                numbers,
                persons.substring(0, Math.min(LONGEST_PASTE, persons.length())));
    }

    /** The form as an address opens it: a case, perhaps with its parties. */
    static InquiryForm start(Visit visit) {
        var fields = DraftFields.EMPTY.about(visit.query("case").strip(), "");
        return new InquiryForm(fields, visit.ctx().queryParams("registry"), List.of(), List.of(), Map.of(), "");
    }

    /** The lines as they are read; a wrong check character is a doubt, since registers hold such numbers too. */
    static List<PersonLine> lines(String pasted) {
        return new PersonReader(AddressCodes.ANY, false).read(pasted);
    }

    /** The persons of the form, each once, with the area asked: parties ticked first, then the lines. */
    Map<Person, String> people(Optional<CaseRecord> record, List<PersonLine> lines) {
        var people = new LinkedHashMap<Person, String>();
        record.ifPresent(r -> parties.stream()
                .filter(i -> i < r.parties().size())
                .forEach(i -> people.putIfAbsent(
                        CaseChoice.person(r.parties().get(i), numbers.getOrDefault(i, "")), "")));
        lines.forEach(line ->
                line.person().ifPresent(person -> people.putIfAbsent(person, line.area())));
        return people;
    }

    /** What the form asks for. */
    RequestDraft draft(Kuayu kuayu, Optional<CaseRecord> record, LocalDate today) {
        var targets = new ArrayList<Target>();
        people(record, lines(persons))
                .forEach((person, area) -> targets.add(new Target.OfPerson(person, area)));
        return new RequestDraft(
                RequestKind.INQUIRY,
                fields.caseNumber(),
                fields.purpose(),
                fields.noticeOrCase(),
                "",
                fields.papers(),
                targets,
                RegistryTree.codes(kuayu.controlSettings().registries(), RegistryTree.Ticked.of(registries, areas), today),
                Optional.of(fields.supersedes()).filter(s -> !s.isEmpty()),
                fields.reason(),
                fields.entrustedBy());
    }
}
