package org.kuayu.wire.registry;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Reads a document into elements, within limits, with a loop instead of recursion. A document type is refused, and so no
 * entity can be declared; UTF-8 is the one encoding; nothing is fetched.
 */
final class XmlTree {
    private static final XMLInputFactory FACTORY = factory();
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']{0,60})[\"']");
    private static final int HEAD = 200;

    private final WireLimits limits;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;
    private Optional<XmlElement> root = Optional.empty();

    private XmlTree(WireLimits limits) {
        this.limits = limits;
    }

    /** An element whose end has not come yet. */
    private record Open(String namespace, String name, StringBuilder text, List<XmlElement> children) {
        XmlElement closed() {
            return new XmlElement(namespace, name, text.toString().strip(), children);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** The root element; refused by {@code wire.size}, {@code wire.encoding}, {@code wire.doctype}, {@code wire.xml} and others. */
    static Reading<XmlElement> read(byte[] bytes, WireLimits limits) {
        if (bytes.length > limits.bytes()) {
            return Reading.refused("wire.size", bytes.length + " > " + limits.bytes());
        }
        return text(bytes).map(text -> new XmlTree(limits).parse(text)).orElseGet(() -> refused("wire.encoding", ""));
    }

    /** The text, where it is UTF-8 and says so or says nothing. */
    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            Matcher declared = ENCODING.matcher(text.substring(0, Math.min(HEAD, text.length())));
            String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
            boolean known = name.equals("utf-8") || name.equals("utf8") || name.equals("us-ascii");
            return known ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Reading<XmlElement> refused(String code, String detail) {
        return Reading.refused(code, detail);
    }

    private Reading<XmlElement> parse(String text) {
        try {
            XMLStreamReader in = FACTORY.createXMLStreamReader(new StringReader(text));
            while (in.hasNext()) {
                Optional<Remark> refusal = take(in, in.next());
                if (refusal.isPresent()) {
                    return new Reading.Refused<>(refusal.get());
                }
            }
            return root.map(Reading::of).orElseGet(() -> refused("wire.xml", ""));
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            return refused("wire.xml", at == null ? "" : at.getLineNumber() + ":" + at.getColumnNumber());
        }
    }

    private Optional<Remark> take(XMLStreamReader in, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                return start(in);
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                open.peek().text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
            case XMLStreamConstants.DTD -> {
                return Optional.of(Remark.of("wire.doctype"));
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                return Optional.of(Remark.of("wire.entity"));
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Remark> start(XMLStreamReader in) {
        if (open.size() >= limits.depth()) {
            return Optional.of(new Remark("wire.depth", "" + limits.depth()));
        }
        if (++elements > limits.elements()) {
            return Optional.of(new Remark("wire.elements", "" + limits.elements()));
        }
        String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
        open.push(new Open(namespace, in.getLocalName(), new StringBuilder(), new ArrayList<>()));
        return Optional.empty();
    }

    private void end() {
        XmlElement closed = open.pop().closed();
        if (open.isEmpty()) {
            root = Optional.of(closed);
        } else {
            open.peek().children.add(closed);
        }
    }
}
