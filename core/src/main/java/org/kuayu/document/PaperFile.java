package org.kuayu.document;

import java.util.Objects;

/**
 * An uploaded paper as its guard found it; its bytes are kept under their digest.
 *
 * @param name the name of the file without folders, its numbers masked
 * @param mediaType what it is by its content: {@code application/pdf}
 * @param digest SHA-256 of the bytes in hexadecimal
 * @param size in bytes
 */
public record PaperFile(String name, String mediaType, String digest, long size) {
    public PaperFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(digest, "digest");
    }
}
