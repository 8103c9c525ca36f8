package org.kuayu.intake.judgment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a judgment as places in its folded text.
 *
 * @param number where its own number begins; 0 when it has none
 * @param body where the head with the parties ends and the record of the proceedings begins
 * @param operative behind 判决如下 and the like; equal to {@code signature} when there is no such phrase
 * @param operativeEnd where the instruction about appeals or the fees begin, or the signatures
 * @param signature where those who sit sign; the length of the text when nobody does
 */
record Zones(int number, int body, int operative, int operativeEnd, int signature) {
    private static final Pattern OPERATIVE =
            Pattern.compile("(?:判决|裁定|决定|协议|调解|处理|判处|判令|裁判|意见|裁决)(?:意见|结果|协议|内容)?(?:分述)?如下(?:[：；，。]|(?=\\n|一、|（一）|被告))"
                    + "|如下(?:判决|裁定|决定|协议|调解协议|支付令|裁决)[：；，。]?|(?:判决|裁定|决定)[：](?=\\n)");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:^|\\n)(?:院长|庭长)?" + Roles.JUDGE + "[：]?[^\\n，。；]{0,80}(?=\\n|$)");
    private static final Pattern SIGNED = Pattern.compile("书记员|" + Numerals.DAY.pattern());
    private static final Pattern SIGNED_DAY =
            Pattern.compile("(?:^|\\n)" + Numerals.DIGIT + "{3,4}年[^\\n]{3,9}(?:\\n|$)");
    private static final Pattern AFTER = Pattern.compile(
            "如不服本|不服本(?:判决|裁定)|本(?:判决|裁定)为终审|本(?:判决|裁定)系终审|本(?:裁定|决定)(?:立即|送达后|自)|本裁定书|本决定书?一经|本调解书|上述协议"
                    + "|申请执行人发现|案外人、当事人|当事人(?:应当|对)|上诉人[^。；]{2,40}预交|本决定为|本(?:判决|裁定)(?:自|一经|生效)|如(?:果)?未按本|如逾期|(?:本案|一审|二审)?(?:案件)?(?:受理费|诉讼费|申请费|审理费)|审判长|审判员");

    /** The zones of a text whose head ends at {@code body}. */
    static Zones of(String text, int number, int body) {
        int signature = signature(text, Math.min(body, text.length()));
        int marker = -1;
        int operative = signature;
        Matcher m = OPERATIVE.matcher(text).useTransparentBounds(true);
        m.region(Math.min(body, signature), signature);
        while (m.find()) {
            marker = m.start();
            operative = m.end();
        }
        return new Zones(
                number, body, operative, marker < 0 ? signature : operativeEnd(text, operative, signature), signature);
    }

    /** The first line of those who sit that a clerk or a day follows soon. */
    private static int signature(String text, int from) {
        Matcher m = SIGNATURE.matcher(text);
        m.region(from, text.length());
        while (m.find()) {
            String behind = text.substring(m.start(), Math.min(text.length(), m.start() + 500));
            if (SIGNED.matcher(behind).find()) {
                return m.start();
            }
            m.region(m.end(), text.length());
        }
        Matcher day = SIGNED_DAY.matcher(text);
        day.region(from, text.length());
        return day.find() ? day.start() : text.length();
    }

    private static int operativeEnd(String text, int from, int signature) {
        Matcher m = AFTER.matcher(text);
        m.region(from, signature);
        while (m.find()) {
            if (m.start() > from && "\n。；）".indexOf(text.charAt(m.start() - 1)) >= 0) {
                return m.start();
            }
        }
        return signature;
    }
}
