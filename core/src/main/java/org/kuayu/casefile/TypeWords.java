package org.kuayu.casefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lexicon that tells a court's number from the numbers of other offices: a court's number ends, before its serial,
 * in words for branch and stage (民二初, 刑终, 执异), and names no other office (检, 仲裁, 证, 鉴 …).
 */
final class TypeWords {
    /** What a tail says about itself. */
    enum Strength {
        /** Branch and stage both there: 民初, 刑二终. */
        STRONG,
        /** Used by courts, but by other offices too: 执, 民, 破, 调. */
        WEAK,
        /** Only the stage can be read: 初, 终. */
        STAGE_ONLY
    }

    /** The type words at the end of a body, and the part before them. */
    record Tail(String before, String words, Strength strength) {}

    private static final String DIVISION = "[一二三四五六七八九十甲乙丙0-9×某]";
    private static final String STAGE = "[初终末再申监抗提重更减假特撤催督辖审他核复没医止附]";
    private static final Pattern STRONG =
            Pattern.compile("(?:[行委法]赔|知[刑民行]|[刑民行商知经赔])" + DIVISION + "{0,4}[公速少附非涉简外知权]?" + STAGE + "{1,3}$"
                    + "|民(?:保令|保更)$|行审复$|[刑民行商经]" + DIVISION + "?非?[执破]$|(?:强清|清申|破申|破终|破监|清终)$"
                    + "|[民行]?诉前调[书确]?$|执[异恢保复监协他议]$|财保$|证保$|行保复?$|司惩复?$|司救[刑民行赔执访他]$"
                    + "|立?调确$|引调$|民特监$|[刑民][×0-9]{1,3}$");
    private static final Pattern WEAK =
            Pattern.compile("执(?:" + DIVISION + "|行|民|裁)?$|[刑民行商经知破赔]$|(?:民|诉)?调$|清算$|仲$|刑民$|商[×0-9]{1,3}$|庭$");
    private static final Pattern STAGE_ONLY = Pattern.compile("[初终再提]$");
    private static final Pattern COURT_MARK = Pattern.compile("法院|[中高]?法|^[高一二三四五]?中|[0-9]{2,4}$");
    private static final Pattern OTHER_OFFICE = Pattern.compile("检|证[民内外经字]|[内外][民经]?证|公证|证$|鉴|评[字估]|公交|公诉|商标|专利"
            + "|罚|工伤|国用|不动产|他项|房权|征[收补]|城管|国土|人社|劳社|劳监|税|工商|府复|复议|消防|药监|劳人|人仲|劳仲|不赔|监释|[公政府]行复|经审$");
    private static final Pattern COURT_OFFICE = Pattern.compile("法[鉴技委评拍司]{1,2}");
    private static final Pattern ARBITRATION = Pattern.compile("仲");
    private static final Pattern OFFICE_BEFORE_WEAK = Pattern.compile("[检证鉴公政府办委局管土罚环规监税会评估拆社人调综]$");

    private TypeWords() {}

    /** The type words that end a body; empty if it ends in none, or in those of another office. */
    static Optional<Tail> endOf(String body) {
        String plain = body.replaceAll("\\([^()]*\\)", "");
        Optional<Tail> tail = rightmost(plain, STRONG, Strength.STRONG)
                .or(() -> rightmost(plain, WEAK, Strength.WEAK))
                .or(() -> rightmost(plain, STAGE_ONLY, Strength.STAGE_ONLY));
        return tail.filter(t -> ofCourt(plain, t));
    }

    /** The words of an office inside a court, which numbers too and has no type code: 法鉴, 法技委. */
    static Optional<String> courtOffice(String words) {
        return Optional.of(words).filter(w -> COURT_OFFICE.matcher(w).matches());
    }

    /** Which office a text with a number speaks of: the last part of a refusal's code. */
    static String officeOf(String text) {
        if (text.contains("检")) {
            return "prosecutor";
        }
        if (text.contains("仲")) {
            return "arbitration";
        }
        if (text.contains("证") || text.contains("公证")) {
            return "certificate";
        }
        return text.contains("鉴") || text.contains("评") ? "appraisal" : "other-office";
    }

    private static boolean ofCourt(String body, Tail tail) {
        boolean marked = COURT_MARK.matcher(tail.before()).find();
        if (OTHER_OFFICE.matcher(body).find() || ARBITRATION.matcher(body).find() && !marked) {
            return false;
        }
        boolean weak = tail.strength() != Strength.STRONG;
        if (weak
                && (tail.words().endsWith("调")
                        || tail.words().endsWith("庭")
                        || tail.words().endsWith("仲"))) {
            return marked;
        }
        return !weak || marked || !OFFICE_BEFORE_WEAK.matcher(tail.before()).find();
    }

    /** The match that starts furthest to the right, so that 商丘's 商刑初 is read as 刑初. */
    private static Optional<Tail> rightmost(String body, Pattern pattern, Strength strength) {
        Matcher m = pattern.matcher(body);
        for (int start = body.length() - 1; start >= 0; start--) {
            m.region(start, body.length());
            if (m.lookingAt()) {
                int from = widen(body, start);
                return Optional.of(new Tail(body.substring(0, from), body.substring(from), strength));
            }
        }
        return Optional.empty();
    }

    /** Takes in what stands before a shorter match and belongs to it: 知民初, 行赔初, 民诉前调, 刑二执. */
    private static int widen(String body, int start) {
        String words = body.substring(start);
        if (start > 0) {
            char before = body.charAt(start - 1);
            boolean belongs = before == '知' && "刑民行".indexOf(words.charAt(0)) >= 0
                    || "行委法".indexOf(before) >= 0 && words.startsWith("赔")
                    || "民行".indexOf(before) >= 0 && words.startsWith("诉前调")
                    || before == '行' && words.startsWith("审")
                    || before == '执' && ("行".equals(words) || "民".equals(words));
            return belongs ? start - 1 : start;
        }
        return start;
    }
}
