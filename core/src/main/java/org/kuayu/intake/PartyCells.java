package org.kuayu.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.casefile.CaseParty;

/** Reads the parties out of cells that hold several names. */
final class PartyCells {
    private static final Pattern ROLE = Pattern.compile("([^：:]{2,20})[：:]\\s*(.+)");
    private static final Pattern ORGANISATION = Pattern.compile(
            ".*(公司|集团|银行|支行|分行|信用社|联社|合作社|医院|法院|检察院|学校|大学|学院|小学|中学|幼儿园|委员会|政府|管理局|分局|税务局|公安局|"
                    + "工厂|厂|商行|经营部|门市部|服务部|事务所|中心|协会|商会|合伙企业|企业|酒店|饭店|宾馆|超市|商店|农场|林场|煤矿|基金|村民小组|居民小组|"
                    + "办事处|指挥部|项目部|工会|研究院|研究所|Ltd|LLC|Inc|GmbH|Co\\.).*",
            Pattern.CASE_INSENSITIVE);

    private PartyCells() {}

    /** The values of a cell that holds several, separated by 、 ， ； | or line ends outside of brackets. */
    static List<String> split(String cell) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int depth = 0;
        for (char c : cell.toCharArray()) {
            depth += "(（".indexOf(c) >= 0 ? 1 : ")）".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && "、，,；;|\n\r".indexOf(c) >= 0) {
                add(parts, part);
            } else {
                part.append(c);
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        String value = part.toString().strip();
        if (!value.isEmpty()) {
            parts.add(value);
        }
        part.setLength(0);
    }

    /** The parties of a cell; a role before a colon wins over the role that the column stands for. */
    static List<CaseParty> parties(String cell, String role) {
        var parties = new ArrayList<CaseParty>();
        for (String one : split(cell)) {
            Matcher m = ROLE.matcher(one);
            String name = m.matches() ? m.group(2).strip() : one;
            parties.add(CaseParty.of(name, m.matches() ? m.group(1).strip() : role, natural(name)));
        }
        return parties;
    }

    static boolean natural(String name) {
        return !ORGANISATION.matcher(name).matches();
    }

    /** The parties with what their numbers and domiciles columns say, each list in the order of the names or empty. */
    static List<CaseParty> with(List<CaseParty> parties, List<String> identities, List<String> domiciles) {
        var complete = new ArrayList<CaseParty>();
        for (int i = 0; i < parties.size(); i++) {
            CaseParty p = parties.get(i);
            complete.add(new CaseParty(p.name(), p.roleAsPrinted(), p.natural(), at(identities, i), at(domiciles, i)));
        }
        return complete;
    }

    private static Optional<String> at(List<String> values, int i) {
        return i < values.size() ? Optional.of(values.get(i)).filter(v -> !Cells.nothing(v)) : Optional.empty();
    }
}
