package org.kuayu.wire.registry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.text.Remark;

/** Reads the texts of one piece of a message, and keeps what is wrong with it and what is doubtful. Used by one thread. */
final class Notes {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[/.-]?(\\d{1,2})[/.-]?(\\d{1,2})(?:[ T].{0,20})?");
    private static final int SHOWN = 60;

    private final List<Remark> faults = new ArrayList<>();
    private final List<Remark> doubts = new ArrayList<>();

    /** Notes that the piece cannot be taken. */
    void refuse(String code, String detail) {
        faults.add(new Remark(code, shortened(detail)));
    }

    /** Notes that something is odd. */
    void doubt(String code, String detail) {
        doubts.add(new Remark(code, shortened(detail)));
    }

    List<Remark> faults() {
        return List.copyOf(faults);
    }

    List<Remark> doubts() {
        return List.copyOf(doubts);
    }

    private static String shortened(String detail) {
        return detail.length() > SHOWN ? detail.substring(0, SHOWN) + "…" : detail;
    }

    /** The text of the field in this element; empty where the field is absent; one that stands there twice is a fault. */
    String text(XmlElement in, String field) {
        return find(in, field).orElse("");
    }

    /** The text of the field in this element, where it is there. */
    Optional<String> find(XmlElement in, String field) {
        List<XmlElement> found = in.list(field);
        if (found.size() > 1) {
            refuse("wire.element-twice", in.name() + "/" + field);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(decoded(found.getFirst()));
    }

    /** What the base64 of this element says, in UTF-8. */
    String decoded(XmlElement leaf) {
        if (!leaf.children().isEmpty()) {
            refuse("wire.element-nested", leaf.name());
            return "";
        }
        byte[] bytes = bytes(leaf);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
                refuse("wire.text-control", leaf.name());
                return "";
            }
            return text.strip();
        } catch (CharacterCodingException e) {
            refuse("wire.text-encoding", leaf.name());
            return "";
        }
    }

    /** What the base64 of this element says. */
    byte[] bytes(XmlElement leaf) {
        try {
            return Base64.getDecoder().decode(leaf.text().replaceAll("[ \t\r\n]", ""));
        } catch (IllegalArgumentException e) {
            refuse("wire.base64", leaf.name());
            return new byte[0];
        }
    }

    /** The day in this field: 2024/09/27, also with other separators or a time behind it; empty where there is none. */
    Optional<LocalDate> day(XmlElement in, String field) {
        String text = text(in, field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher m = DAY.matcher(text);
        try {
            if (m.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
            }
            refuse("wire.date", field + " " + text);
        } catch (DateTimeException e) {
            refuse("wire.date", field + " " + text);
        }
        return Optional.empty();
    }

    /** Notes the elements that this dialect does not know. */
    void unknown(XmlElement in, List<String> known) {
        XmlElement.names(in.others(known)).forEach(name -> doubt("wire.element-unknown", in.name() + "/" + name));
    }
}
