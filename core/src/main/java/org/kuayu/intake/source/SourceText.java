package org.kuayu.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a text file, read forward once; what the encoding does not allow comes as {@link #BROKEN}, so that the
 * row it stands in can be refused and the rest goes on. For one thread.
 */
public final class SourceText implements AutoCloseable {
    /** Stands for bytes that are none of the encoding's characters. */
    public static final char BROKEN = '\uFFFD';

    private final Counter counter;
    private final Reader reader;
    private final long size;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int end;

    private SourceText(ImportFile file, String encoding) {
        counter = new Counter(file.open());
        size = Math.max(1, file.size());
        reader = new InputStreamReader(
                counter,
                Charset.forName(encoding)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /**
     * Opens the file under one of {@link Encodings#NAMES}, behind its byte order mark.
     *
     * @throws IllegalArgumentException for any other encoding
     */
    public static SourceText open(ImportFile file, String encoding) {
        if (!Encodings.NAMES.contains(encoding)) {
            throw new IllegalArgumentException("encoding: " + encoding);
        }
        var text = new SourceText(file, encoding);
        if (text.peek() == '\uFEFF') {
            text.read();
        }
        return text;
    }

    /** The next character, or -1 at the end. */
    public int read() {
        return at < end || fill() ? buffer[at++] : -1;
    }

    /** The character that {@link #read} will give, or -1 at the end. */
    public int peek() {
        return at < end || fill() ? buffer[at] : -1;
    }

    private boolean fill() {
        try {
            at = 0;
            end = Math.max(0, reader.read(buffer));
            return end > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which share of the file's bytes has been read, from 0 to 1. */
    public double share() {
        return Math.min(1, (double) counter.count / size);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            count += Math.max(0, n);
            return n;
        }
    }
}
