package org.kuayu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Traditional characters made simplified, one for one, by one table; what the table does not hold stays as it is. */
public final class Simplified {
    private static final char[] TABLE = table();

    private Simplified() {}

    /** The simplified character, or the same one. */
    public static char of(char c) {
        return TABLE[c];
    }

    /** The text with every character simplified; same length. */
    public static String of(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = TABLE[out[i]];
        }
        return new String(out);
    }

    private static char[] table() {
        char[] table = new char[1 << 16];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        try (InputStream in = Simplified.class.getResourceAsStream("simplified.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                for (int i = 0; i + 1 < line.length(); i += 2) {
                    table[line.charAt(i)] = line.charAt(i + 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
