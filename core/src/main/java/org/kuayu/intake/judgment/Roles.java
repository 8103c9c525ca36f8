package org.kuayu.intake.judgment;

import java.util.regex.Pattern;

/** The words by which judgments introduce parties, those who act for them, and those who sit. */
final class Roles {
    private static final String BEFORE = "(?:原审|原一审|原二审|原|一审|二审|再审|附带民事公益诉讼|附带民事诉讼|附带民事|刑事附带民事公益诉讼"
            + "|刑事附带民事诉讼|刑事附带民事|民事公益诉讼|行政公益诉讼|公益诉讼|反诉|本诉|有独立请求权的?|无独立请求权的?)*";

    private static final String PARTY_WORD = "(?:公诉暨公益诉讼机关|公诉机关|抗诉机关|公益诉讼起诉人|公益诉讼机关|公益诉讼人|自诉人|被告单位|被告人|被告"
            + "|原告单位|原告人|原告|第三人|被上诉人|上诉人|再审被申请人|被申请再审人|再审申请人|申请再审人|申请执行人|申请保全人|申请追加人"
            + "|复议申请人|赔偿申请人|赔偿请求人|支付令申请人|被申请人|申请人|被申诉人|申诉人|被执行人|被保全人|异议人|案外人|利害关系人"
            + "|赔偿义务机关|复议机关|起诉人|罪犯|债权人|债务人|担保人|保证人|协助执行人|协助义务人|被拘留人|被罚款人|买受人|竞买人|执行机关|被害人)";

    private static final String BRACKET = "(?:（[^（）]{2,60}）)*";

    /** A party's role as printed. */
    static final String PARTY =
            "(?:" + BEFORE + PARTY_WORD + "(?:(?:暨|兼|即)" + BEFORE + PARTY_WORD + ")*" + BRACKET + ")";

    /** The role of one who acts for a party. */
    static final String REPRESENTATIVE = "(?:(?:共同|上列|上述|以上|该|其|两|二|三|四|五|被告人?|原告|附带民事诉讼|诉讼|委托|指定|特别授权|法律援助)*"
            + "(?:诉讼代理人|委托代理人|法定代理人|指定代理人|代理人|法定代表人|法人代表|诉讼代表人|主要负责人|负责人|代表人"
            + "|经营者|投资人|执行事务合伙人(?:委派代表)?|辩护人|翻译人员|翻译|监护人)(?:（[^（）]{1,30}）)?)";

    /** One who sits. */
    static final String JUDGE = "(?:代理审判长|审判长|代理审判员|助理审判员|独任审判员|审判员|人民陪审员|陪审员|代理执行员|执行长|执行员|执行法官)";

    /** A clerk, for the time being or not. */
    static final String CLERK = "(?:（代）)?(?:代理|代|见习|实习|助理|兼任|兼)?书记员";

    private static final Pattern ORGANISATION = Pattern.compile(
            ".{2,}(?:公司|检察院|法院|委员会|居委会|村委会|管委会|局|厅|政府|银行|分行|支行|营业部|厂|商店|商行|门市部?|经营部|销售部|服务部|中心"
                    + "|医院|学校|大学|学院|中学|小学|幼儿园|合作社|联社|信用社|事务所|集团|企业|研究院|设计院|院|所|工作室|酒店|饭店|宾馆|超市|药店|餐馆"
                    + "|火锅店|网吧|茶楼|会所|协会|商会|学会|基金会|工会|总队|支队|大队|中队|队|站|馆|园|小组|社区|经济社|办事处|管理处|处|场|矿|部|店|行|社|坊|庄|合伙）|合作联社|基金|总站|中队|公安部|税务局|街道)");

    private static final Pattern NOT_A_NAME =
            Pattern.compile(".*(?:不服|认为|辩称|指控|涉嫌|用名|本院|提出|以下|共同|之间|上述|本案|到庭|及其|表示|陈述|供述|上诉|申请|一案|约定|签订|没有|的).*");
    private static final Pattern NOT_IN_SHORT = Pattern.compile(".+[因诉犯的].*|.*的.*");
    private static final Pattern NOT_IN_LONG = Pattern.compile(".+[因于诉与对为在将向犯曾系].*");
    private static final Pattern PERSON = Pattern.compile(
            "[\\p{IsHan}·A-Z×*]{2,20}[甲乙丙丁戊己庚辛壬癸]?[\\dA-Za-z×*]{0,3}|[\\p{IsHan}][×*XxＸ○]{1,3}[\\d一二三四五甲乙丙丁]?|[A-Za-z][A-Za-z .·'-]{2,40}");

    private Roles() {}

    /** Whether a name is an organisation's. */
    static boolean organisation(String name) {
        return name.length() > 3 && ORGANISATION.matcher(name).matches();
    }

    /** Whether a text can be a natural person's name, masked or not. */
    static boolean person(String name) {
        boolean minority = name.indexOf('·') > 0;
        boolean shortEnough = name.length() <= (minority ? 24 : 8) || name.matches("[A-Za-z .·'-]+");
        return shortEnough && PERSON.matcher(name).matches() && (minority || !sentence(name));
    }

    private static boolean sentence(String name) {
        Pattern characters = name.length() <= 3 ? NOT_IN_SHORT : NOT_IN_LONG;
        return NOT_A_NAME.matcher(name).matches() || characters.matcher(name).matches();
    }

    /** Whether a name is as long as most names are, so that nothing hangs on to it. */
    static boolean ordinary(String name) {
        return name.replaceAll("[\\d×*XxA-Z甲乙丙丁]+$", "").length() <= 4 || name.indexOf('·') > 0 || organisation(name);
    }

    /** Whether an organisation's name reads like one and not like a sentence about it. */
    static boolean plausibleOrganisation(String name) {
        return organisation(name)
                && name.length() <= 60
                && !name.matches(".*(?:一案|不服|认为|本院|指控|诉被告|与被告|与原告|与被|因与|提起|判决|审理|向.{2,30}法院).*");
    }
}
