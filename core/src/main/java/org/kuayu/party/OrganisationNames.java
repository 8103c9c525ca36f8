package org.kuayu.party;

import java.util.regex.Pattern;

/** Tells by its words whether a name is an organisation's. */
public final class OrganisationNames {
    private static final Pattern WORDS = Pattern.compile(
            ".*(公司|集团|银行|支行|分行|信用社|联社|合作社|医院|法院|检察院|学校|大学|学院|小学|中学|幼儿园|委员会|政府|管理局|分局|税务局|公安局|"
                    + "工厂|厂|商行|经营部|门市部|服务部|事务所|中心|协会|商会|合伙企业|企业|酒店|饭店|宾馆|超市|商店|农场|林场|煤矿|基金|村民小组|居民小组|"
                    + "办事处|指挥部|项目部|工会|研究院|研究所|Ltd|LLC|Inc|GmbH|Co\\.).*",
            Pattern.CASE_INSENSITIVE);

    private OrganisationNames() {}

    /** Whether the name has a word that only organisations have; a guess where the kind is not stated. */
    public static boolean likely(String name) {
        return WORDS.matcher(name).matches();
    }
}
