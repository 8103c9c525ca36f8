package org.kuayu.caseload.paper.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.casefile.Procedure;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.court.CourtLevel;

/** The words of a template in Chinese and English, and the constants they stand for. */
final class TemplateWords {
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("数", "figure"),
            Map.entry("数卡", "figures"),
            Map.entry("表", "table"),
            Map.entry("图", "chart"),
            Map.entry("地图", "map"),
            Map.entry("公开数", "printed"),
            Map.entry("目录", "contents"),
            Map.entry("口径", "definitions"),
            Map.entry("语言", "language"),
            Map.entry("题名", "title"),
            Map.entry("副题", "subtitle"),
            Map.entry("发布", "issuer"),
            Map.entry("期间", "period"),
            Map.entry("地区", "region"),
            Map.entry("法院", "court"),
            Map.entry("辖区", "circuit"),
            Map.entry("层级", "level"),
            Map.entry("程序", "kind"),
            Map.entry("案由", "cause"),
            Map.entry("年度", "year"),
            Map.entry("月份", "month"),
            Map.entry("法庭", "division"),
            Map.entry("结案方式", "closing"),
            Map.entry("当事人地区", "party-region"),
            Map.entry("审理时长", "age"),
            Map.entry("标的额", "amount"),
            Map.entry("指标", "measures"),
            Map.entry("本系统", "figure"),
            Map.entry("条件", "where"),
            Map.entry("截止", "cutoff"),
            Map.entry("审判执行", "trial-and-enforcement"),
            Map.entry("诉前调解", "pre-litigation"),
            Map.entry("财产保全", "preservation"),
            Map.entry("重庆", "50"),
            Map.entry("四川", "51"),
            Map.entry("高级", "high"),
            Map.entry("中级", "intermediate"),
            Map.entry("基层", "basic"),
            Map.entry("中文", "zh"),
            Map.entry("英文", "en"));

    private TemplateWords() {}

    /** The English word of the format; the word itself where it is none of the Chinese ones. */
    static String of(String written) {
        return CHINESE.getOrDefault(written, written.toLowerCase(Locale.ROOT));
    }

    /** The Chinese word for a word of the format; the word itself where there is none. */
    static String chinese(String word) {
        return CHINESE.entrySet().stream()
                .filter(e -> e.getValue().equals(word))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(word);
    }

    static Optional<Directive.Name> name(String written) {
        return constant(Directive.Name.values(), of(written));
    }

    /** A dimension; {@code kind} as rows is the procedure. */
    static Optional<Dimension> dimension(String written) {
        var word = of(written);
        return constant(Dimension.values(), word.equals("kind") ? "procedure" : word);
    }

    static Optional<CourtLevel> level(String written) {
        return constant(CourtLevel.values(), of(written));
    }

    static Optional<Procedure> procedure(String written) {
        return constant(Procedure.values(), of(written));
    }

    static Optional<Proceedings> proceedings(String written) {
        return constant(Proceedings.values(), of(written));
    }

    /** A measure by its code or by its name in either language. */
    static Optional<Measure> measure(String written, Measures known) {
        return known.list().stream()
                .filter(m -> m.code().equals(written)
                        || m.names().values().stream().anyMatch(n -> n.replace(" ", "").equalsIgnoreCase(written)))
                .findFirst();
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] constants, String word) {
        return Arrays.stream(constants)
                .filter(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }
}
