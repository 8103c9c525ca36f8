package org.kuayu.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.text.Canonical;
import org.kuayu.text.Remark;

/**
 * The text of a case number made comparable: canonical, every masking character ×, every dash a hyphen, letters typed
 * for digits put right; with the doubts that this left.
 */
record NumberText(String text, List<Remark> doubts) {
    private static final Pattern LETTER_O = Pattern.compile("(?<=[0-9])[OoОо○〇]|[OoОо○〇](?=[0-9])");
    private static final Pattern LETTER_L = Pattern.compile("(?<=[0-9])[lI|]|[lI|](?=[0-9])");
    private static final Pattern CIRCLE = Pattern.compile("(?<![一二三四五六七八九十百])[○〇](?![一二三四五六七八九])");
    private static final Pattern LABEL = Pattern.compile("^(?:本?案号|案件编号|案件号|文号|编号)[:=]?");
    private static final Pattern FRINGE = Pattern.compile("^[\"'“”‘’:,。、;.]+|[\"'“”‘’,。;.、:]+$");

    static NumberText of(String written) {
        var doubts = new ArrayList<Remark>();
        String text = FRINGE.matcher(Canonical.of(written)).replaceAll("");
        text = LABEL.matcher(text).replaceFirst("");
        text = fold(text);
        text = mend(text, LETTER_O, "0", doubts);
        text = mend(text, LETTER_L, "1", doubts);
        text = CIRCLE.matcher(text).replaceAll("×");
        return new NumberText(text, List.copyOf(doubts));
    }

    private static String fold(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("Xx*_×✕✖╳◯□■●△▲?\uFFFD".indexOf(c) >= 0) {
                out.append('×');
            } else if ("—–‐‑−―".indexOf(c) >= 0) {
                out.append('-');
            } else {
                out.append(c == '〜' ? '~' : c);
            }
        }
        return out.toString();
    }

    private static String mend(String text, Pattern wrong, String digit, List<Remark> doubts) {
        String mended = text;
        Matcher m = wrong.matcher(mended);
        while (m.find()) {
            if (mended.equals(text)) {
                doubts.add(new Remark("case-number.letter-for-digit", m.group() + "→" + digit));
            }
            mended = mended.substring(0, m.start()) + digit + mended.substring(m.end());
            m = wrong.matcher(mended);
        }
        return mended;
    }
}
