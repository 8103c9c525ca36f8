package org.kuayu.search.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a word of a question may stand, with the names by which the one box calls it. */
public enum Lane {
    /** Texts, court, cause, result, judges, statutes, organisations, and persons where the user may know them. */
    ANY,
    /** Texts and facts, without natural persons' names. */
    TEXT("全文", "正文", "text"),
    /** Case number. */
    NUMBER("案号", "number", "no"),
    /** Court, by name or code. */
    COURT("法院", "court"),
    /** Organisations among the parties, and natural persons where the user may know them. */
    PARTY("当事人", "原告", "被告", "party"),
    /** Judges and clerk. */
    JUDGE("法官", "审判员", "judge"),
    /** Cause of action or charge, any step of its path. */
    CAUSE("案由", "罪名", "cause"),
    /** Statutes cited. */
    STATUTE("法条", "法律依据", "statute"),
    /** Case numbers cited. */
    CITES("引用", "关联案号", "cites"),
    /** Kind of document. */
    DOCUMENT_KIND("文书", "文书类型", "kind"),
    /** Result. */
    RESULT("结果", "裁判结果", "result"),
    /** Name of the import source. */
    SOURCE("来源", "source"),
    /** Day of filing. */
    FILED("立案", "立案日期", "filed"),
    /** Day of closing. */
    CLOSED("结案", "结案日期", "closed"),
    /** Day that the document bears. */
    JUDGED("裁判", "裁判日期", "judged"),
    /** Claimed amount, in 分. */
    CLAIMED("标的", "标的额", "claimed");

    private final List<String> names;

    Lane(String... names) {
        this.names = List.of(names);
    }

    /** What the box calls it, Chinese first; empty for {@link #ANY}. */
    public List<String> names() {
        return names;
    }

    /** Whether its values are days. */
    public boolean day() {
        return this == FILED || this == CLOSED || this == JUDGED;
    }

    static Optional<Lane> named(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(l -> l.names.contains(folded)).findFirst();
    }
}
