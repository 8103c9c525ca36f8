package org.kuayu.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.kuayu.document.ExtractedText;
import org.kuayu.document.ExtractionLimits;
import org.kuayu.document.Page;
import org.kuayu.document.TextExtractor;
import org.kuayu.text.Charsets;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Reads the visible text of an HTML page, one line a block, scripts and hidden parts left out. Thread-safe. */
public final class HtmlTextExtractor implements TextExtractor {
    private static final String TYPE = "text/html";
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,30})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final String HIDDEN =
            "script, style, noscript, template, head, iframe, object, svg, [hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden], input[type=hidden]";
    private final ExtractionLimits limits;

    /** With the default limits. */
    public HtmlTextExtractor() {
        this(ExtractionLimits.DEFAULT);
    }

    /** With these limits. */
    public HtmlTextExtractor(ExtractionLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    @Override
    public boolean accepts(String fileName, byte[] head) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(?:html?|xhtml|mht)")
                || HTML.matcher(Charsets.decode(head)).matches();
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
        String source = decode(bytes);
        if (source.indexOf('\0') >= 0) {
            return Reading.refused("document.binary", fileName);
        }
        if (source.length() > limits.unpacked()) {
            return Reading.refused("document.too-large", fileName);
        }
        Document document = Jsoup.parse(source);
        document.select(HIDDEN).remove();
        var lines = new HtmlLines(limits.characters());
        NodeTraversor.traverse(lines, document.body());
        String text = lines.text();
        List<String> flags = text.isBlank() ? List.of("no-text") : List.of();
        var extracted = new ExtractedText(TYPE, List.of(new Page(1, text)), flags);
        return lines.full()
                ? Reading.of(extracted, List.of(new Remark("document.cut", fileName)))
                : Reading.of(extracted);
    }

    /** By byte order mark; as declared, where the bytes are that; by the bytes. */
    private static String decode(byte[] bytes) {
        Charsets.Guess guess = Charsets.guess(bytes);
        if (guess.mark() > 0) {
            return Charsets.decode(bytes);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        Optional<Charset> declared = m.find() ? charset(m.group(1)) : Optional.empty();
        return declared.filter(c -> Charsets.decodes(bytes, c))
                .map(c -> new String(bytes, c))
                .orElseGet(() -> Charsets.decode(bytes));
    }

    /** GB2312 and GBK are read as GB18030, which holds both. */
    private static Optional<Charset> charset(String name) {
        String wide = name.toLowerCase(Locale.ROOT).matches("gb.*|x-gbk|cp936") ? "GB18030" : name;
        try {
            return Optional.of(Charset.forName(wide));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
