package org.kuayu.party;

/** The forms of a person's number by which two writings of it are compared. */
final class NumberForms {
    private static final int CREDIT_CODE = 18;

    private NumberForms() {}

    /** An identity number in 18 characters, the organisation code out of a credit code, any other number as it is. */
    static String whole(Person person) {
        if (person.natural()) {
            return IdentityForms.eighteen(person.number());
        }
        boolean credit = person.number().length() == CREDIT_CODE;
        return credit ? person.number().substring(8, 17) : person.number();
    }

    /** The form under which numbers that belong together are one: of an identity number the 15 digits if it has them. */
    static String shortest(Person person) {
        String whole = whole(person);
        return person.natural() ? IdentityForms.fifteen(whole).orElse(whole) : whole;
    }

    static boolean masked(String number) {
        return number.indexOf('*') >= 0;
    }

    /** Whether a masked number may stand for the other: same length, four characters in sight or more, all of them equal. */
    static boolean unmasks(String masked, String number) {
        if (masked.length() != number.length()) {
            return false;
        }
        int seen = 0;
        for (int i = 0; i < masked.length(); i++) {
            if (masked.charAt(i) == number.charAt(i)) {
                seen++;
            } else if (masked.charAt(i) != '*') {
                return false;
            }
        }
        return seen >= 4;
    }

    /** Whether two numbers of one length differ in one character only. */
    static boolean near(String one, String other) {
        int different = 0;
        for (int i = 0; i < one.length() && one.length() == other.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }
}
