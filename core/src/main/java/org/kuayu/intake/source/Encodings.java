package org.kuayu.intake.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Finds the encoding of a text file from at most eight samples of it, decoded strictly. */
public final class Encodings {
    /** The encodings that are read. */
    public static final List<String> NAMES = List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE");

    private static final int SAMPLE = ImportFile.HEAD;
    private static final int SAMPLES = 8;

    private Encodings() {}

    /**
     * The encoding of the file, with the doubt {@code table.encoding-doubt} where a person should look, or the refusal
     * {@code table.binary} of a file that is no text.
     */
    public static Reading<String> guess(ImportFile file) {
        byte[] head = file.head();
        String marked = mark(head);
        if (!marked.isEmpty()) {
            return Reading.of(marked);
        }
        String wide = wide(head);
        if (!wide.isEmpty()) {
            return decodes(even(head), wide) ? Reading.of(wide) : doubtful(wide, file);
        }
        if (binary(head)) {
            return Reading.refused("table.binary", file.name());
        }
        List<byte[]> samples = samples(file);
        if (samples.stream().allMatch(s -> decodes(s, "UTF-8"))) {
            return Reading.of("UTF-8");
        }
        if (samples.stream().allMatch(s -> decodes(s, "GB18030"))) {
            boolean likely = samples.stream().allMatch(Encodings::readsAsChinese);
            return likely ? Reading.of("GB18030") : doubtful("GB18030", file);
        }
        long utf8 = samples.stream().filter(s -> decodes(s, "UTF-8")).count();
        long national = samples.stream().filter(s -> decodes(s, "GB18030")).count();
        return doubtful(national > utf8 ? "GB18030" : "UTF-8", file);
    }

    private static Reading<String> doubtful(String encoding, ImportFile file) {
        return Reading.of(encoding, List.of(new Remark("table.encoding-doubt", file.name())));
    }

    private static String mark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return "UTF-8";
        }
        return starts(head, 0xFF, 0xFE) ? "UTF-16LE" : starts(head, 0xFE, 0xFF) ? "UTF-16BE" : "";
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Digits, commas and line ends of a UTF-16 text have a zero byte on one side only. */
    private static String wide(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int few = head.length / 200;
        if (zeros[1] > head.length / 40 && zeros[0] <= few) {
            return "UTF-16LE";
        }
        return zeros[0] > head.length / 40 && zeros[1] <= few ? "UTF-16BE" : "";
    }

    private static boolean binary(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls > 8 && controls > head.length / 50;
    }

    private static byte[] even(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length & ~1);
    }

    /** Samples from the whole file, cut at line feeds, which are no part of any character. */
    private static List<byte[]> samples(ImportFile file) {
        var samples = new ArrayList<byte[]>();
        try (FileChannel channel = FileChannel.open(file.path())) {
            long step = Math.max(SAMPLE, file.size() / SAMPLES);
            for (long from = 0; from < file.size() && samples.size() < SAMPLES; from += step) {
                var bytes = ByteBuffer.allocate(SAMPLE);
                while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                    // reads on until the sample is full or the file ends
                }
                samples.add(lines(bytes, from == 0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    private static byte[] lines(ByteBuffer bytes, boolean first) {
        int from = 0;
        while (!first && from < bytes.position() && bytes.get(from) != '\n') {
            from++;
        }
        int end = bytes.position();
        while (!bytes.hasRemaining() && end > from && bytes.get(end - 1) != '\n') {
            end--;
        }
        return Arrays.copyOfRange(bytes.array(), from, end > from ? end : bytes.position());
    }

    /** Whether the bytes are text of the encoding; a character cut off at the end of a full sample is no fault. */
    private static boolean decodes(byte[] bytes, String encoding) {
        var decoder = Charset.forName(encoding)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result =
                decoder.decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), bytes.length < SAMPLE);
        return !result.isError();
    }

    /** Most non-ASCII characters of a Chinese text are Han or full-width; of a misread Western text they are not. */
    private static boolean readsAsChinese(byte[] bytes) {
        String text = new String(bytes, Charset.forName("GB18030"));
        long other = text.chars().filter(c -> c >= 0x80).count();
        long chinese = text.chars().filter(Encodings::common).count();
        return chinese * 10 >= other * 9;
    }

    private static boolean common(int c) {
        return c >= 0x4E00 && c < 0xA000
                || c >= 0x3000 && c < 0x3020
                || c >= 0xFF00 && c < 0xFFF0
                || c >= 0x2010 && c < 0x2030
                || c == 0xB7
                || c == 0xD7;
    }
}
