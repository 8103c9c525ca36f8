package org.kuayu.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Looks into the packed streams of a file before the library unpacks them into memory: one that becomes longer than the
 * limit, also when it is packed twice, is a bomb.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 400;
    private static final int LZW_MOST = 1 << 20;
    private static final int RUN_LENGTH_MOST = 4 << 20;

    private final byte[] bytes;
    private final long limit;
    private final Patience patience;

    PdfStreams(byte[] bytes, long limit, Patience patience) {
        this.bytes = bytes;
        this.limit = limit;
        this.patience = patience;
    }

    /** Whether any stream is a bomb. */
    boolean bomb() throws IOException {
        int at = 0;
        while ((at = next(at)) >= 0) {
            int data = at + STREAM.length;
            while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
                data++;
            }
            if (packed(data) && unpacks(data) || otherwisePacked(at, data)) {
                return true;
            }
            at = data;
        }
        return false;
    }

    private int next(int from) throws IOException {
        for (int i = from; i + STREAM.length < bytes.length; i++) {
            if ((i & 0xFFFF) == 0) {
                patience.checkNow();
            }
            if (bytes[i] == 's' && keyword(i) && (i == 0 || bytes[i - 1] != 'd')) {
                return i;
            }
        }
        return -1;
    }

    private boolean keyword(int at) {
        for (int k = 1; k < STREAM.length; k++) {
            if (bytes[at + k] != STREAM[k]) {
                return false;
            }
        }
        return true;
    }

    /** Whether zlib data begin here. */
    private boolean packed(int at) {
        if (at + 2 > bytes.length) {
            return false;
        }
        int first = bytes[at] & 0xFF;
        return (first & 0x0F) == 8 && ((first << 8) + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    private boolean unpacks(int at) throws IOException {
        var once =
                new InflaterInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at), new Inflater(), 8192);
        byte[] head = new byte[2];
        int got;
        try {
            got = once.readNBytes(head, 0, 2);
        } catch (IOException notZlib) {
            return false;
        }
        if (tooLong(once)) {
            return true;
        }
        boolean twice = got == 2 && (head[0] & 0x0F) == 8 && (((head[0] & 0xFF) << 8) + (head[1] & 0xFF)) % 31 == 0;
        return twice
                && tooLong(new InflaterInputStream(new InflaterInputStream(
                        new ByteArrayInputStream(bytes, at, bytes.length - at), new Inflater(), 8192)));
    }

    private boolean tooLong(InputStream in) throws Patience.Over {
        var buffer = new byte[1 << 16];
        long total = 0;
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                patience.checkNow();
                if (total > limit) {
                    return true;
                }
            }
        } catch (Patience.Over e) {
            throw e;
        } catch (IOException endsBroken) {
            return false;
        }
        return false;
    }

    /** The older packings are not unpacked here: their ratio is bounded, so their length is. */
    private boolean otherwisePacked(int at, int data) {
        String dictionary = new String(
                bytes, Math.max(0, at - DICTIONARY), at - Math.max(0, at - DICTIONARY), StandardCharsets.ISO_8859_1);
        int object = dictionary.lastIndexOf(" obj");
        String own = object < 0 ? dictionary : dictionary.substring(object);
        int most = own.contains("/LZWDecode") ? LZW_MOST : own.contains("/RunLengthDecode") ? RUN_LENGTH_MOST : 0;
        if (most == 0) {
            return false;
        }
        for (int i = data; i + 9 < bytes.length; i++) {
            if (bytes[i] == 'e' && bytes[i + 3] == 's' && bytes[i + 8] == 'm') {
                return i - data > most;
            }
        }
        return bytes.length - data > most;
    }
}
