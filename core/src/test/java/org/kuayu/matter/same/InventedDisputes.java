package org.kuayu.matter.same;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kuayu.party.Person;

/** Invented wage, loan, lease and building disputes, some told twice by different clerks; identity numbers of 1904. */
final class InventedDisputes {
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国庆海燕志文斌";
    private static final String PLACES = "渝北临水长寿广安邻水合川武胜大竹垫江永川泸县江津";
    private static final String TRADES = "建筑劳务 机械制造 食品加工 物流运输 餐饮管理 电子科技 服装 家具 农业开发 园林绿化";
    private static final String[] WORK = {"钢筋工", "木工", "泥水工", "司机", "厨师", "保洁员", "装配工", "保安", "仓库管理员", "电焊工"};
    private static final String[][] TOLD = {
        {"%s自%d年%d月起在%s担任%s", "申请人%s于%d年%d月进入%s工作，岗位为%s"},
        {"双方约定月工资%d元，未签订书面劳动合同", "约定每月工资%d元，单位一直没有与其签订劳动合同"},
        {"单位自%d月起以%s为由停发工资", "从%d月开始，公司称%s，不再发放工资"},
        {"共拖欠工资%d元，多次催要未果", "尚欠工资合计%d元，经多次讨要仍未支付"},
        {"要求单位%s并支付经济补偿", "请求单位%s，同时给付经济补偿金"}
    };
    private static final String[] WHY = {"工程款未到账", "经营困难", "账户被冻结", "负责人外出", "质量返工", "项目停工", "股东纠纷", "设备检修"};
    private static final String[] WANT = {"一次付清欠薪", "分两期付清欠薪", "付清欠薪并补缴社会保险", "在春节前付清欠薪", "出具欠条并限期付清"};
    private static final String[] DETAIL = {
        "工友%s可以作证", "有微信聊天记录%d页", "工资条保存完整，编号%d", "工地位于%s大道%d号", "考勤由班长%s记录", "曾于%d日到劳动监察大队反映"};

    private final Random random;

    InventedDisputes(long seed) {
        random = new Random(seed);
    }

    /** What a clerk writes down. */
    record Told(List<Person> parties, String text, long amount) {
        List<String> keys() {
            return DuplicateKeys.of(parties, text, amount);
        }
    }

    /** What happened, so that it can be told more than once. */
    record Dispute(String name, String number, String company, String code, int[] numbers, String[] words, List<String> details) {}

    Dispute dispute() {
        String name = pick(SURNAMES) + pick(GIVEN) + (random.nextInt(4) == 0 ? "" : pick(GIVEN));
        return dispute(name, company());
    }

    /** Another worker of the same company, or a namesake at another one; half of them with the same complaint. */
    Dispute neighbour(Dispute of) {
        Dispute other = random.nextBoolean()
                ? dispute(pick(SURNAMES) + pick(GIVEN) + pick(GIVEN), new String[] {of.company, of.code})
                : dispute(of.name, company());
        return random.nextBoolean() ? other : new Dispute(
                other.name, other.number, other.company, other.code, of.numbers, of.words, other.details);
    }

    private String[] company() {
        String place = PLACES.substring(random.nextInt(12) * 2).substring(0, 2);
        String[] trades = TRADES.split(" ");
        String name = place + pick(GIVEN) + pick(SURNAMES) + pick(GIVEN) + trades[random.nextInt(trades.length)] + "有限公司";
        return new String[] {name, String.format(Locale.ROOT, "91500112%010d", random.nextInt(1_000_000_000))};
    }

    private Dispute dispute(String name, String[] company) {
        int wage = 3000 + 100 * random.nextInt(90);
        int month = 1 + random.nextInt(9);
        int[] numbers = {2018 + random.nextInt(7), 1 + random.nextInt(12), wage, month, wage * (1 + random.nextInt(9))};
        String[] words = {any(WORK), any(WHY), any(WANT)};
        var details = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            String detail = DETAIL[random.nextInt(DETAIL.length)];
            details.add(detail.replace("%s", pick(SURNAMES) + pick(GIVEN) + pick(GIVEN)).replace("%d", "" + (1 + random.nextInt(300))));
        }
        String number = String.format(Locale.ROOT, "50011219%02d%02d%02d%04d", 4, 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(10_000));
        return new Dispute(name, number, company[0], company[1], numbers, words, details);
    }

    /** The dispute as one clerk tells it; another one takes other words, another order, mishears and forgets something. */
    Told told(Dispute d) {
        var parts = new ArrayList<String>();
        parts.add(String.format(Locale.ROOT, any(TOLD[0]), d.name, d.numbers[0], d.numbers[1], d.company, d.words[0]));
        parts.add(String.format(Locale.ROOT, any(TOLD[1]), d.numbers[2]));
        parts.add(String.format(Locale.ROOT, any(TOLD[2]), d.numbers[3], d.words[1]));
        parts.add(String.format(Locale.ROOT, any(TOLD[3]), d.numbers[4]));
        parts.add(String.format(Locale.ROOT, any(TOLD[4]), d.words[2]));
        parts.addAll(d.details);
        if (random.nextInt(3) == 0) {
            parts.remove(5 + random.nextInt(4));
        }
        Collections.shuffle(parts.subList(1, parts.size()), random);
        String heard = random.nextInt(12) == 0 ? d.name.charAt(0) + pick(GIVEN) : d.name;
        Person worker = random.nextInt(10) < 6 ? Person.natural(heard, d.number) : Person.unnumbered(heard, true);
        String sign = random.nextInt(6) == 0 ? d.company.replace("有限公司", "公司") : d.company;
        Person company =
                random.nextInt(10) < 6 ? Person.organisation(sign, d.code) : Person.unnumbered(sign, false);
        long amount = random.nextInt(10) < 7 ? d.numbers[4] * 100L : 0;
        return new Told(List.of(worker, company), String.join("，", parts) + "。", amount);
    }

    private String any(String[] some) {
        return some[random.nextInt(some.length)];
    }

    private String pick(String letters) {
        return String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }
}
