package org.kuayu.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.kuayu.document.ExtractedText;
import org.kuayu.document.ExtractionLimits;
import org.kuayu.document.Page;
import org.kuayu.document.TextExtractor;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Reads the text of a DOCX: headers, body with tables in reading order, footnotes and endnotes, footers. A file of the
 * old binary format is refused as {@code document.old-word}, one under a password as {@code document.encrypted}.
 * Thread-safe.
 */
public final class DocxTextExtractor implements TextExtractor {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final ExtractionLimits limits;

    /** With the default limits. */
    public DocxTextExtractor() {
        this(ExtractionLimits.DEFAULT);
    }

    /** With these limits. */
    public DocxTextExtractor(ExtractionLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    @Override
    public boolean accepts(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean word = name.matches(".*\\.(?:docx|docm|dotx|doc|wps)");
        return word && !rtf(head)
                || compound(head)
                || zip(head) && new String(head, StandardCharsets.ISO_8859_1).contains("word/");
    }

    private static boolean rtf(byte[] head) {
        return head.length > 5 && head[0] == '{' && head[1] == '\\' && head[2] == 'r' && head[3] == 't';
    }

    private static boolean zip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    private static boolean compound(byte[] head) {
        return head.length > 3 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF && head[2] == 0x11;
    }

    @Override
    public Reading<ExtractedText> extract(String fileName, InputStream bytes) {
        try {
            byte[] all = bytes.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
            if (all.length > limits.bytes()) {
                return Reading.refused("document.too-large", fileName);
            }
            if (compound(all)) {
                boolean locked = contains(all, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
                return Reading.refused(locked ? "document.encrypted" : "document.old-word", fileName);
            }
            return zip(all) ? text(fileName, all) : Reading.refused("document.broken", fileName);
        } catch (DocxParts.TooMuch e) {
            return Reading.refused("document.bomb", fileName);
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            return Reading.refused(locked ? "document.encrypted" : "document.broken", fileName);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return Reading.refused("document.broken", fileName);
        }
    }

    private Reading<ExtractedText> text(String fileName, byte[] bytes) throws IOException, XMLStreamException {
        DocxParts parts = DocxParts.read(bytes, limits);
        if (parts.body().isEmpty()) {
            return Reading.refused("document.broken", fileName);
        }
        var reader = new DocxXml(limits.characters());
        for (byte[] part : parts.inOrder()) {
            reader.read(part);
        }
        String text = reader.text();
        List<String> flags = text.isBlank() ? List.of("no-text") : List.of();
        var extracted = new ExtractedText(TYPE, List.of(new Page(1, text)), flags);
        return reader.full()
                ? Reading.of(extracted, List.of(new Remark("document.cut", fileName)))
                : Reading.of(extracted);
    }

    private static boolean contains(byte[] all, byte[] wanted) {
        for (int i = 0; i + wanted.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
