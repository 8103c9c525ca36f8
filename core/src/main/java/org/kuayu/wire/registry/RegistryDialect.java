package org.kuayu.wire.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * The dialect 点对点 in which a registry polls a court: SOAP 1.1, document/literal; every text outside of {@code Head} is
 * base64 of UTF-8. Bytes in, message out, and back; opens no connection and knows no service. Immutable.
 */
public final class RegistryDialect {
    /** The namespace of the messages. */
    public static final String NAMESPACE = "urn:kuayu:wire:registry:1";

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    private final RegistryCodes codes;
    private final WireLimits limits;

    private RegistryDialect(RegistryCodes codes, WireLimits limits) {
        this.codes = Objects.requireNonNull(codes, "codes");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /** The dialect with the codes of a registry, within these limits. */
    public static RegistryDialect of(RegistryCodes codes, WireLimits limits) {
        return new RegistryDialect(codes, limits);
    }

    /**
     * A message that was read.
     *
     * @param message what it says
     * @param canonical the text that its signature is made over
     */
    public record Received(RegistryMessage message, String canonical) {
        /** Whether DIGITALSIGN is the one that this secret gives. */
        public boolean signedWith(String secret) {
            byte[] expected = RegistryDialect.sign(canonical, secret).getBytes(StandardCharsets.UTF_8);
            byte[] stated = message.head().sign().strip().getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(expected, stated);
        }
    }

    /**
     * Reads an envelope. Refused by a code that begins with {@code wire.}; what is odd but harmless is a doubt of the reading
     * or of the feed concerned; what is wrong with one feed alone is a fault of that feed.
     */
    public Reading<Received> read(byte[] envelope) {
        var root = XmlTree.read(envelope, limits);
        if (root.value().isEmpty()) {
            return new Reading.Refused<>(root.remarks().getFirst());
        }
        var body = body(root.value().get());
        if (body.value().isEmpty()) {
            return new Reading.Refused<>(body.remarks().getFirst());
        }
        XmlElement operation = body.value().get();
        var message = new MessageReading(codes, operation).read();
        return message.value()
                .map(m -> Reading.of(new Received(m, operation.canonical()), message.remarks()))
                .orElseGet(() -> new Reading.Refused<>(message.remarks().getFirst()));
    }

    private static Reading<XmlElement> body(XmlElement root) {
        if (!root.name().equals("Envelope") || !root.namespace().equals(SOAP)) {
            return Reading.refused("wire.envelope", root.namespace() + " " + root.name());
        }
        List<XmlElement> bodies = root.list("Body");
        if (bodies.size() != 1 || bodies.getFirst().children().size() != 1) {
            return Reading.refused("wire.body", "" + bodies.size());
        }
        return Reading.of(bodies.getFirst().children().getFirst());
    }

    /** The envelope of a message that a registry sends, or of an answer to what it fetches. */
    public byte[] write(RegistryMessage message) {
        return write(message, false);
    }

    /** The envelope of a message; results are of a feed of controls or of one of inquiries. */
    public byte[] write(RegistryMessage message, boolean ofControls) {
        return envelope(new MessageWriting(codes, ofControls).write(message));
    }

    /** The same with its signature by this secret. */
    public byte[] writeSigned(RegistryMessage message, boolean ofControls, String secret) {
        String sign = sign(canonical(message, ofControls), secret);
        return envelope(new MessageWriting(codes, ofControls).signedBy(sign).write(message));
    }

    private static byte[] envelope(XmlElement operation) {
        var out = new StringBuilder();
        operation.write(out);
        int end = out.indexOf(">");
        String space = " xmlns=\"" + NAMESPACE + "\"";
        return envelope(out.insert(out.charAt(end - 1) == '/' ? end - 1 : end, space).toString());
    }

    /** The text that a signature over the message is made over, as its receiver will see it. */
    public String canonical(RegistryMessage message, boolean ofControls) {
        return new MessageWriting(codes, ofControls).write(message).canonical();
    }

    /** DIGITALSIGN: HMAC-SHA256 of the canonical text in lower-case hexadecimal digits. */
    public static String sign(String canonical, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** The description of the operations (WSDL 1.1), for a registry that calls at this address. */
    public static String wsdl(String address) {
        try (InputStream in = RegistryDialect.class.getResourceAsStream("registry.wsdl")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("${address}", XmlElement.escaped(address));
        } catch (IOException e) {
            throw new UncheckedIOException("registry.wsdl", e);
        }
    }

    /** A fault: the message was not taken at all, for this reason. */
    public static byte[] fault(Remark reason, boolean ofSender) {
        String code = XmlElement.escaped(reason.code());
        String text = XmlElement.escaped(reason.detail().isEmpty() ? reason.code() : reason.code() + ": " + reason.detail());
        return envelope("<soap:Fault><faultcode>soap:" + (ofSender ? "Client" : "Server") + "</faultcode><faultstring>"
                + text + "</faultstring><detail><code xmlns=\"" + NAMESPACE + "\">" + code
                + "</code></detail></soap:Fault>");
    }

    private static byte[] envelope(String body) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><soap:Envelope xmlns:soap=\"" + SOAP + "\"><soap:Body>" + body
                        + "</soap:Body></soap:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
