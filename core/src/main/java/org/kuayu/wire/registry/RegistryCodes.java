package org.kuayu.wire.registry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kuayu.party.Person.IdType;
import org.kuayu.text.Table;

/**
 * What the codes of a registry mean: data, one list at a time, for each registry its own where it differs (handbook property
 * §1.2). A code that is in no list means nothing: somebody has to look. Immutable.
 */
public final class RegistryCodes {
    /** The lists of codes. */
    public enum CodeList {
        /** CFLX 查封类型: SEIZURE, WAITING_SEIZURE, PRE_SEIZURE, WAITING_PRE_SEIZURE, RENEWAL. */
        CFLX,
        /** KZCS 控制措施: the names of {@code RequestKind}. */
        KZCS,
        /** KZZT 控制结果: CONTROLLED, NOT_CONTROLLED. */
        KZZT,
        /** RESULT: OK, NOTHING_FOUND, ERROR. */
        RESULT,
        /** ZJZL 证件种类: the names of {@link IdType}. */
        ZJZL,
        /** XZ 性质: NATURAL, ORGANISATION. */
        XZ,
        /** LB 类别: REAL_PROPERTY. */
        LB,
        /** WJLX 文件类型: the names of {@code Attachment.Kind}. */
        WJLX
    }

    private static final class Bundled {
        static final Table TABLE = Table.beside(RegistryCodes.class, "codes.csv");
    }

    private final Map<CodeList, Map<String, String>> meanings;
    private final Map<CodeList, Map<String, String>> codes;

    private RegistryCodes(Map<CodeList, Map<String, String>> meanings, Map<CodeList, Map<String, String>> codes) {
        this.meanings = meanings;
        this.codes = codes;
    }

    /**
     * The lists that ship with the library under this name: {@code common}, {@code permuted} (an older vendor's CFLX).
     *
     * @throws IllegalArgumentException if there are none
     */
    public static RegistryCodes bundled(String name) {
        return of(Bundled.TABLE, name);
    }

    /**
     * The lists of a table with the columns set, list, code, meaning. A list that the named set has replaces the one of
     * {@code common} as a whole. Where two codes mean the same, the first is the one that is sent.
     *
     * @throws IllegalArgumentException if the table has no such set, or names a list that there is not
     */
    public static RegistryCodes of(Table table, String name) {
        var own = read(table, name);
        var meanings = read(table, "common");
        meanings.putAll(own);
        if (own.isEmpty()) {
            throw new IllegalArgumentException("codes: " + name);
        }
        var codes = new HashMap<CodeList, Map<String, String>>();
        table.rows().stream().filter(row -> row.get("set").equals(own.containsKey(list(row)) ? name : "common"))
                .forEach(row -> codes.computeIfAbsent(list(row), l -> new HashMap<>())
                        .putIfAbsent(row.get("meaning"), row.get("code")));
        return new RegistryCodes(meanings, codes);
    }

    private static Map<CodeList, Map<String, String>> read(Table table, String name) {
        var lists = new HashMap<CodeList, Map<String, String>>();
        table.rows().stream()
                .filter(row -> row.get("set").equals(name))
                .forEach(row -> lists.computeIfAbsent(list(row), l -> new HashMap<>())
                        .put(row.get("code"), row.get("meaning")));
        return lists;
    }

    private static CodeList list(Map<String, String> row) {
        return CodeList.valueOf(row.get("list"));
    }

    /** What the code means in this list; empty for one that is not known. */
    public Optional<String> findMeaning(CodeList list, String code) {
        return Optional.ofNullable(meanings.getOrDefault(list, Map.of()).get(code.strip()));
    }

    /** The code that says this; empty where the registry has none for it. */
    public Optional<String> findCode(CodeList list, String meaning) {
        return Optional.ofNullable(codes.getOrDefault(list, Map.of()).get(meaning));
    }
}
