package org.kuayu.intake.judgment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;

/** Reads what is claimed and what is awarded, outside criminal judgments; a sum of several items is marked as doubtful. */
final class AmountReader {
    private static final Pattern MONEY = Pattern.compile(
            "(?<![\\d.])(\\d[\\d,，]*(?:\\.\\d{1,6})?|[一二三四五六七八九十百千万亿两零〇壹贰叁肆伍陆柒捌玖拾佰仟萬億]{1,20})(余|多)?(万|亿|百万|千万)?余?元");
    private static final Pattern CLAIM = Pattern.compile(
            "(?:诉讼请求|上诉请求|再审请求|请求事项|反诉请求|请求(?:法院|本院)?(?:依法)?(?:判令|判决|裁决)|申请(?:执行)?标的|申请执行|请求(?:法院)?冻结|要求(?:被申请人|被告|判令|法院)|申请人称，|申请人?.{0,20}请求)[：]?");
    private static final Pattern CLAIM_END = Pattern.compile(
            "事实[和与及]理由|理由[：如]|审理中|诉讼中|经审理|辩称|未(?:作)?答辩|被告[^，。；]{2,20}(?:辩|未)|。\\n|\\n(?![一二三四五六七八九十\\d]+[、.])");
    private static final Pattern SKIPPED_BEFORE =
            Pattern.compile("(?:以|按|按照|基数|每[天日月年]|日租金|月租金|其中|包括|尚欠.{0,6}共|已付|扣除|保险限额|限额)[^，。；]{0,14}$");
    private static final Pattern SKIPPED_AFTER =
            Pattern.compile("^[^，。；]{0,6}为(?:基数|本金|限)|^(?:/|每)?(?:月|天|日|年|平方米)|^的(?:标准|基数)");
    private static final Pattern AWARD = Pattern.compile("(?:支付|偿还|赔偿|返还|给付|归还|清偿|退还|补偿|付清|尚欠|冻结|划拨|履行|承担|扣划|查封)");

    private final Folded folded;
    private final Zones zones;

    AmountReader(Folded folded, Zones zones) {
        this.folded = folded;
        this.zones = zones;
    }

    /** What is asked for. */
    Optional<Fact<Long>> claimed() {
        String text = folded.text();
        Matcher m = CLAIM.matcher(text);
        m.region(Math.min(zones.body(), text.length()), zones.operative());
        while (m.find()) {
            Matcher end = CLAIM_END.matcher(text);
            end.region(m.end(), Math.min(zones.operative(), m.end() + 1200));
            int to = end.find() ? end.start() + 1 : Math.min(zones.operative(), m.end() + 400);
            Optional<Fact<Long>> sum = sum(m.end(), to, false);
            if (sum.isPresent()) {
                return sum;
            }
        }
        return Optional.empty();
    }

    /** What is awarded or agreed. */
    Optional<Fact<Long>> awarded() {
        return sum(zones.operative(), zones.operativeEnd(), true);
    }

    private Optional<Fact<Long>> sum(int from, int to, boolean award) {
        long total = 0;
        int count = 0;
        int first = from;
        int last = from;
        Matcher m = MONEY.matcher(folded.text());
        m.region(from, Math.max(from, to));
        while (m.find()) {
            OptionalLong fen = counts(m, from, to, award) ? fen(m) : OptionalLong.empty();
            if (fen.isPresent()) {
                total += fen.getAsLong();
                first = count == 0 ? m.start() : first;
                last = m.end();
                count++;
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        Fact<Long> fact = folded.fact(total, first, last);
        return Optional.of(count == 1 ? fact : fact.doubted("judgment.amount-summed", String.valueOf(count)));
    }

    private boolean counts(Matcher m, int from, int to, boolean award) {
        String text = folded.text();
        String before = text.substring(Math.max(from, m.start() - 24), m.start());
        String after = text.substring(m.end(), Math.min(to, m.end() + 10));
        if (SKIPPED_BEFORE.matcher(before).find()
                || SKIPPED_AFTER.matcher(after).find()) {
            return false;
        }
        int item = Math.max(from, Math.max(text.lastIndexOf('\n', m.start()), text.lastIndexOf('；', m.start())));
        String clause = text.substring(Math.min(item, m.start()), m.start());
        boolean fee = clause.matches("(?s).*(?:受理费|诉讼费|保全费|申请费|公告费)[^；。]*");
        return !fee && (!award || AWARD.matcher(clause).find());
    }

    private static OptionalLong fen(Matcher m) {
        String figures = m.group(1).replaceAll("[,，]", "");
        BigDecimal value;
        if (Character.isDigit(figures.charAt(0)) && figures.charAt(0) < 0x80) {
            value = new BigDecimal(figures);
        } else {
            OptionalLong whole = Numerals.whole(figures);
            if (whole.isEmpty()) {
                return whole;
            }
            value = BigDecimal.valueOf(whole.getAsLong());
        }
        String unit = m.group(3) == null ? "" : m.group(3);
        long factor = switch (unit) {
            case "万" -> 10_000;
            case "百万" -> 1_000_000;
            case "千万" -> 10_000_000;
            case "亿" -> 100_000_000;
            default -> 1;
        };
        BigDecimal fen = value.multiply(BigDecimal.valueOf(factor * 100)).setScale(0, RoundingMode.HALF_UP);
        return fen.precision() > 17 ? OptionalLong.empty() : OptionalLong.of(fen.longValue());
    }
}
