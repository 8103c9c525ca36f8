package org.kuayu.caseload.shelf;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kuayu.journal.Payload;

/** Named texts as one text, in the canonical form of the journal's payloads; such a text may be a value in another. */
final class ShelfText {
    private ShelfText() {}

    static String of(Map<String, String> fields) {
        return new String(Payload.of(fields).bytes(), StandardCharsets.UTF_8);
    }

    static Map<String, String> read(String text) {
        return Payload.ofBytes(text.getBytes(StandardCharsets.UTF_8)).fields();
    }

    /** Texts without line feeds as one. */
    static String lines(Collection<String> values) {
        return String.join("\n", values);
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
