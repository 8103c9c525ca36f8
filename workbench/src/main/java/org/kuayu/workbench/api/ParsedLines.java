package org.kuayu.workbench.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kuayu.Recogniser;
import org.kuayu.text.Masking;
import org.kuayu.text.Remark;

/** Says what each line of a text is, one JSON object a line, in memory that does not grow with the text or its lines. */
public final class ParsedLines {
    private static final Recogniser RECOGNISER = Recogniser.bundled();
    private static final int LONGEST = 4_096;
    private static final int SHOWN = 200;

    private ParsedLines() {}

    /** Reads lines up to the end of the stream and writes as many objects; blank lines are answered too. */
    public static void copy(InputStream in, OutputStream out) throws IOException {
        var input = new BufferedInputStream(in, 1 << 16);
        var line = new byte[LONGEST];
        int length = 0;
        boolean first = true;
        for (int b = input.read(); b >= 0; b = input.read()) {
            if (b == '\n') {
                write(out, line, length, first);
                first = false;
                length = 0;
            } else if (length <= LONGEST) {
                if (length < LONGEST) {
                    line[length] = (byte) b;
                }
                length++;
            }
        }
        if (length > 0) {
            write(out, line, length, first);
        }
        out.flush();
    }

    private static void write(OutputStream out, byte[] line, int length, boolean first) throws IOException {
        out.write((json(line, length, first) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String json(byte[] line, int length, boolean first) {
        if (length > LONGEST) {
            String beginning = new String(line, 0, SHOWN, StandardCharsets.UTF_8);
            return none(beginning, "recognise.too-long");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
            String unmarked = first && text.startsWith("\ufeff") ? text.substring(1) : text;
            return json(unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked);
        } catch (CharacterCodingException e) {
            return none(new String(line, 0, Math.min(length, SHOWN), StandardCharsets.UTF_8), "recognise.not-utf-8");
        }
    }

    private static String none(String text, String code) {
        return Json.line(Json.object()
                .put("text", shown(text))
                .put("kind", "none")
                .put("reasons", remarks(List.of(Remark.of(code))))
                .map());
    }

    /** What this one text is. */
    static String json(String text) {
        var found = RECOGNISER.recognise(text);
        var json = Json.object()
                .put("text", shown(text))
                .put(
                        "kind",
                        found.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        if (found.recognised()) {
            json.put("canonical", found.canonical())
                    .put("display", found.display())
                    .put("parts", found.parts())
                    .put("certain", found.certain())
                    .put("doubts", remarks(found.doubts()));
        } else {
            json.put("reasons", remarks(found.reasons()));
        }
        return Json.line(json.map());
    }

    private static String shown(String text) {
        return Masking.inText(text.length() <= SHOWN ? text : text.substring(0, SHOWN));
    }

    private static List<Map<String, Object>> remarks(List<Remark> remarks) {
        var list = new ArrayList<Map<String, Object>>();
        for (Remark remark : remarks) {
            list.add(Json.object()
                    .put("code", remark.code())
                    .text("detail", remark.detail())
                    .map());
        }
        return list;
    }
}
