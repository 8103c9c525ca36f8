package org.kuayu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.kuayu.journal.Digest;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Looks at an uploaded paper before anything opens it: its size, what it is by its content and never by its name, and
 * whether it would swell when it is unpacked or drawn. Immutable, thread-safe. Refusals: {@code paper.empty}, {@code
 * paper.too-large}, {@code paper.type-unknown}, {@code paper.bomb}.
 */
public final class PaperGuard {
    /** What is usual: 20 MB, drawn at most 100 million points, unpacked at most 200 MB. */
    public static final PaperGuard USUAL = new PaperGuard(20L << 20, 100_000_000L, 200L << 20);

    private static final int LONGEST_NAME = 120;
    private static final int MOST_ENTRIES = 2_000;

    private final long largest;
    private final long mostPoints;
    private final long mostUnpacked;

    /**
     * A guard with these limits.
     *
     * @param largest bytes of a paper, inclusive
     * @param mostPoints width times height of a picture, inclusive
     * @param mostUnpacked bytes of a packed document when it is unpacked, inclusive
     */
    public PaperGuard(long largest, long mostPoints, long mostUnpacked) {
        this.largest = largest;
        this.mostPoints = mostPoints;
        this.mostUnpacked = mostUnpacked;
    }

    /** The most bytes that a paper may have. */
    public long largest() {
        return largest;
    }

    /** What the paper is, or why it is not taken. */
    public Reading<PaperFile> check(String fileName, byte[] bytes) {
        String name = bare(fileName);
        if (bytes.length == 0) {
            return Reading.refused("paper.empty", name);
        }
        if (bytes.length > largest) {
            return Reading.refused("paper.too-large", Long.toString(largest >> 20));
        }
        Optional<String> type = type(bytes);
        if (type.isEmpty()) {
            return Reading.refused("paper.type-unknown", name);
        }
        Optional<Remark> bomb = swells(type.get(), bytes) ? Optional.of(new Remark("paper.bomb", name)) : Optional.empty();
        return bomb.<Reading<PaperFile>>map(Reading.Refused::new)
                .orElseGet(() -> Reading.of(
                        new PaperFile(name, type.get(), Digest.sha256(bytes).hex(), bytes.length)));
    }

    /** The name without folders and control characters, its numbers masked, of at most 120 characters. */
    private static String bare(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String clean = Masking.inText(last.replaceAll("\\p{Cntrl}", "").strip());
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }

    private static Optional<String> type(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("application/pdf");
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of("image/png");
        }
        if (starts(bytes, 0xff, 0xd8, 0xff)) {
            return Optional.of("image/jpeg");
        }
        return starts(bytes, 'P', 'K', 3, 4) && holds(bytes, "[Content_Types].xml") && holds(bytes, "word/")
                ? Optional.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] bytes, String text) {
        for (int i = 0; i + text.length() <= bytes.length; i++) {
            int at = 0;
            while (at < text.length() && bytes[i + at] == text.charAt(at)) {
                at++;
            }
            if (at == text.length()) {
                return true;
            }
        }
        return false;
    }

    private boolean swells(String type, byte[] bytes) {
        return switch (type) {
            case "image/png" -> points(bytes) > mostPoints;
            case "image/jpeg" -> jpegPoints(bytes) > mostPoints;
            case "application/pdf" -> false;
            default -> unpacksTooMuch(bytes);
        };
    }

    /** Width times height in a PNG's first chunk; the most there is where it is cut short. */
    private static long points(byte[] bytes) {
        return bytes.length < 24 ? Long.MAX_VALUE : number(bytes, 16, 4) * number(bytes, 20, 4);
    }

    /** Width times height of a JPEG by its frame header; the most there is where it has none. */
    private static long jpegPoints(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
            int marker = bytes[at + 1] & 0xff;
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return number(bytes, at + 5, 2) * number(bytes, at + 7, 2);
            }
            at += 2 + (int) number(bytes, at + 2, 2);
        }
        return Long.MAX_VALUE;
    }

    private static long number(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | bytes[from + i] & 0xff;
        }
        return value;
    }

    private boolean unpacksTooMuch(byte[] bytes) {
        byte[] piece = new byte[8192];
        long unpacked = 0;
        int entries = 0;
        try (InputStream in = new ByteArrayInputStream(bytes);
                var zip = new ZipInputStream(in)) {
            while (zip.getNextEntry() != null) {
                entries++;
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    unpacked += read;
                    if (unpacked > mostUnpacked || entries > MOST_ENTRIES) {
                        return true;
                    }
                }
            }
        } catch (IOException damaged) {
            return true;
        }
        return false;
    }
}
