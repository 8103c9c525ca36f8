package org.kuayu.intake.judgment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table of outcomes: what an operative part says, and the word the statistics use for it. First match wins. */
final class Outcomes {
    private record Row(Pattern kind, Pattern operative, String outcome) {}

    private static final List<Row> ROWS = List.of(
            row("裁定", "终结本次执行", "终结本次执行程序"),
            row("裁定", "补正|更正为|应为", "补正"),
            row("裁定", "按.{0,30}(?:撤回|撤诉).{0,12}处理", "按撤诉处理"),
            row("裁定", "(?:准许|准予).{0,60}(?:撤回上诉)", "准许撤回上诉"),
            row("裁定", "(?:准许|准予).{0,60}(?:撤回|撤诉)", "撤诉"),
            row("裁定", "发回.{0,30}(?:重审|重新审理)", "发回重审"),
            row("裁定", "指令.{0,30}(?:再审|审理)|由本院提审", "指令再审"),
            row("裁定", "(?:驳回上诉|驳回.{2,40}的上诉).{0,6}维持原", "维持原裁判"),
            row("裁定", "驳回.{0,60}(?:再审申请)", "驳回再审申请"),
            row("裁定", "驳回.{0,60}(?:管辖权?异议|异议)", "驳回异议"),
            row("裁定", "驳回.{0,60}复议", "驳回复议"),
            row("裁定", "驳回.{0,60}的?起诉", "驳回起诉"),
            row("裁定", "不予受理", "不予受理"),
            row("裁定", "移送.{0,40}(?:法院|审理|处理|管辖)", "移送管辖"),
            row("裁定", "调解协议.{0,20}有效", "确认调解协议有效"),
            row("裁定", "驳回.{0,60}申请", "驳回申请"),
            row("裁定", "终结.{0,60}(?:执行)", "终结执行"),
            row("裁定", "中止.{0,60}执行|中止执行", "中止执行"),
            row("裁定", "中止诉讼|中止审理", "中止诉讼"),
            row("裁定", "终结诉讼", "终结诉讼"),
            row("裁定", "减去|减为|减刑", "减刑"),
            row("裁定", "假释", "假释"),
            row("裁定", "宣告.{2,40}破产", "宣告破产"),
            row("裁定", "受理.{2,60}(?:破产|清算|重整)", "受理破产申请"),
            row("裁定", "准予.{0,40}强制执行|准予执行", "准予强制执行"),
            row("裁定", "不准予.{0,40}执行|不予执行", "不予执行"),
            row("裁定", "解除.{0,80}(?:查封|冻结|扣押|保全)", "解除保全"),
            row("裁定", "拍卖|变卖|以物抵债|抵偿", "处置财产"),
            row("裁定", "查封|冻结|扣押|划拨|扣划|提取", "查封冻结"),
            row("裁定", "追加.{2,40}为被执行人", "追加被执行人"),
            row("裁定", "转为?普通程序", "转为普通程序"),
            row("裁定", "撤销", "撤销"),
            row("调解", ".", "调解"),
            row("支付令", ".", "支付令"),
            row("决定", "罚款|拘留", "司法制裁"),
            row("决定", "赔偿", "决定赔偿"),
            row("刑事.*判决", "驳回上诉.{0,4}维持原判|驳回.{2,20}上诉.{0,4}维持", "维持原判"),
            row("刑事.*判决", "无罪", "宣告无罪"),
            row("刑事.*判决", "免[予于]刑事处罚|免除处罚", "免予刑事处罚"),
            row("刑事.*判决", "撤销.{0,80}判决|改判", "改判"),
            row("刑事.*判决", "判处|有期徒刑|拘役|管制|罚金|缓刑", "有罪判决"),
            row("判决", "驳回上诉.{0,4}维持原判", "维持原判"),
            row("判决", "撤销.{0,60}(?:法院|[〕）]).{0,60}(?:号|判决)", "改判"),
            row("判决", "驳回.{0,80}(?:全部)?诉讼请求(?!.{0,4}的其他)", "驳回"),
            row("判决", "驳回.{0,80}(?:其他|其余|其它).{0,6}诉讼请求", "部分支持"),
            row("判决", "准予.{0,30}离婚", "准予离婚"),
            row("判决", "不准.{0,30}离婚", "不准离婚"),
            row("行政.*判决", "撤销.{0,60}", "撤销行政行为"),
            row("行政.*判决", "确认.{0,60}违法", "确认违法"),
            row("行政.*判决", "责令|限", "判令履行"),
            row("判决", "支付|偿还|赔偿|返还|给付|履行|交付|确认|解除|归还|协助|停止|清偿|承担|排除|恢复|清除|拆除|腾退|搬离|修复|道歉|过户|办理|退还|补偿|继续", "支持"));
    private static final Pattern ONLY_DISMISSED =
            Pattern.compile("(?s)^\\n?(?:[一1][、.])?(?:本诉)?驳回[^；。\\n]{0,120}诉讼请求[。；\\n]?.{0,3}$");
    private static final Pattern MANDATE =
            Pattern.compile("支付|偿还|赔偿|返还|给付|履行|交付|确认|解除|归还|协助|停止|清偿|承担|排除|恢复|清除|拆除|腾退|搬离|修复|道歉|过户|办理|退还|补偿|继续");

    private Outcomes() {}

    private static Row row(String kind, String operative, String outcome) {
        return new Row(Pattern.compile(kind), Pattern.compile(operative, Pattern.DOTALL), outcome);
    }

    /** The outcome of a document of this kind with this operative part; empty where the table has none. */
    static Optional<String> of(String kind, String operative) {
        if (operative.isBlank()) {
            return Optional.empty();
        }
        String found = ROWS.stream()
                .filter(r -> r.kind().matcher(kind).find()
                        && r.operative().matcher(operative).find())
                .map(Row::outcome)
                .findFirst()
                .orElse("");
        return Optional.of(dismissal(found, operative)).filter(o -> !o.isEmpty());
    }

    /** 驳回…诉讼请求 is the whole answer, or what is left over after something was granted. */
    private static String dismissal(String found, String operative) {
        if (!found.equals("驳回")) {
            return found;
        }
        boolean whole = ONLY_DISMISSED.matcher(operative).matches()
                || !MANDATE.matcher(operative.replaceAll("驳回[^；。\\n]*", "")).find();
        return whole ? "驳回诉讼请求" : "部分支持";
    }
}
