package org.kuayu.intake.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;
import org.kuayu.intake.judgment.JudgmentFacts.Party;
import org.kuayu.intake.judgment.JudgmentFacts.Representative;

/** Reads parties and those who act for them from the head, and finds where the head ends. */
final class PartyReader {
    private static final Pattern INTRODUCED =
            Pattern.compile("(?<=^|\\n|[。；，])(?:（?[一二三四五六七八九十\\d]{1,2}[）、.])?(?:(?<party>" + Roles.PARTY + ")|(?<rep>"
                    + Roles.REPRESENTATIVE + "))：?(?:自报姓名|自报名|自报)?");
    private static final Pattern PROCEEDINGS = Pattern.compile(
            "提起公诉|起诉书|检察院指控|一案|本院(?:受理|立案|依法|审理|经审查|认为|查明|在执行|于|现已)|诉讼请求|审理终结|提起上诉|向本院|不服|审理查明|请求事项|申请称|诉称|双方当事人|主持调解|自愿达成|如下(?:调解)?协议|本院作出");
    private static final Pattern BIOGRAPHY = Pattern.compile("^.{0,12}(?:因|曾|现|现羁押|被|于|同年|\\d{4}年|户籍|住|系|犯)");
    private static final Pattern IDENTITY = Pattern.compile(
            "(?:身份号码|身份证号码?|身份证号|身份证件号码|社会信用代码|信用代码|组织机构代码|证件号码|身份证)(?:为|是)?：?([0-9A-Z]{15,18}|[0-9A-Z]{8}-?[0-9A-Z])(?![0-9A-Zx*×X])");
    private static final Pattern IDENTITY_X = Pattern.compile("(?:身份号码|身份证号码?|身份证号|身份证)(?:为|是)?：?(\\d{17}[xX])");
    private static final Pattern[] DOMICILES = {
        Pattern.compile("(?:住所地|住所|住址|现住址|现住地?|经常居住地|居住地|营业场所|经营场所)(?:为|是|于|在)?：?([^，。；（）\\n]{3,60})"),
        Pattern.compile("(?<![居暂租入])住(?!宅|院|房|店|所|址)(?:于|在)?：?([^，。；（）\\n]{3,60})"),
        Pattern.compile("(?:户籍(?:所在|登记)?(?:地|住址)?(?:址)?)(?:登记)?(?:为|是|在|于)?：?([^，。；（）\\n]{3,60})"),
    };
    private static final Pattern PLACE = Pattern.compile("^(?!.*(?:法院|判处|罪)).*[省市区县旗盟州镇乡村路街道号]");
    private static final Pattern DROPPED =
            Pattern.compile("^(?:以下|下称|简称|曾用|又名|自报|绰号|化名|别名|外号|统一|系|男|女|身份|原名|英文|反诉|原审|一审|已死亡|已故)");

    private final Folded folded;
    private final String text;
    private final List<Fact<Party>> parties = new ArrayList<>();
    private final List<Fact<Representative>> representatives = new ArrayList<>();
    private int end;

    /** Reads the head that begins at this place. */
    PartyReader(Folded folded, int from) {
        this.folded = folded;
        this.text = folded.text();
        read(from);
    }

    /** The parties in the order of the text. */
    List<Fact<Party>> parties() {
        return parties;
    }

    /** Those who act for them, in the order of the text. */
    List<Fact<Representative>> representatives() {
        return representatives;
    }

    /** Where the head ends. */
    int end() {
        return end;
    }

    private void read(int from) {
        int at = from;
        while (at < text.length()) {
            int stop = text.indexOf('\n', at);
            int paragraphEnd = stop < 0 ? text.length() : stop;
            if (!paragraph(at, paragraphEnd)) {
                break;
            }
            at = paragraphEnd + 1;
        }
        end = Math.min(at, text.length());
    }

    /** Reads one paragraph; false when it is no longer of the head. */
    private boolean paragraph(int from, int to) {
        Matcher m = INTRODUCED.matcher(text).useTransparentBounds(true);
        m.region(from, to);
        boolean introduces = false;
        boolean proceedings = PROCEEDINGS.matcher(text.substring(from, to)).find();
        while (m.find()) {
            boolean first = m.start() <= from + 4;
            if (!first && (!introduces || text.charAt(m.start() - 1) == '，' && m.group("party") != null)) {
                continue;
            }
            boolean read = introduce(m, to);
            if (first && !read && proceedings) {
                return false;
            }
            introduces |= read;
        }
        return introduces || !proceedings || parties.isEmpty() && to - from < 60;
    }

    private boolean introduce(Matcher m, int to) {
        int nameEnd = nameEnd(m.end(), to);
        List<int[]> names = names(m.end(), nameEnd);
        if (names.isEmpty()) {
            return false;
        }
        for (int[] place : names) {
            if (m.group("party") != null) {
                addParty(m, place, partyEnd(nameEnd, to));
            } else {
                addRepresentative(m, clean(text.substring(place[0], place[1])), place[1]);
            }
        }
        return true;
    }

