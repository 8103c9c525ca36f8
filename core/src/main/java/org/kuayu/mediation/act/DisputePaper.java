package org.kuayu.mediation.act;

import java.util.Objects;

/**
 * A paper that a party handed in as evidence; its bytes are kept under its digest.
 *
 * @param party the identifier of the party that handed it in; empty for the body or the court
 * @param title what it is: 劳动合同
 * @param fileName as uploaded
 * @param mediaType of the bytes, told from the bytes
 * @param digest SHA-256 of the bytes, hexadecimal
 * @param size in bytes
 * @param original whether the counter saw the original
 */
public record DisputePaper(
        String party, String title, String fileName, String mediaType, String digest, long size, boolean original) {
    public DisputePaper {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(digest, "digest");
    }
}
