package org.kuayu.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kuayu.party.Person.IdType;
import org.kuayu.party.PersonLine.Field;
import org.kuayu.party.PersonLine.Finding;
import org.kuayu.text.Canonical;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Checks the cells of one row and makes a person of them. For one row. */
final class PersonCheck {
    /** Beyond it no line is a person. */
    static final int LONGEST = 1_000;

    private static final int LONGEST_NAME = 200;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern ORGANISATION_CODE = Pattern.compile("[0-9A-Z]{8}-?[0-9X]");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9.]+E\\+?[0-9]+");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[\\p{L}0-9()/.-]{2,50}");

    private final AddressCodes addresses;
    private final boolean strict;
    private final List<Finding> refusals = new ArrayList<>();
    private final List<Finding> doubts = new ArrayList<>();

    PersonCheck(AddressCodes addresses, boolean strict) {
        this.addresses = addresses;
        this.strict = strict;
    }

    PersonLine line(PastedRows.Row row, PersonColumns columns) {
        if (row.original().length() > LONGEST) {
            refuse(Field.LINE, "person.line-length", "" + row.original().length());
            return new PersonLine(row.number(), Optional.empty(), "", refusals, row.original());
        }
        PersonColumns.Cells cells = columns.cells(row);
        String name = name(cells.of(Field.NAME));
        String number = number(cells.of(Field.NUMBER));
        IdType type = type(cells.of(Field.ID_TYPE), name, number);
        check(type, number);
        cells.extra().forEach(cell -> refuse(Field.LINE, "person.extra-cell", Masking.inText(cell)));
        Optional<Person> person = refusals.isEmpty()
                ? Optional.of(new Person(name, natural(type, name), number.isEmpty() ? IdType.NONE : type, number))
                : Optional.empty();
        var findings = new ArrayList<>(refusals);
        findings.addAll(doubts);
        return new PersonLine(row.number(), person, cells.of(Field.AREA), findings, row.original());
    }

    private void refuse(Field field, String code, String detail) {
        refusals.add(new Finding(field, new Remark(code, detail.length() > 100 ? detail.substring(0, 100) : detail)));
    }

    private void doubt(Field field, Remark remark) {
        doubts.add(new Finding(field, remark));
    }

    private String name(String written) {
        String name = written.strip();
        if (name.isEmpty()) {
            refuse(Field.NAME, "person.name-missing", "");
        } else if (name.length() > LONGEST_NAME || !LETTER.matcher(name).find()) {
            refuse(Field.NAME, "person.name-form", Masking.inText(name));
        } else if (NameForms.masked(name)) {
            doubt(Field.NAME, Remark.of("person.name-masked"));
        }
        return name;
    }

    private static String number(String written) {
        String text = Canonical.of(written).toUpperCase(Locale.ROOT);
        return text.equals("无") || text.equals("-") || text.equals("/") ? "" : text;
    }

    private IdType type(String written, String name, String number) {
        Optional<IdType> stated = PersonColumns.type(written);
        if (!written.isBlank() && stated.isEmpty()) {
            refuse(Field.ID_TYPE, "person.id-type", Masking.inText(written));
        }
        if (stated.isPresent() && (stated.get() != IdType.NONE || number.isEmpty())) {
            return stated.get();
        }
        return number.isEmpty() ? IdType.NONE : guessed(name, number.replace("-", ""));
    }

    private static IdType guessed(String name, String number) {
        boolean organisation = OrganisationNames.likely(name);
        if (ORGANISATION_CODE.matcher(number).matches() && organisation) {
            return IdType.ORGANISATION_CODE;
        }
        boolean digits = number.chars().limit(15).allMatch(c -> c >= '0' && c <= '9');
        if (organisation || number.length() == 18 && !digits) {
            return IdType.CREDIT_CODE;
        }
        return digits && number.length() > 12 || NumberForms.masked(number) ? IdType.IDENTITY_CARD : IdType.OTHER;
    }

    private static boolean natural(IdType type, String name) {
        return switch (type) {
            case IDENTITY_CARD, PASSPORT, HK_MACAO_TAIWAN -> true;
            case CREDIT_CODE, ORGANISATION_CODE -> false;
            case OTHER, NONE -> !OrganisationNames.likely(name);
        };
    }

    private void check(IdType type, String number) {
        if (number.isEmpty()) {
            doubt(Field.NUMBER, Remark.of("person.number-missing"));
        } else if (SCIENTIFIC.matcher(number).matches()) {
            refuse(Field.NUMBER, "person.number-rounded", "");
        } else {
            switch (type) {
                case IDENTITY_CARD -> checked(IdentityNumber.parse(number, addresses), "identity.check-digit");
                case CREDIT_CODE -> checked(CreditCode.parse(number), "credit-code.check");
                case ORGANISATION_CODE -> organisationCode(number);
                case PASSPORT, HK_MACAO_TAIWAN, OTHER, NONE -> other(number);
            }
        }
    }

    private void checked(Reading<?> reading, String mistake) {
        boolean forgiven = !strict && reading.remarks().stream().anyMatch(r -> r.code().equals(mistake));
        for (Remark remark : reading.remarks()) {
            if (reading.value().isPresent() || forgiven) {
                doubt(Field.NUMBER, remark);
            } else {
                refuse(Field.NUMBER, remark.code(), remark.detail());
            }
        }
    }

    private void organisationCode(String number) {
        if (!ORGANISATION_CODE.matcher(number).matches()) {
            refuse(Field.NUMBER, "person.number-form", Masking.identity(number));
        } else if (!CreditCode.organisationCheck(number.replace("-", ""))) {
            doubt(Field.NUMBER, Remark.of("credit-code.organisation-check"));
        }
    }

    private void other(String number) {
        if (!OTHER_NUMBER.matcher(number).matches()) {
            refuse(Field.NUMBER, "person.number-form", Masking.identity(number));
        }
    }
}
