package org.kuayu.property;

import java.time.DateTimeException;
import java.util.TreeMap;
import org.kuayu.journal.Digest;
import org.kuayu.text.Reading;

/**
 * The one text form of an extract, for digests, keeping and certified papers: the same extract gives the same text for
 * ever, and the text gives the extract back. It holds numbers unmasked: never for logs, lists or the journal.
 *
 * <p>Form: one fact a line, as a word and its values, each behind a blank. Within a value the backslash, white space,
 * control and format characters and lone surrogates are written as a backslash, u and four hexadecimal digits. The
 * lists stand in the order of {@link RightKind}, the entries in the register's, the fields in the order of their names.
 */
public final class ExtractText {
    private static final String HEAD = "kuayu.extract 1";

    private ExtractText() {}

    /** The digest of the text. */
    public static Digest digest(RegisterExtract extract) {
        return Digest.sha256(of(extract));
    }

    /** The text of this extract; every line ends with a line feed. */
    public static String of(RegisterExtract extract) {
        var out = new StringBuilder(HEAD).append('\n');
        line(out, "registry", extract.registry());
        line(out, "asOf", extract.asOf().toString());
        extract.lists().forEach((kind, entries) -> {
            line(out, "list", kind.wireName());
            entries.forEach(entry -> entry(out, entry));
        });
        return out.toString();
    }

    private static void entry(StringBuilder out, RegisterEntry entry) {
        line(out, "entry", entry.id());
        entry.unit().ifPresent(unit -> line(out, "unit", unit.value()));
        new TreeMap<>(entry.fields()).forEach((name, value) -> line(out, "field", name, value));
        for (RightHolder holder : entry.holders()) {
            var person = holder.person();
            line(out, "holder", person.natural() ? "natural" : "organisation", person.name());
            line(out, "number", person.idType().name(), person.number());
            line(out, "share", holder.share(), holder.coOwnership());
            new TreeMap<>(holder.fields()).forEach((name, value) -> line(out, "of", name, value));
        }
    }

    private static void line(StringBuilder out, String word, String... values) {
        out.append(word);
        for (String value : values) {
            escape(out.append(' '), value);
        }
        out.append('\n');
    }

    private static void escape(StringBuilder out, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) {
                out.append(c).append(value.charAt(++i));
            } else if (plain(c)) {
                out.append(c);
            } else {
                out.append("\\u").append(hex(c));
            }
        }
    }

    private static boolean plain(char c) {
        return c != '\\'
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && !Character.isSurrogate(c)
                && Character.getType(c) != Character.FORMAT;
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /**
     * The extract in this text; refused by {@code extract.text} with the number of the line that is not of the form.
     */
    public static Reading<RegisterExtract> parse(String text) {
        String[] lines = text.split("\n", -1);
        var reader = new ExtractReader();
        int at = 0;
        try {
            if (!lines[0].equals(HEAD) || !text.endsWith("\n")) {
                return Reading.refused("extract.text", "1");
            }
            for (at = 1; at < lines.length - 1; at++) {
                reader.line(lines[at]);
            }
            return Reading.of(reader.extract());
        } catch (IllegalArgumentException | DateTimeException notOfTheForm) {
            return Reading.refused("extract.text", "" + (at + 1));
        }
    }
}
