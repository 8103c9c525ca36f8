package org.kuayu.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One accepted act with its place in the chain.
 *
 * @param sequence its place, from 1, without gaps, in the order of commits
 * @param instant when it was accepted, UTC, in whole milliseconds
 * @param draft what its author stated
 * @param previous the digest of the entry before, {@link Digest#NONE} for the first
 * @param digest the digest over everything above
 */
public record Entry(long sequence, Instant instant, Draft draft, Digest previous, Digest digest) {
    /** The entry that stands at this place: computes its digest. */
    public static Entry chain(long sequence, Instant instant, Draft draft, Digest previous) {
        return new Entry(sequence, instant, draft, previous, digestOf(sequence, instant, draft, previous));
    }

    /** Whether the digest is the one that follows from the contents. */
    public boolean intact() {
        return digest.equals(digestOf(sequence, instant, draft, previous));
    }

    private static Digest digestOf(long sequence, Instant instant, Draft draft, Digest previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(sequence);
            out.writeLong(instant.toEpochMilli());
            put(out, draft.actor().login());
            put(out, draft.actor().court());
            put(out, draft.act().code());
            put(out, draft.subject().kind());
            put(out, draft.subject().id());
            put(out, draft.caseNumber().orElse(""));
            put(out, draft.purpose().orElse(""));
            put(out, Digest.sha256(draft.payload().bytes()).text());
            put(out, previous.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Digest.sha256(bytes.toByteArray());
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
