package org.kuayu.entrustment.file;

import java.util.Objects;
import org.kuayu.matter.Fields;

/**
 * A paper of an entrustment; its bytes are kept under its digest.
 *
 * @param kind what it is
 * @param fileName as uploaded
 * @param digest SHA-256 of the bytes, hexadecimal
 * @param size in bytes
 */
public record EntrustedPaper(PaperKind kind, String fileName, String digest, long size) {
    public EntrustedPaper {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(digest, "digest");
    }

    /** Writes it as facts of an event. */
    public static void write(Fields.Writer out, EntrustedPaper paper) {
        out.constant("kind", paper.kind)
                .text("name", paper.fileName)
                .text("digest", paper.digest)
                .number("size", paper.size);
    }

    /** Reads what {@link #write} wrote. */
    public static EntrustedPaper read(Fields in) {
        return new EntrustedPaper(
                in.constant("kind", PaperKind.class), in.text("name"), in.text("digest"), in.number("size"));
    }
}
