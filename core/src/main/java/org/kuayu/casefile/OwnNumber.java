package org.kuayu.casefile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.court.CourtCode;
import org.kuayu.text.Canonical;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Reads the irregular number of a document of which it is certain that it is its own: 格刑初字第117号, （2017）浙0781刑254号. */
final class OwnNumber {
    private static final Pattern SHAPE = Pattern.compile(
            "(?:\\((?<year>(?:19|20)\\d{2})\\))?(?<court>[" + CourtCode.PROVINCES
                    + "](?:\\d{4}|\\d{2})?)?(?<words>[\\p{IsHan}()]{1,24}?)(?<zi>字第|字|第)?(?<serial>\\d{1,8})号(?<suffix>之[一二三四五六七八九十]{1,3})?");

    private OwnNumber() {}

    static Optional<Reading<CaseNumber>> read(String written) {
        Matcher m = SHAPE.matcher(Canonical.of(written));
        return m.matches() ? Optional.of(number(written, m)) : Optional.empty();
    }

    private static Reading<CaseNumber> number(String written, Matcher m) {
        boolean dated = m.group("year") != null;
        boolean coded = m.group("court") != null && m.group("court").length() > 1 && m.group("zi") == null;
        String court = coded ? m.group("court") : "";
        String words = coded || m.group("court") == null ? m.group("words") : m.group("court") + m.group("words");
        var parts = new CaseNumberParts(
                CaseNumber.Form.IRREGULAR,
                dated ? m.group("year") : "××××",
                court,
                coded ? Optional.of(CourtCode.of(court)) : Optional.empty(),
                "",
                coded ? words : "",
                coded ? "" : words,
                m.group("serial"),
                m.group("suffix") == null ? "" : m.group("suffix"),
                dated);
        return Reading.of(new CaseNumber(written, parts), List.of(new Remark("case-number.own-irregular", written)));
    }
}
