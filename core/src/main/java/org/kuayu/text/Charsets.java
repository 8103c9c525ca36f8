package org.kuayu.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds the encoding of bytes that hold text: by byte order mark, UTF-16 by its zero bytes, strict UTF-8, GB18030. No
 * encoding of a platform is ever assumed.
 */
public final class Charsets {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 1 << 16;

    /**
     * An encoding and how sure it is.
     *
     * @param charset the encoding
     * @param sure false where other encodings would give text as well
     * @param mark how many bytes of byte order mark stand before the text
     */
    public record Guess(Charset charset, boolean sure, int mark) {}

    private Charsets() {}

    /** The encoding of these bytes, which may be a whole file or its beginning. */
    public static Guess guess(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Guess(StandardCharsets.UTF_8, true, 3);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Guess(StandardCharsets.UTF_16LE, true, 2);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Guess(StandardCharsets.UTF_16BE, true, 2);
        }
        return starts(bytes, 0x84, 0x31, 0x95, 0x33) ? new Guess(GB18030, true, 4) : unmarked(bytes);
    }

    private static Guess unmarked(byte[] bytes) {
        if (decodes(bytes, StandardCharsets.UTF_8) && !wide(bytes, 0) && !wide(bytes, 1)) {
            return new Guess(StandardCharsets.UTF_8, true, 0);
        }
        if (wide(bytes, 1)) {
            return new Guess(StandardCharsets.UTF_16LE, false, 0);
        }
        if (wide(bytes, 0)) {
            return new Guess(StandardCharsets.UTF_16BE, false, 0);
        }
        return new Guess(GB18030, decodes(bytes, GB18030), 0);
    }

    /** The text of the bytes in the encoding guessed; what does not decode becomes U+FFFD. */
    public static String decode(byte[] bytes) {
        Guess guess = guess(bytes);
        return new String(bytes, guess.mark(), bytes.length - guess.mark(), guess.charset());
    }

    /** Whether the bytes decode strictly; a character cut off at the very end of a sample is forgiven. */
    public static boolean decodes(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(8192);
        while (true) {
            var result = decoder.decode(in, out, false);
            if (result.isError()) {
                return in.remaining() < 4 && bytes.length >= SAMPLE;
            }
            if (result.isUnderflow()) {
                return in.remaining() == 0 || bytes.length >= SAMPLE;
            }
            out.clear();
        }
    }

    /** Whether every second byte from {@code offset} on is so often zero that it is the high half of UTF-16. */
    private static boolean wide(byte[] bytes, int offset) {
        int zeros = 0;
        int others = 0;
        int count = 0;
        for (int i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i += 2) {
            zeros += bytes[i + offset] == 0 ? 1 : 0;
            others += bytes[i + 1 - offset] == 0 ? 1 : 0;
            count++;
        }
        return zeros > 0 && zeros * 50 >= count && others * 20 <= zeros;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
