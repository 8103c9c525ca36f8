package org.kuayu.wire.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of a message without its attributes: it holds text or other elements.
 *
 * @param namespace its namespace; empty text where it has none
 * @param name its name without a prefix
 * @param text its text; blanks around are gone
 * @param children the elements in it, in order
 */
record XmlElement(String namespace, String name, String text, List<XmlElement> children) {
    XmlElement {
        children = List.copyOf(children);
    }

    static XmlElement leaf(String name, String text) {
        return new XmlElement("", name, text, List.of());
    }

    static XmlElement of(String name, List<XmlElement> children) {
        return new XmlElement("", name, "", children);
    }

    /** The first child with this name; registries do not keep to upper and lower case. */
    Optional<XmlElement> find(String childName) {
        return children.stream().filter(c -> c.name.equalsIgnoreCase(childName)).findFirst();
    }

    /** The children with this name. */
    List<XmlElement> list(String childName) {
        return children.stream()
                .filter(c -> c.name.equalsIgnoreCase(childName))
                .toList();
    }

    /** The children that have none of these names. */
    List<XmlElement> others(List<String> names) {
        return children.stream()
                .filter(c -> names.stream().noneMatch(c.name::equalsIgnoreCase))
                .toList();
    }

    /**
     * What a signature is made over: one line {@code path=text} for each element without children, in order, the path from
     * the children of this element down; {@code Head/DIGITALSIGN} is left out, and blanks within a text.
     */
    String canonical() {
        var out = new StringBuilder(name).append('\n');
        append(out, "", this);
        return out.toString();
    }

    private static void append(StringBuilder out, String path, XmlElement element) {
        for (XmlElement child : element.children) {
            String here = path + child.name;
            if (!child.children.isEmpty()) {
                append(out, here + "/", child);
            } else if (!here.equals("Head/DIGITALSIGN")) {
                out.append(here).append('=').append(child.text.replaceAll("\\s", "")).append('\n');
            }
        }
    }

    /** As text, names in the namespace that is in force where the element is put. */
    void write(StringBuilder out) {
        out.append('<').append(name);
        if (text.isEmpty() && children.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>').append(escaped(text));
        children.forEach(child -> child.write(out));
        out.append("</").append(name).append('>');
    }

    /** The text with mark-up escaped and without the characters that XML cannot carry. */
    static String escaped(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().filter(XmlElement::allowed).forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
    }

    /** Names without text and children, without repetition, for reports. */
    static List<String> names(List<XmlElement> elements) {
        var names = new ArrayList<String>();
        elements.stream().map(XmlElement::name).filter(n -> !names.contains(n)).forEach(names::add);
        return names;
    }
}
