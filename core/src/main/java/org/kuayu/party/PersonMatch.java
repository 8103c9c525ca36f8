package org.kuayu.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kuayu.text.Canonical;

/**
 * Whether a registered person is the one asked for, with the reasons (handbook R6). A natural person is matched by name and
 * number, of 18 characters or the 15 digits derived from it; an organisation by organisation code or name.
 *
 * @param degree how far they agree
 * @param reasons what agrees and what does not: first about the name, then about the number, then about the kind of person
 */
public record PersonMatch(Degree degree, List<Reason> reasons) {
    /** How far two persons agree. */
    public enum Degree {
        /** The same person under R6. */
        EXACT,
        /** Perhaps the same person: somebody must look. */
        SIMILAR,
        /** Another person. */
        NONE
    }

    /** What agrees, and what does not; its name is the stable code. */
    public enum Reason {
        /** The names are equal as written. */
        NAME_EQUAL,
        /** The names are equal but for widths, blanks, brackets, case or the kind of middle dot. */
        NAME_WRITING,
        /** The names are equal but for traditional forms. */
        NAME_TRADITIONAL,
        /** The names are equal but for a middle dot that one of them lacks. */
        NAME_DOT,
        /** One name is masked and may stand for the other. */
        NAME_MASKED,
        /** The names differ. */
        NAME_OTHER,
        /** The identity or other numbers are equal. */
        NUMBER_EQUAL,
        /** One number is the 15-digit form of the other. */
        NUMBER_FIFTEEN,
        /** The organisation codes are equal, alone or within a credit code. */
        NUMBER_ORGANISATION,
        /** One number is masked and may stand for the other. */
        NUMBER_MASKED,
        /** The numbers differ in one character. */
        NUMBER_NEAR,
        /** The numbers differ. */
        NUMBER_OTHER,
        /** No number was asked for. */
        NUMBER_NOT_ASKED,
        /** The register has no number. */
        NUMBER_NOT_REGISTERED,
        /** One is a natural person and the other an organisation. */
        KIND_OTHER
    }

    public PersonMatch {
        Objects.requireNonNull(degree, "degree");
        reasons = List.copyOf(reasons);
    }

    /** Judges the registered person against the one asked for. */
    public static PersonMatch of(Person asked, Person registered) {
        Reason name = name(asked.name(), registered.name());
        Reason number = number(asked, registered);
        var reasons = new ArrayList<>(List.of(name, number));
        boolean sameKind = asked.natural() == registered.natural();
        if (!sameKind) {
            reasons.add(Reason.KIND_OTHER);
        }
        Degree degree = asked.natural() || !sameKind ? natural(name, number) : organisation(name, number);
        return new PersonMatch(!sameKind && degree == Degree.EXACT ? Degree.SIMILAR : degree, reasons);
    }

    /** Whether the two may be the same person. */
    public boolean found() {
        return degree != Degree.NONE;
    }

    private static Degree natural(Reason name, Reason number) {
        return switch (number) {
            case NUMBER_EQUAL, NUMBER_FIFTEEN, NUMBER_ORGANISATION -> sure(name) ? Degree.EXACT : Degree.SIMILAR;
            case NUMBER_OTHER -> Degree.NONE;
            default -> name == Reason.NAME_OTHER || name == Reason.NAME_MASKED ? Degree.NONE : Degree.SIMILAR;
        };
    }

    private static Degree organisation(Reason name, Reason number) {
        return switch (number) {
            case NUMBER_EQUAL, NUMBER_ORGANISATION -> Degree.EXACT;
            case NUMBER_NOT_ASKED, NUMBER_NOT_REGISTERED -> sure(name) ? Degree.EXACT : likely(name);
            default -> likely(name);
        };
    }

    private static Degree likely(Reason name) {
        return name == Reason.NAME_OTHER || name == Reason.NAME_MASKED ? Degree.NONE : Degree.SIMILAR;
    }

    private static boolean sure(Reason name) {
        return name == Reason.NAME_EQUAL || name == Reason.NAME_WRITING;
    }

    private static Reason name(String asked, String registered) {
        if (asked.equals(registered)) {
            return Reason.NAME_EQUAL;
        }
        String one = NameForms.normal(asked);
        String other = NameForms.normal(registered);
        if (one.equals(other)) {
            return Reason.NAME_WRITING;
        }
        if (NameForms.folded(asked).equals(NameForms.folded(registered))) {
            return one.replace("·", "").equals(other.replace("·", "")) ? Reason.NAME_DOT : Reason.NAME_TRADITIONAL;
        }
        boolean unmasked = NameForms.masked(asked) && NameForms.unmasks(asked, registered)
                || NameForms.masked(registered) && NameForms.unmasks(registered, asked);
        return unmasked ? Reason.NAME_MASKED : Reason.NAME_OTHER;
    }

    private static Reason number(Person asked, Person registered) {
        if (asked.number().isEmpty()) {
            return Reason.NUMBER_NOT_ASKED;
        }
        if (registered.number().isEmpty()) {
            return Reason.NUMBER_NOT_REGISTERED;
        }
        String one = asked.number();
        String other = registered.number();
        if (Canonical.of(one).equals(Canonical.of(other))) {
            return Reason.NUMBER_EQUAL;
        }
        if (NumberForms.shortest(asked).equals(NumberForms.shortest(registered))) {
            return asked.natural() ? Reason.NUMBER_FIFTEEN : Reason.NUMBER_ORGANISATION;
        }
        if (NumberForms.masked(one) && NumberForms.unmasks(one, other)
                || NumberForms.masked(other) && NumberForms.unmasks(other, one)) {
            return Reason.NUMBER_MASKED;
        }
        return NumberForms.near(one, other) ? Reason.NUMBER_NEAR : Reason.NUMBER_OTHER;
    }
}
