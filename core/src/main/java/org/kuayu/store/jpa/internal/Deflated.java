package org.kuayu.store.jpa.internal;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.kuayu.journal.JournalException;

/** Byte strings made shorter where that helps: one byte says how, then the length, then the bytes. */
public final class Deflated {
    private static final int SHORT = 400;
    private static final int SAMPLE = 64 * 1024;
    private static final byte RAW = 0;
    private static final byte DEFLATED = 1;

    private Deflated() {}

    /** The bytes in the form that is kept. */
    public static byte[] pack(byte[] bytes) {
        return worthwhile(bytes) ? deflate(bytes) : raw(bytes);
    }

    private static boolean worthwhile(byte[] bytes) {
        if (bytes.length < SHORT) {
            return false;
        }
        return bytes.length <= SAMPLE || deflate(Arrays.copyOf(bytes, SAMPLE)).length < SAMPLE * 9 / 10;
    }

    private static byte[] raw(byte[] bytes) {
        byte[] out = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, out, 1, bytes.length);
        out[0] = RAW;
        return out;
    }

    private static byte[] deflate(byte[] bytes) {
        try (var deflater = new Closing(Deflater.BEST_SPEED)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[bytes.length / 2 + 64];
            int length = 5;
            out[0] = DEFLATED;
            for (int i = 0; i < 4; i++) {
                out[1 + i] = (byte) (bytes.length >>> (24 - 8 * i));
            }
            while (!deflater.finished()) {
                if (length == out.length) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                length += deflater.deflate(out, length, out.length - length);
            }
            return Arrays.copyOf(out, length);
        }
    }

    /** The bytes that were given to {@link #pack}. */
    public static byte[] unpack(byte[] packed) {
        if (packed[0] == RAW) {
            return Arrays.copyOfRange(packed, 1, packed.length);
        }
        int length = 0;
        for (int i = 1; i < 5; i++) {
            length = length << 8 | packed[i] & 0xff;
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed, 5, packed.length - 5);
            byte[] out = new byte[length];
            int at = 0;
            while (at < length && !inflater.finished()) {
                int read = inflater.inflate(out, at, length - at);
                if (read == 0) {
                    break;
                }
                at += read;
            }
            if (at < length) {
                throw new JournalException("kept bytes are cut short: " + at + " of " + length);
            }
            return out;
        } catch (DataFormatException e) {
            throw new JournalException("kept bytes are damaged", e);
        } finally {
            inflater.end();
        }
    }

    /** A deflater that is ended by try-with-resources on every Java. */
    private static final class Closing extends Deflater implements AutoCloseable {
        Closing(int level) {
            super(level, true);
        }

        @Override
        public void close() {
            end();
        }
    }
}
