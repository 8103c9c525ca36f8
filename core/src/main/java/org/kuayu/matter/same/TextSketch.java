package org.kuayu.matter.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.text.Canonical;
import org.kuayu.text.Simplified;

/**
 * What remains of a text so that another can be compared with it: for each of {@value #HASHES} hash functions the lowest
 * value over all pairs of neighbouring characters, of which a byte is kept. The text cannot be read from it.
 */
final class TextSketch {
    private static final int HASHES = 128;
    private static final int BANDS = 16;
    private static final int ROWS = 3;
    private static final int LEAST_PAIRS = 12;
    private static final int LONGEST = 20_000;
    private static final double CHANCE = 1.0 / 256;

    private final byte[] bytes;

    private TextSketch(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The sketch of a text; empty for one that is too short to be compared. */
    static Optional<TextSketch> of(String text) {
        return lowest(text).map(TextSketch::of);
    }

    private static TextSketch of(int[] lowest) {
        var bytes = new byte[HASHES];
        for (int i = 0; i < HASHES; i++) {
            bytes[i] = (byte) lowest[i];
        }
        return new TextSketch(bytes);
    }

    /** Keys of which alike texts share one at least: of half alike nine in ten, of a fifth alike one in eight. */
    static List<String> bands(String text) {
        var keys = new ArrayList<String>();
        lowest(text).ifPresent(lowest -> {
            for (int band = 0; band < BANDS; band++) {
                long key = band;
                for (int row = 0; row < ROWS; row++) {
                    key = mixed(key * 31 + lowest[band * ROWS + row]);
                }
                keys.add(Long.toHexString(key));
            }
        });
        return keys;
    }

    private static Optional<int[]> lowest(String text) {
        String plain = plain(text);
        if (plain.length() <= LEAST_PAIRS) {
            return Optional.empty();
        }
        var lowest = new int[HASHES];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        for (int at = 0; at + 1 < plain.length(); at++) {
            long pair = ((long) plain.charAt(at) << 16) | plain.charAt(at + 1);
            long first = mixed(pair);
            long second = mixed(first) | 1;
            for (int i = 0; i < HASHES; i++) {
                int value = (int) (mixed(first + i * second) >>> 33);
                lowest[i] = Math.min(lowest[i], value);
            }
        }
        return Optional.of(lowest);
    }

    private static String plain(String text) {
        String one = Simplified.of(Canonical.of(text)).toLowerCase(Locale.ROOT);
        var out = new StringBuilder();
        one.chars().filter(Character::isLetterOrDigit).limit(LONGEST).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** The finisher of MurmurHash3, which is in the public domain: every bit of the input changes half of the output. */
    private static long mixed(long value) {
        long x = value + 0x9E3779B97F4A7C15L;
        x = (x ^ (x >>> 33)) * 0xFF51AFD7ED558CCDL;
        x = (x ^ (x >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return x ^ (x >>> 33);
    }

    /** Reads what {@link #code} gave. */
    static TextSketch ofCode(String code) {
        return new TextSketch(Base64.getUrlDecoder().decode(code));
    }

    /** As a short word. */
    String code() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * How alike two texts are, estimated: pairs of characters that both have, by all pairs that either has; 0 to 1, give or
     * take 0.09.
     */
    double likeness(TextSketch other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += bytes[i] == other.bytes[i] ? 1 : 0;
        }
        return Math.max(0, ((double) same / HASHES - CHANCE) / (1 - CHANCE));
    }
}
