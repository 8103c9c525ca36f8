package org.kuayu.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kuayu.text.Charsets;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Reads plain text in UTF-8, GB18030 or UTF-16; form feeds divide pages. Thread-safe. */
public final class PlainTextExtractor implements TextExtractor {
    private static final String TYPE = "text/plain";
    private final ExtractionLimits limits;

    /** With the default limits. */
    public PlainTextExtractor() {
        this(ExtractionLimits.DEFAULT);
    }

    /** With these limits; only those of bytes and characters matter. */
    public PlainTextExtractor(ExtractionLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    @Override
    public boolean accepts(String fileName, byte[] head) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(?:txt|text|md)|[^.]*");
    }

    @Override
    public Reading<ExtractedText> extract(String fileName, InputStream bytes) {
        try {
            byte[] all = bytes.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
            return all.length > limits.bytes() ? Reading.refused("document.too-large", fileName) : text(fileName, all);
        } catch (IOException e) {
            return Reading.refused("document.broken", fileName);
        }
    }

    private Reading<ExtractedText> text(String fileName, byte[] bytes) {
        Charsets.Guess guess = Charsets.guess(bytes);
        String text = new String(bytes, guess.mark(), bytes.length - guess.mark(), guess.charset());
        if (text.indexOf('\0') >= 0) {
            return Reading.refused("document.binary", fileName);
        }
        boolean cut = text.length() > limits.characters();
        boolean empty = text.isBlank();
        List<String> flags = empty ? List.of("no-text") : guess.sure() ? List.of() : List.of("doubtful-text");
        var extracted = new ExtractedText(TYPE, Pages.of(cut ? text.substring(0, limits.characters()) : text), flags);
        return cut ? Reading.of(extracted, List.of(new Remark("document.cut", fileName))) : Reading.of(extracted);
    }
}
