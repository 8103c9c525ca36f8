package org.kuayu.party;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A stable key for the same person, kept in journal and tables instead of the number: SHA-256 over a fixed prefix, the name
 * simplified and without blanks and dots, and the number in its comparable form (15 digits brought to 18, a credit code to
 * the organisation code in it). It hides a number from a reader, not from one who guesses: guard it as personal data.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record PersonKey(String value) implements Comparable<PersonKey> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public PersonKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("person key: " + value);
        }
    }

    /** The key of this person. */
    public static PersonKey of(Person person) {
        String kind = person.natural() ? "natural" : "organisation";
        return new PersonKey(hash("kuayu.person.1", kind, NameForms.folded(person.name()), NumberForms.whole(person)));
    }

    @Override
    public int compareTo(PersonKey other) {
        return value.compareTo(other.value);
    }

    /** SHA-256 in hexadecimal digits over the parts, each followed by a zero byte. */
    static String hash(String... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
