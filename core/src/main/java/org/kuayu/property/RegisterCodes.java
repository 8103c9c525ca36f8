package org.kuayu.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kuayu.text.Canonical;
import org.kuayu.text.Table;

/**
 * The code lists of the registries' messages, by dialect: vendors give the same number different meanings (an older one
 * permutes CFLX), so a code is never read by its place in a list. Immutable.
 */
public final class RegisterCodes {
    private static final String USUAL = "";

    private static final class Bundled {
        static final RegisterCodes CODES = of(Table.beside(RegisterCodes.class, "register-codes.csv"));
    }

    /** One list of one dialect: in the order of the table, and by code without leading zeros. */
    private static final class Codes {
        private final List<RegisterCode> inOrder = new ArrayList<>();
        private final Map<String, RegisterCode> byCode = new HashMap<>();

        void add(RegisterCode code) {
            inOrder.add(code);
            byCode.putIfAbsent(plain(code.code()), code);
        }
    }

    private static final Codes NONE = new Codes();

    /** By dialect, then by list. */
    private final Map<String, Map<String, Codes>> dialects;

    private final Map<String, String> dialectOf;

    private RegisterCodes(Map<String, Map<String, Codes>> dialects, Map<String, String> dialectOf) {
        this.dialects = dialects;
        this.dialectOf = Map.copyOf(dialectOf);
    }

    /** The codes of the table that ships with the library; every registry speaks the usual ones. */
    public static RegisterCodes bundled() {
        return Bundled.CODES;
    }

    /** The codes of a table of the same columns as {@code register-codes.csv}. */
    public static RegisterCodes of(Table table) {
        var dialects = new HashMap<String, Map<String, Codes>>();
        for (Map<String, String> row : table.rows()) {
            var code = new RegisterCode(
                    row.get("list"),
                    row.get("code"),
                    row.get("key"),
                    row.get("zh"),
                    row.get("en"),
                    row.get("certainty").equals("S"));
            dialects.computeIfAbsent(row.get("dialect"), d -> new TreeMap<>())
                    .computeIfAbsent(code.list(), l -> new Codes())
                    .add(code);
        }
        return new RegisterCodes(dialects, Map.of());
    }

    /**
     * The same codes, with this registry speaking this dialect.
     *
     * @throws IllegalArgumentException if the table has no such dialect
     */
    public RegisterCodes withDialect(String registry, String dialect) {
        if (!dialects.containsKey(dialect)) {
            throw new IllegalArgumentException("dialect: " + dialect);
        }
        var next = new HashMap<>(dialectOf);
        next.put(registry, dialect);
        return new RegisterCodes(dialects, next);
    }

    /** The dialects that differ from the usual codes. */
    public Set<String> dialects() {
        return dialects.keySet().stream().filter(d -> !d.equals(USUAL)).collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of a list as this registry uses them, in the table's order: its dialect's if that has the list. */
    public List<RegisterCode> list(String registry, String list) {
        return List.copyOf(codes(registry, list).inOrder);
    }

    private Codes codes(String registry, String list) {
        var usual = dialects.getOrDefault(USUAL, Map.of());
        var own = dialects.getOrDefault(dialectOf.getOrDefault(registry, USUAL), usual);
        return own.getOrDefault(list, usual.getOrDefault(list, NONE));
    }

    /** What a code of a list means at this registry, leading zeros or not; empty for a code of no known meaning. */
    public Optional<RegisterCode> find(String registry, String list, String code) {
        return Optional.ofNullable(codes(registry, list).byCode.get(plain(code)));
    }

    /** The first code of a list that has this meaning at this registry. */
    public Optional<RegisterCode> findByKey(String registry, String list, String key) {
        return list(registry, list).stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** The code whose Chinese text this is, or begins with: registers hold 单独 as well as 0. */
    public Optional<RegisterCode> findByText(String registry, String list, String chinese) {
        String wanted = Canonical.of(chinese);
        return wanted.isEmpty()
                ? Optional.empty()
                : list(registry, list).stream()
                        .filter(c -> Canonical.of(c.chinese()).startsWith(wanted))
                        .findFirst();
    }

    private static String plain(String code) {
        String text = Canonical.of(code);
        int at = 0;
        while (at < text.length() - 1 && text.charAt(at) == '0') {
            at++;
        }
        return text.substring(at);
    }
}
