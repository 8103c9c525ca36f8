package org.kuayu.wire.json;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.journal.Digest;
import org.kuayu.text.Reading;

/**
 * The messages between two systems of this kind, as JSON in one canonical form. Bytes in, message out, and back; opens no
 * connection. Immutable.
 */
public final class WireJson {
    private final JsonTree tree;

    private WireJson(int limit) {
        this.tree = new JsonTree(limit);
    }

    /** Reads messages of at most so many bytes. */
    public static WireJson within(int bytes) {
        return new WireJson(bytes);
    }

    /**
     * A request with its papers.
     *
     * @param request what is asked, each item as sent
     * @param papers the bytes of the papers in base64, under their digests
     */
    public record Asked(ControlRequest request, Map<String, String> papers) {
        public Asked {
            papers = Map.copyOf(papers);
        }

        /** The bytes of a paper, where they came with the request and have its digest. */
        public Optional<byte[]> findPaper(Attachment paper) {
            return Optional.ofNullable(papers.get(paper.digest()))
                    .map(WireJson::decoded)
                    .filter(bytes -> Digest.sha256(bytes).hex().equals(paper.digest()));
        }

        /** The number of the request. */
        @Override
        public String toString() {
            return request.id();
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The message in these bytes; refused by {@code wire.digest} where the digest is not that of the content. */
    public Reading<WireEnvelope> read(byte[] message) {
        var members = tree.read(message);
        if (members.value().isEmpty()) {
            return new Reading.Refused<>(members.remarks().getFirst());
        }
        var envelope = JsonFields.of(members.value().get()).read(in -> envelope(in, members.value().get()));
        return envelope.value()
                .filter(e -> !Digest.sha256(e.content()).equals(e.digest()))
                .map(e -> Reading.<WireEnvelope>refused("wire.digest", e.id()))
                .orElse(envelope);
    }

    private static Optional<WireEnvelope> envelope(JsonFields in, Map<String, Object> members) {
        String id = in.text("id");
        var kind = in.constant("kind", WireEnvelope.Kind.class);
        String from = in.text("from");
        String to = in.text("to");
        var created = in.instant("created");
        var digest = in.required("digest", PartJson::digest);
        boolean object = in.object("content").map(JsonFields::skip).isPresent();
        if (kind.isEmpty() || created.isEmpty() || digest.isEmpty() || !object) {
            return Optional.empty();
        }
        String content = JsonTree.write((Map<?, ?>) members.get("content"));
        return Optional.of(new WireEnvelope(id, kind.get(), from, to, created.get(), digest.get(), content));
    }

    /** The bytes of the message, in canonical form. */
    public byte[] write(WireEnvelope envelope) {
        var content = tree.read(envelope.content().getBytes(StandardCharsets.UTF_8)).orThrow();
        return JsonTree.write(PartJson.members(
                        "id", envelope.id(),
                        "kind", envelope.kind().name(),
                        "from", envelope.from(),
                        "to", envelope.to(),
                        "created", envelope.created().toString(),
                        "digest", envelope.digest().text(),
                        "content", content))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The content of a request with those of its papers that are found. */
    public static String content(ControlRequest request, Function<String, Optional<byte[]>> papers) {
        var out = RequestJson.write(request);
        var files = new TreeMap<String, Object>();
        request.attachments()
                .forEach(paper -> papers.apply(paper.digest())
                        .ifPresent(bytes -> files.put(paper.digest(), Base64.getEncoder().encodeToString(bytes))));
        out.put("files", files);
        return JsonTree.write(out);
    }

    /** The request in this content; its items are as sent. */
    public Reading<Asked> readRequest(String content) {
        return fields(content, in -> RequestJson.read(in).map(request -> new Asked(request, in.texts("files"))));
    }

    /** The content of a report. */
    public static String content(ItemReport report) {
        return JsonTree.write(ReportJson.write(report));
    }

    /** The report in this content. */
    public Reading<ItemReport> readReport(String content) {
        return fields(content, ReportJson::read);
    }

    /** The content of a test. */
    public static String contentOfTest(String words) {
        return JsonTree.write(Map.of("words", words));
    }

    private <T> Reading<T> fields(String content, Function<JsonFields, Optional<T>> reader) {
        var members = tree.read(content.getBytes(StandardCharsets.UTF_8));
        return members.value()
                .map(m -> JsonFields.of(m).read(reader))
                .orElseGet(() -> new Reading.Refused<>(members.remarks().getFirst()));
    }

    /** The signature over a message: HMAC-SHA256 in lower-case hexadecimal digits. */
    public static String sign(byte[] message, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** Whether the signature is the one that this secret gives. */
    public static boolean signedWith(byte[] message, String signature, String secret) {
        return MessageDigest.isEqual(
                sign(message, secret).getBytes(StandardCharsets.UTF_8),
                signature.strip().getBytes(StandardCharsets.UTF_8));
    }
}
