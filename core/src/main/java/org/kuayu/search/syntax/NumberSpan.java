package org.kuayu.search.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseNumbers;

/**
 * A case number found in a text.
 *
 * @param key its comparison key
 * @param start where it starts
 * @param end the offset behind it
 */
public record NumberSpan(String key, int start, int end) {
    /** A number whose year stands without brackets, as people type it. */
    private static final Pattern BARE = Pattern.compile(
            "(?<![0-9０-９(（\\[［〔【])([12１２][0-9０-９]{3})年?(\\s*\\p{IsHan}[\\p{IsHan}0-9０-９\\s]{1,30}?第?\\s*[0-9０-９]{1,8}\\s*号)");

    /** The complete case numbers in this text, also those whose year stands without brackets, in its order. */
    public static List<NumberSpan> listIn(String text) {
        var spans = new ArrayList<NumberSpan>();
        for (CaseNumbers.Found found : CaseNumbers.findIn(text)) {
            if (found.number().complete()) {
                spans.add(new NumberSpan(found.number().key(), found.start(), found.end()));
            }
        }
        return spans.isEmpty() ? bare(text) : spans;
    }

    private static List<NumberSpan> bare(String text) {
        var spans = new ArrayList<NumberSpan>();
        Matcher m = BARE.matcher(text);
        while (m.find()) {
            whole("(" + m.group(1) + ")" + m.group(2)).ifPresent(k -> spans.add(new NumberSpan(k, m.start(), m.end())));
        }
        return spans;
    }

    /** The comparison key of a text that is one complete case number and nothing else. */
    public static Optional<String> whole(String text) {
        return CaseNumber.parse(text).value().filter(CaseNumber::complete).map(CaseNumber::key);
    }
}
