package org.kuayu.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kuayu.document.SealKey;
import org.kuayu.journal.Digest;

/**
 * Seals PDF files so that anybody can see offline whether one byte of them changed. The seal is one entry of the
 * document information: identifier, instant, public key, the SHA-256 of the whole file with digest and signature as
 * noughts, and the Ed25519 signature of that digest. The file stays valid PDF/A-2a and PDF/UA-1. Thread-safe; only
 * sealing needs PDFBox.
 */
public final class PdfSeals {
    private static final String ENTRY = "KuayuSeal";
    private static final String MARK = "kuayu-seal-1 ";
    private static final Pattern SEAL = Pattern.compile(MARK
            + "id=(?<id>[A-Za-z0-9.*_%+-]{1,900}) at=(?<at>[0-9TZ:.-]{20,30}) key=(?<key>[0-9a-f]{88})"
            + " digest=(?<digest>[0-9a-f]{64}) signature=(?<signature>[0-9a-f]{128})\\)");
    private static final int LONGEST = 1300;
    private static final HexFormat HEX = HexFormat.of();

    private final SealKey key;

    /** Seals with this key. */
    public PdfSeals(SealKey key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /** What a look at a file gives. */
    public enum State {
        /** It is byte for byte as it was sealed by the owner of the key. */
        INTACT,
        /** It carries a seal, and something in it changed after the sealing. */
        ALTERED,
        /** It carries no seal. */
        NONE
    }

    /**
     * What a seal says.
     *
     * @param id of the result or paper
     * @param at when it was sealed
     * @param digest of the file
     * @param fingerprint of the key
     */
    public record Seal(String id, Instant at, Digest digest, Digest fingerprint) {}

    /**
     * The outcome of a check.
     *
     * @param state whether the file is as it was sealed
     * @param seal what its seal says; for an altered file only what it claims; empty where it cannot be read
     */
    public record Check(State state, Optional<Seal> seal) {}

    /**
     * The file with a seal.
     *
     * @param pdf a PDF without a seal
     * @param id of the result or paper, up to 100 characters
     * @param at the instant of the sealing
     * @throws IOException if the bytes are no PDF
     * @throws IllegalArgumentException if the file has a seal already
     */
    public byte[] seal(byte[] pdf, String id, Instant at) throws IOException {
        if (verify(pdf).state() != State.NONE) {
            throw new IllegalArgumentException("sealed already: " + id);
        }
        byte[] file = prepared(pdf, empty(id, at), at);
        Place place = Place.find(file).orElseThrow(() -> new IllegalStateException("the seal was not written: " + id));
        byte[] digest = HEX.parseHex(Digest.sha256(file).hex());
        place.write(file, "digest", digest);
        place.write(file, "signature", key.sign(signed(digest)));
        return file;
    }

    private String empty(String id, Instant at) {
        if (id.isEmpty() || id.length() > 100) {
            throw new IllegalArgumentException("id of a seal: " + id);
        }
        return MARK + "id=" + URLEncoder.encode(id, StandardCharsets.UTF_8) + " at=" + at + " key="
                + HEX.formatHex(key.publicKey()) + " digest=" + "0".repeat(64) + " signature=" + "0".repeat(128);
    }

    private static byte[] prepared(byte[] pdf, String seal, Instant at) throws IOException {
        var out = new ByteArrayOutputStream(pdf.length + pdf.length / 4 + 4096);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setCustomMetadataValue(ENTRY, seal);
            document.setDocumentId(at.toEpochMilli());
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }

    private static byte[] signed(byte[] digest) {
        return (MARK + HEX.formatHex(digest)).getBytes(StandardCharsets.US_ASCII);
    }

    /** Checks a file, whatever its bytes are. Needs no key, no store and no network. */
    public static Check verify(byte[] file) {
        Optional<Place> place = Place.find(file);
        if (place.isEmpty()) {
            boolean traces = indexOf(file, ENTRY, 0) >= 0 || indexOf(file, MARK, 0) >= 0;
            return new Check(traces ? State.ALTERED : State.NONE, Optional.empty());
        }
        return place.get().check(file);
    }

    private static int indexOf(byte[] file, String ascii, int from) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        for (int i = from; i <= file.length - wanted.length; i++) {
            if (file[i] == wanted[0] && Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the one seal of a file stands, and what it says. */
    private record Place(int start, Matcher match) {
        static Optional<Place> find(byte[] file) {
            int start = indexOf(file, MARK, 0);
            if (start < 0 || indexOf(file, MARK, start + 1) >= 0) {
                return Optional.empty();
            }
            int length = Math.min(LONGEST, file.length - start);
            var match = SEAL.matcher(new String(file, start, length, StandardCharsets.ISO_8859_1));
            return match.lookingAt() ? Optional.of(new Place(start, match)) : Optional.empty();
        }

        void write(byte[] file, String group, byte[] value) {
            byte[] digits = HEX.formatHex(value).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(digits, 0, file, start + match.start(group), digits.length);
        }

        Check check(byte[] file) {
            byte[] noughts = file.clone();
            write(noughts, "digest", new byte[32]);
            write(noughts, "signature", new byte[64]);
            byte[] publicKey = HEX.parseHex(match.group("key"));
            byte[] digest = HEX.parseHex(match.group("digest"));
            boolean same = Digest.sha256(noughts).hex().equals(match.group("digest"));
            boolean intact = same && SealKey.verify(publicKey, signed(digest), HEX.parseHex(match.group("signature")));
            var seal = claim(publicKey);
            return new Check(intact && seal.isPresent() ? State.INTACT : State.ALTERED, seal);
        }

        private Optional<Seal> claim(byte[] publicKey) {
            try {
                return Optional.of(new Seal(
                        URLDecoder.decode(match.group("id"), StandardCharsets.UTF_8),
                        Instant.parse(match.group("at")),
                        new Digest("sha-256:" + match.group("digest")),
                        Digest.sha256(publicKey)));
            } catch (IllegalArgumentException | DateTimeException damaged) {
                return Optional.empty();
            }
        }
    }
}
