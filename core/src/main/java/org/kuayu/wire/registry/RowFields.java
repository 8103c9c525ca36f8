package org.kuayu.wire.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kuayu.property.RightKind;

/** The fields of the rows of each list, in the order in which they are written (handbook property §1.2). */
final class RowFields {
    /** The fields of a right holder. */
    static final List<String> HOLDER =
            words("sxh qlrmc zjzl zjh qlrlx qlbl gyfs gyqk sfczr dh dz qszt");

    private static final Map<RightKind, List<String>> ROWS = rows();

    private RowFields() {}

    private static Map<RightKind, List<String>> rows() {
        var rows = new EnumMap<RightKind, List<String>>(RightKind.class);
        String end = " bdcqzh djjg dqdm ywh bz";
        rows.put(RightKind.LAND_OWNERSHIP, words("bdcdyh zl zdmj mjdw yt qlxz" + end));
        rows.put(RightKind.LAND_USE, words("bdcdyh zl yt syqmj syqqssj syqjssj qlxz" + end));
        rows.put(
                RightKind.BUILDING,
                words("bdcdyh fdzl jzmj zyjzmj ftjzmj ghyt fwxz jgsj tdsyqssj tdsyjssj zcs" + end));
        rows.put(RightKind.SEA_USE, words("bdcdyh zl yt syqmj syqqssj syqjssj qlxz" + end));
        rows.put(RightKind.STRUCTURE, words("bdcdyh zl yt jzmj syqmj syqqssj syqjssj qlxz" + end));
        rows.put(RightKind.FOREST, words("bdcdyh zl yt syqmj syqqssj syqjssj qlxz" + end));
        rows.put(
                RightKind.MORTGAGE,
                words("bdcdyh dybdclx zl dyr dyqr dyfs bdbzzqse zwlxqssj zwlxjssj bdcdjzmh ywh bz"));
        rows.put(RightKind.ADVANCE_NOTICE, words("bdcdyh ygdjzl zl ghyt jzmj bdcdjzmh ywh bz"));
        rows.put(RightKind.SEIZURE, words("bdcdyh zl cfjg cflx cfwh cfqssj cfjssj cfywh djjg ywh bz"));
        rows.put(RightKind.OBJECTION, words("bdcdyh zl yysqr yysx bdcdjzmh djsj ywh bz"));
        rows.put(RightKind.RESIDENCE, words("bdcdyh zl bdcdjzmh djsj ywh bz"));
        rows.put(RightKind.EASEMENT, words("bdcdyh zl bdcdjzmh djsj ywh bz"));
        return rows;
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** The fields of a row of this list. */
    static List<String> of(RightKind kind) {
        return ROWS.get(kind);
    }

    /** These names in the order in which they are written: the known ones first, then the others by name. */
    static List<String> ordered(List<String> known, java.util.Collection<String> names) {
        var out = new ArrayList<>(known.stream().filter(names::contains).toList());
        names.stream().filter(n -> !known.contains(n)).sorted().forEach(out::add);
        return out;
    }
}
