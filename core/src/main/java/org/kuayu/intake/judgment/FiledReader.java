package org.kuayu.intake.judgment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;

/** Reads the day on which the court took the case up: 本院于…立案, or …向本院提起公诉，本院于同日立案. */
final class FiledReader {
    private static final Pattern TAKEN_UP = Pattern.compile(
            "(?:本院|我院)(?:依法)?(?:审查后，?)?(?:已)?于?(?:" + Numerals.DAY.pattern()
                    + "|(同日|当日|同年([一二三四五六七八九十\\d]{1,3})月([一二三四五六七八九十\\d]{1,3})日))(?:依法)?(?:审查)?(?:予以)?(?:受理|立案|登记立案|收案)");
    private static final Pattern BROUGHT =
            Pattern.compile("于?" + Numerals.DAY.pattern() + "(?:依法)?向(?:本院|我院)(?:提起|提出|申请|起诉)");

    private FiledReader() {}

    /** The day, read from the record of the proceedings; a day told only by the one before it is resolved. */
    static Optional<Fact<LocalDate>> read(Folded folded, Zones zones) {
        String text = folded.text();
        int to = Math.min(zones.operative(), zones.body() + 1200);
        Matcher brought = BROUGHT.matcher(text).region(Math.min(zones.body(), to), to);
        Optional<Fact<LocalDate>> told = brought.find()
                ? Numerals.day(brought).map(d -> folded.fact(d, brought.start(), brought.end()))
                : Optional.empty();
        Matcher taken = TAKEN_UP.matcher(text).region(Math.min(zones.body(), to), to);
        if (!taken.find()) {
            return told.map(f -> f.doubted("judgment.filed-brought", ""));
        }
        if (taken.group(4) == null) {
            return Numerals.day(taken).map(d -> folded.fact(d, taken.start(), taken.end()));
        }
        return told.flatMap(f -> same(f.value(), taken)).map(d -> folded.fact(d, taken.start(), taken.end()));
    }

    private static Optional<LocalDate> same(LocalDate told, Matcher taken) {
        if (taken.group(5) == null) {
            return Optional.of(told);
        }
        Matcher day = Numerals.DAY.matcher(told.getYear() + "年" + taken.group(5) + "月" + taken.group(6) + "日");
        return day.matches() ? Numerals.day(day) : Optional.empty();
    }
}
