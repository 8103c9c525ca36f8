package org.kuayu.workbench.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.party.AddressCodes;
import org.kuayu.party.OrganisationNames;
import org.kuayu.party.Person;
import org.kuayu.party.Person.IdType;
import org.kuayu.party.PersonLine;
import org.kuayu.party.PersonReader;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Visit;

/** The parties of one side: the first in fields of its own, more of them pasted, one a line. */
final class PartyLines {
    private final List<FilingParty> parties = new ArrayList<>();
    private final List<PersonLine> refused = new ArrayList<>();
    private final Optional<Remark> wrong;

    private PartyLines(Optional<FilingParty> first, Optional<Remark> wrong, List<PersonLine> lines, FilingRole role) {
        this.wrong = wrong;
        first.ifPresent(parties::add);
        for (PersonLine line : lines) {
            line.person().ifPresentOrElse(person -> parties.add(FilingParty.of(role, person)), () -> refused.add(line));
        }
    }

    static PartyLines of(Visit visit, String prefix, FilingRole role) {
        String name = visit.form(prefix + ".name").strip();
        List<PersonLine> more = new PersonReader(AddressCodes.ANY, false).read(visit.form(prefix + ".more"));
        if (name.isEmpty()) {
            return new PartyLines(Optional.empty(), Optional.empty(), more, role);
        }
        String number = visit.form(prefix + ".number").strip();
        Optional<Remark> wrong = wrong(name, number);
        Optional<FilingParty> first = wrong.isPresent()
                ? Optional.empty()
                : Optional.of(new FilingParty(
                        role,
                        person(name, visit.form(prefix + ".type"), number),
                        visit.form(prefix + ".phone").strip(),
                        visit.form(prefix + ".address").strip(),
                        visit.form(prefix + ".agent").strip()));
        return new PartyLines(first, wrong, more, role);
    }

    private static Optional<Remark> wrong(String name, String number) {
        return name.length() > 200 || number.length() > 50
                ? Optional.of(Remark.of("person.line-length"))
                : Optional.empty();
    }

    /** A name is taken as it is written, also a foreign one with blanks; its kind follows from the number's. */
    private static Person person(String name, String type, String number) {
        boolean organisation = type.equals(IdType.CREDIT_CODE.name()) || OrganisationNames.likely(name);
        if (number.isEmpty()) {
            return Person.unnumbered(name, !organisation);
        }
        for (IdType known : IdType.values()) {
            if (known.name().equals(type) && known != IdType.NONE) {
                return new Person(name, !organisation, known, number);
            }
        }
        return new Person(name, !organisation, organisation ? IdType.CREDIT_CODE : IdType.IDENTITY_CARD, number);
    }

    List<FilingParty> parties() {
        return List.copyOf(parties);
    }

    /** Lines that name no person. */
    List<PersonLine> refused() {
        return List.copyOf(refused);
    }

    Optional<Remark> wrong() {
        return wrong;
    }

    boolean readable() {
        return wrong.isEmpty() && refused.isEmpty();
    }
}
