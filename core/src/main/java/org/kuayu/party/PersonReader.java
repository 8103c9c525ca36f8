package org.kuayu.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.party.PersonLine.Field;
import org.kuayu.party.PersonLine.Finding;
import org.kuayu.text.Remark;

/**
 * Reads many persons out of pasted text: one a line, with name, kind of number, number and area in any order that can
 * be told apart, separated by tabs, commas, ，、；| or blanks, with a header line or without. Every line that is not blank
 * and no header gives one {@link PersonLine}. Immutable.
 */
public final class PersonReader {
    private final AddressCodes addresses;
    private final boolean strict;

    /**
     * A reader that asks these address codes.
     *
     * @param strict whether a number with a wrong check character is refused; else it is doubtful
     */
    public PersonReader(AddressCodes addresses, boolean strict) {
        this.addresses = addresses;
        this.strict = strict;
    }

    /**
     * The lines of the text, in order. Beside the remarks of {@link IdentityNumber} and {@link CreditCode} a line is
     * refused by {@code person.line-length}, {@code person.name-missing}, {@code person.name-form}, {@code
     * person.id-type}, {@code person.number-form}, {@code person.number-rounded} and {@code person.extra-cell}; it is
     * doubtful by {@code person.number-missing}, {@code person.name-masked}, {@code person.duplicate} and {@code
     * person.same-number} (each with the number of the earlier line).
     */
    public List<PersonLine> read(String pasted) {
        var lines = new ArrayList<PersonLine>();
        var columns = new PersonColumns();
        for (PastedRows.Row row : PastedRows.of(pasted)) {
            if (!columns.header(row)) {
                lines.add(new PersonCheck(addresses, strict).line(row, columns));
            }
        }
        return withDuplicates(lines);
    }

    private static List<PersonLine> withDuplicates(List<PersonLine> lines) {
        var persons = new HashMap<PersonKey, Integer>();
        var numbers = new HashMap<String, Integer>();
        var out = new ArrayList<PersonLine>(lines.size());
        for (PersonLine line : lines) {
            out.add(line.person()
                    .flatMap(person -> duplicate(line, person, persons, numbers))
                    .map(finding -> with(line, finding))
                    .orElse(line));
        }
        return List.copyOf(out);
    }

    private static Optional<Finding> duplicate(
            PersonLine line, Person person, Map<PersonKey, Integer> persons, Map<String, Integer> numbers) {
        var same = Optional.ofNullable(persons.putIfAbsent(PersonKey.of(person), line.number()));
        var number = MatchKeys.numbers(person).stream()
                .flatMap(key -> Optional.ofNullable(numbers.putIfAbsent(key, line.number())).stream())
                .findFirst();
        return same.map(earlier -> new Finding(Field.LINE, new Remark("person.duplicate", "" + earlier)))
                .or(() -> number.map(
                        earlier -> new Finding(Field.NUMBER, new Remark("person.same-number", "" + earlier))));
    }

    private static PersonLine with(PersonLine line, Finding finding) {
        var findings = new ArrayList<>(line.findings());
        findings.add(finding);
        return new PersonLine(line.number(), line.person(), line.area(), findings, line.original());
    }
}