    private void addParty(Matcher m, int[] place, int to) {
        String name = clean(text.substring(place[0], place[1]));
        boolean organisation = Roles.organisation(name);
        String about = text.substring(place[1], to);
        String role = m.group("party");
        var party = new Party(role, name, !organisation, identity(about), domicile(about));
        boolean known = parties.stream()
                .anyMatch(p -> p.value().name().equals(name) && p.value().role().equals(role));
        if (known) {
            return;
        }
        Fact<Party> fact = folded.fact(party, m.start("party"), place[1]);
        boolean odd =
                !Roles.ordinary(name) || amid(m) && !BIOGRAPHY.matcher(about).find() && about.length() > 60;
        parties.add(odd ? fact.doubted("judgment.party-name", name) : fact);
    }

    /** Whether the role stands amid a paragraph. */
    private boolean amid(Matcher m) {
        return m.start() > 0 && text.charAt(m.start() - 1) != '\n';
    }

    private void addRepresentative(Matcher m, String name, int nameEnd) {
        String party = parties.isEmpty() ? "" : parties.getLast().value().name();
        Fact<Representative> fact =
                folded.fact(new Representative(m.group("rep"), name, party), m.start("rep"), nameEnd);
        representatives.add(Roles.ordinary(name) ? fact : fact.doubted("judgment.party-name", name));
    }

    /** What is said about a party ends where the next person is introduced in the same paragraph. */
    private int partyEnd(int from, int to) {
        Matcher m = INTRODUCED.matcher(text).useTransparentBounds(true);
        m.region(from, to);
        while (m.find()) {
            if (!names(m.end(), nameEnd(m.end(), to)).isEmpty()) {
                return m.start();
            }
        }
        return to;
    }

    /** The end of a name: the first stop outside brackets. */
    private int nameEnd(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '（' ? 1 : c == '）' && depth > 0 ? -1 : 0;
            boolean comma = c == ',' || c == '，' || c == '。' || c == '；' || c == '：';
            if (comma && depth == 0 || i - from > 120) {
                return i;
            }
        }
        return to;
    }

    private List<int[]> names(int from, int to) {
        var out = new ArrayList<int[]>();
        if (to > from && valid(clean(text.substring(from, trimmed(from, to))))) {
            out.add(new int[] {from, trimmed(from, to)});
            return out;
        }
        int at = from;
        for (String part : text.substring(from, to).split("、|及|和")) {
            int partEnd = trimmed(at, at + part.length());
            if (!Roles.person(clean(text.substring(at, partEnd)))
                    || clean(text.substring(at, partEnd)).length() > 5) {
                return List.of();
            }
            out.add(new int[] {at, partEnd});
            at += part.length() + 1;
        }
        return out;
    }

    private static boolean valid(String name) {
        return Roles.plausibleOrganisation(name) || Roles.person(name);
    }

    /** Cuts what hangs on to a name: a bracket that explains it, or sex and nation printed without a comma. */
    private int trimmed(int from, int to) {
        String name = text.substring(from, to);
        int bracket = name.indexOf('（');
        if (bracket >= 2 && (name.endsWith("）") && !Roles.organisation(name) || name.indexOf('）') < 0)) {
            return from + bracket;
        }
        if (bracket >= 2 && DROPPED.matcher(name.substring(bracket + 1)).find() && name.endsWith("）")) {
            return from + bracket;
        }
        Matcher sex = Pattern.compile("^(\\p{IsHan}{2,4}?)[男女](?:性)?(?:\\p{IsHan}{1,4}族.*|\\d.*|$)")
                .matcher(name);
        if (sex.find() && (sex.group(1).length() > 1 && name.length() > 3)) {
            return from + sex.end(1);
        }
        for (int i = from + 2; i < Math.min(to, from + 9); i++) {
            if (folded.gapBefore(i)
                    && Roles.person(text.substring(from, i))
                    && !Roles.organisation(name)
                    && to - i > 1) {
                return i;
            }
        }
        return to;
    }

    /** A name without the bracket in its middle that only gives a short form. */
    private static String clean(String name) {
        Matcher m = Pattern.compile("（([^（）]*)）").matcher(name);
        var out = new StringBuilder();
        while (m.find()) {
            boolean drop = DROPPED.matcher(m.group(1)).find();
            m.appendReplacement(out, drop ? "" : Matcher.quoteReplacement(m.group()));
        }
        return m.appendTail(out).toString().replaceAll("[\"“”'‘’]", "");
    }

    private static Optional<String> identity(String about) {
        Matcher x = IDENTITY_X.matcher(about);
        if (x.find()) {
            return Optional.of(x.group(1).toUpperCase(Locale.ROOT));
        }
        Matcher m = IDENTITY.matcher(about);
        boolean found =
                m.find() && m.group(1).chars().filter(Character::isDigit).count() >= 5;
        return found && !m.group(1).contains("XX") ? Optional.of(m.group(1)) : Optional.empty();
    }

    private static Optional<String> domicile(String about) {
        for (Pattern pattern : DOMICILES) {
            Matcher m = pattern.matcher(about);
            if (m.find() && PLACE.matcher(m.group(1)).find()) {
                return Optional.of(m.group(1));
            }
        }
        return Optional.empty();
    }
}
