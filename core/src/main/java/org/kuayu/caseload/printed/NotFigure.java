package org.kuayu.caseload.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits in a text that are no figure: a day, a case number, an article of a law.
 *
 * @param why what it is
 * @param from offset of its first character
 * @param to offset behind its last character
 */
public record NotFigure(Why why, int from, int to) {
    private static final String Y = "(?:19|20)\\d{2}";
    private static final String DASH = "\\s*(?:[-—–~～至到]|──|——)\\s*";
    private static final String MONTHS = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

    /** What digits are that are no figure. */
    public enum Why {
        /** A number of a case or of a document: （2024）渝0112民初1号. */
        REFERENCE,
        /** An article, chapter or page: 第152条. */
        ORDINAL,
        /** An address of the network. */
        ADDRESS,
        /** A telephone number or another number that names somebody. */
        TELEPHONE,
        /** A day, a month, a year or a time of day. */
        DATE,
        /** From so much to so much. */
        RANGE,
        /** The number of a paragraph, a table or a page. */
        MARK,
        /** Digits in a name: A4, G20. */
        NAME;

        private Pattern form() {
            return switch (this) {
                case REFERENCE -> REFERENCES;
                case ORDINAL -> ORDINALS;
                case ADDRESS -> ADDRESSES;
                case TELEPHONE -> TELEPHONES;
                case DATE -> DATES;
                case RANGE -> RANGES;
                case MARK -> MARKS;
                case NAME -> NAMES;
            };
        }
    }

