package org.kuayu.entrustment.act;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.text.Table;

/** The kinds of acts that may be entrusted, as a table. Immutable; an embedder adds rows. */
public final class ActKinds {
    private static final class Bundled {
        static final ActKinds KINDS = new ActKinds(Map.of()).withTable(Table.beside(ActKinds.class, "act-kinds.csv"));
    }

    private final Map<String, ActKind> kinds;

    private ActKinds(Map<String, ActKind> kinds) {
        this.kinds = Collections.unmodifiableMap(kinds);
    }

    /** The kinds that ship with the library. */
    public static ActKinds bundled() {
        return Bundled.KINDS;
    }

    /** These kinds and more rows, of the columns of {@code act-kinds.csv}; a row takes the place of one with its code. */
    public ActKinds withTable(Table table) {
        var more = new LinkedHashMap<>(kinds);
        table.rows().stream().map(ActKinds::read).forEach(kind -> more.put(kind.code(), kind));
        return new ActKinds(more);
    }

    private static ActKind read(Map<String, String> row) {
        List<PaperKind> papers = Arrays.stream(row.get("papers").split(" "))
                .filter(word -> !word.isEmpty())
                .map(PaperKind::valueOf)
                .toList();
        return new ActKind(
                row.get("code"), row.get("group"), row.get("zh"), row.get("en"), papers, !row.get("certainty").equals("?"));
    }

    /** Every kind, in the order of the table. */
    public List<ActKind> list() {
        return List.copyOf(kinds.values());
    }

    /** The kind with this code. */
    public Optional<ActKind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }
}
