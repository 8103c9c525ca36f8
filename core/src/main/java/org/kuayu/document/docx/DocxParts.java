package org.kuayu.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.kuayu.document.ExtractionLimits;

/** The parts of a DOCX that hold text, unpacked within limits. */
final class DocxParts {
    /** More is unpacked than a document ever needs. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final int MAX_ENTRIES = 20_000;
    private static final int MAX_RATIO = 1_000;
    private static final long RATIO_FROM = 8L << 20;

    private final TreeMap<String, byte[]> parts = new TreeMap<>();

    private DocxParts() {}

    static DocxParts read(byte[] packed, ExtractionLimits limits) throws IOException {
        var out = new DocxParts();
        long total = 0;
        int count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (++count > MAX_ENTRIES) {
                    throw new TooMuch();
                }
                if (!wanted(e.getName())) {
                    continue;
                }
                byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.unpacked() + 1));
                total += part.length;
                boolean bomb = part.length > RATIO_FROM && part.length / MAX_RATIO > packed.length;
                if (total > limits.unpacked() || bomb) {
                    throw new TooMuch();
                }
                out.parts.putIfAbsent(e.getName(), part);
            }
        }
        return out;
    }

    private static boolean wanted(String name) {
        return name.matches("word/(?:document\\d*|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    }

    /** The main part. */
    Optional<byte[]> body() {
        return parts.entrySet().stream()
                .filter(e -> e.getKey().startsWith("word/document"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Headers, body, footnotes, endnotes, footers. */
    List<byte[]> inOrder() {
        var out = new ArrayList<byte[]>();
        for (String kind : List.of("header", "document", "footnotes", "endnotes", "footer")) {
            parts.forEach((name, part) -> {
                if (name.startsWith("word/" + kind)) {
                    out.add(part);
                }
            });
        }
        return out;
    }
}