    private static final Pattern REFERENCES = Pattern.compile("[（(〔\\[【]\\s*" + Y
            + "\\s*[)）〕\\]】]\\s*(?:[^\\s，。；、（）()]{0,14}?\\d[\\d\\-]{0,9}\\s*号(?:之[一二三四五六七八九十\\d]{1,3})?"
            + "|[\\u4e00-\\u9fff]\\d{2,4}[\\u4e00-\\u9fff]{1,4}\\d+)"
            + "|\\b[Nn]o\\.?\\s*\\d+|\\b[A-Z]{1,6}/T?\\s?\\d+(?:[.\\-—]\\d+)*");
    private static final Pattern ORDINALS = Pattern.compile("第\\s*[\\d一二三四五六七八九十百零〇]{1,6}\\s*(?:[至到、\\-—–]\\s*第?"
            + "\\s*[\\d一二三四五六七八九十百零〇]{1,6}\\s*)?(?:条|款|项|章|节|页|届|期|次|批|版|名|位|季度|卷|号|个|编|审|巡回|号令|天|年|部|大)?(?:之[一二三四五六七八九十])?"
            + "|(?i:\\b(?:articles?|arts?\\.|sections?|chapters?|paragraphs?|paras?\\.|pages?|pp?\\.|tables?|figures?|fig\\.|rules?|annex|part)"
            + "\\s*\\d+(?:\\.\\d+)*(?:\\(\\d+\\))?)|§\\s*\\d+(?:\\.\\d+)*|\\b\\d{1,4}(?:st|nd|rd|th)\\b");
    private static final Pattern ADDRESSES =
            Pattern.compile("https?://[^\\s，。；]+|www\\.[^\\s，。；]+|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+");
    private static final Pattern TELEPHONES = Pattern.compile("(?<![\\d.,])(?:(?:\\+?86[- ]?)?1[3-9]\\d{9}"
            + "|\\(?0\\d{2,3}\\)?[- ]?\\d{7,8}|0\\d{2,3}[-—–]\\d{7,8}(?:[-—–转]\\d{1,5})?|\\d{17}[\\dXx]|12368|12348)(?![\\d.,%])"
            + "|(?:电话|热线|传真|邮编|邮政编码|手机|账号|(?i:\\btel\\b|\\bphone\\b|\\bfax\\b))[号码为]{0,2}\\s*[：:.]?\\s*[+\\d][\\d\\- ]{3,18}");
    private static final Pattern DATES = Pattern.compile(Y + "\\s*年?" + DASH + Y + "\\s*年?(?:度)?"
            + "|" + Y + "\\s*年(?:度|底|末|初|来|间)?\\s*(?:(?:第?[一二三四1-4]季度|[上下]半年)|\\d{1,2}\\s*月(?:份)?\\s*(?:\\d{1,2}\\s*[日号])?)?(?:"
            + DASH + "(?:" + Y + "\\s*年)?\\s*\\d{1,2}\\s*月(?:份)?(?:\\s*\\d{1,2}\\s*[日号])?)?"
            + "|\\d{1,2}" + DASH + "\\d{1,2}\\s*月(?:份)?"
            + "|\\d{1,2}\\s*月\\s*(?:份)?(?:\\s*\\d{1,2}\\s*[日号])?(?:" + DASH + "\\d{1,2}\\s*[月日](?:\\s*\\d{1,2}\\s*日)?)?"
            + "|\\d{2,4}\\s*年(?:代|度)|(?<!\\d)\\d{1,3}\\s*年"
            + "|" + Y + "[-/]\\d{1,2}(?:[-/]\\d{1,2})?(?![\\d%])|" + Y + "\\.\\d{1,2}\\.\\d{1,2}(?!\\d)|[（(]\\s*" + Y + "\\s*[)）]"
            + "|(?<![\\d.])\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)"
            + "|\\d{1,2}\\s+" + MONTHS + "(?:,?\\s+" + Y + ")?"
            + "|" + MONTHS + "\\s+\\d{1,2}(?:st|nd|rd|th)?(?:" + DASH + "\\d{1,2})?(?:,?\\s+" + Y + ")?(?![\\d,.]\\d)"
            + "|" + MONTHS + ",?\\s+" + Y
            + "|(?i:\\b(?:in|of|since|from|to|until|by|during|year|end|fiscal|through|and|FY|than)\\s+)" + Y
            + "(?:/\\d{2,4})?(?![\\d,.]\\d|\\d|\\s?(?i:cases|%|per ?cent|new|were|had|disputes|judgments|actions|matters|applic"
            + "|mediat|claims|pending|filings|proceed|ended|closed|concl|civil|crimin|admin|enforce|famil|commerc))"
            + "|(?m:^[ \\t]{0,12}" + Y + "(?=\\s*[：:,]\\s))|(?m:(?<=[A-Za-z],\\s)" + Y + "(?=\\s*(?:$|[.;:)(])))|\\b[Qq][1-4]\\b|\\b[1-9]\\d?(?:/[1-9]\\d?)?/(?:19|20)\\d{2}");
    private static final Pattern RANGES = Pattern.compile("(?<![\\d.,\\-])\\d+(?:\\.\\d+)?\\s?%?\\s?[万亿千百]?(?:[—–~～至]|(?<=\\d)-(?=\\d))"
            + "\\s?\\d+(?:\\.\\d+)?(?![\\d,])|(?<![\\d.])\\d{1,3}\\s?[:∶比]\\s?\\d{1,3}(?:\\.\\d+)?(?!\\d)");
    private static final Pattern MARKS = Pattern.compile("(?m:^[ \\t#>*]{0,12}\\d{1,2}\\s*[.、．)）](?!\\d))|(?m:^[ \\t]{0,12}[-—–]\\s?\\d{1,3}\\s?[-—–][ \\t]*$)"
            + "|(?m:^[ \\t#>*]{0,12}\\d{1,2}(?:\\.\\d{1,2}){1,3}[.\\s](?=\\s*(?![万亿千百余多件元个成倍])[A-Z\\u4e00-\\u9fff]))"
            + "|(?m:^[ \\t]{0,12}[（(]\\s*\\d{1,2}\\s*[)）])|(?<=[。；])\\s*[（(]\\d{1,2}[)）]|(?:图|表|附件|附表|注|例|案例)\\s*\\d{1,3}(?:[-—.]\\d{1,2})?|[\\u2460-\\u24ff\\u2776-\\u2793]"
            + "|(?<=[。；;：:]|\\s)\\d{1,2}[.、．](?=[\\u4e00-\\u9fff])");
    private static final Pattern NAMES = Pattern.compile("(?<!\\w)[A-Za-z_]{1,30}[-.]?\\d\\w*|(?<!\\d)\\d{1,12}[A-Za-z_]{1,12}\\d\\w*|\\b\\d+[DGgVv]\\b|\\b\\d+(?:\\.\\d+){2,}");

    /** All of them in a folded text, by place; none within another. */
    static List<NotFigure> list(String folded) {
        char[] rest = folded.toCharArray();
        var found = new ArrayList<NotFigure>();
        for (Why why : Why.values()) {
            Matcher m = why.form().matcher(new String(rest));
            while (m.find()) {
                if (m.end() > m.start()) {
                    found.add(new NotFigure(why, m.start(), m.end()));
                    Arrays.fill(rest, m.start(), m.end(), '\u0001');
                }
            }
        }
        found.sort(Comparator.comparingInt(NotFigure::from));
        return found;
    }
}
