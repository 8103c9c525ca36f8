package org.kuayu.store.jpa.internal;

/**
 * Text as every database can keep it: U+0000 and lone surrogates, which PostgreSQL refuses, are written as backslash and
 * four digits, and the backslash itself doubled. All other text stays as it is.
 */
public final class Plain {
    private Plain() {}

    /** The text in the form that is kept. */
    public static String keep(String text) {
        int first = 0;
        while (first < text.length() && !odd(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                out.append("\\\\");
            } else if (odd(text, i)) {
                out.append(String.format(java.util.Locale.ROOT, "\\%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean odd(String text, int at) {
        char c = text.charAt(at);
        if (c == '\\' || c == 0) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** The text that was given to {@link #keep}. */
    public static String read(String kept) {
        if (kept.indexOf('\\') < 0) {
            return kept;
        }
        var out = new StringBuilder(kept.length());
        for (int i = 0; i < kept.length(); i++) {
            char c = kept.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (kept.charAt(i + 1) == '\\') {
                out.append('\\');
                i++;
            } else {
                out.append((char) Integer.parseInt(kept.substring(i + 1, i + 5), 16));
                i += 4;
            }
        }
        return out.toString();
    }

    /** 64 bits of the text, for narrow indexes; whoever looks up by it compares the text itself too. */
    public static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 32);
    }
}
