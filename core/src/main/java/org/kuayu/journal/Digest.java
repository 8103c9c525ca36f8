package org.kuayu.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A digest with the name of its algorithm, for example {@code sha-256:9f86…}; a deployment on 国密 may use another name.
 *
 * @param text algorithm, colon, lower-case hexadecimal digits
 */
public record Digest(String text) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]+:[0-9a-f]{32,128}");

    /** What stands before the first entry of a journal. */
    public static final Digest NONE = new Digest("sha-256:" + "0".repeat(64));

    public Digest {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("digest: " + text);
        }
    }

    /** The SHA-256 digest of the bytes. */
    public static Digest sha256(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Digest("sha-256:" + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The SHA-256 digest of the text in UTF-8. */
    public static Digest sha256(String utf8) {
        return sha256(utf8.getBytes(StandardCharsets.UTF_8));
    }

    /** The hexadecimal digits alone. */
    public String hex() {
        return text.substring(text.indexOf(':') + 1);
    }
}
