package org.kuayu.mediation.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.LegalDay;
import org.kuayu.text.ChineseNumerals;
import org.kuayu.text.Money;
import org.kuayu.text.Phrases;

/** The words of the papers in one language, and how they write days, sums, persons and laws. */
final class MediationTexts {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Phrases phrases;

    MediationTexts(Phrases phrases) {
        this.phrases = phrases;
    }

    Locale language() {
        return phrases.language();
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    String list(List<String> words) {
        return String.join(say("comma"), words);
    }

    /** The number before a clause: 一、, in English 1. */
    String ordinal(int number) {
        return say("ordinal", phrases.chinese() ? ChineseNumerals.words(number) : number);
    }

    String day(LocalDate day) {
        return phrases.chinese()
                ? say("day", day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                : ENGLISH_DAY.format(day);
    }

    String day(Instant instant) {
        return day(LegalDay.of(instant));
    }

    String time(Instant instant) {
        return say("time", day(instant), CLOCK.format(instant.atZone(LegalDay.ZONE)));
    }

    /** A day as a paper is signed: 二〇二六年三月二日. */
    String signedDay(LocalDate day) {
        return phrases.chinese() ? ChineseNumerals.words(day) : ENGLISH_DAY.format(day);
    }

    String money(long fen) {
        return say("money", Money.ofFen(fen).display());
    }

    String law(Citation law) {
        return say("law", law.instrument(), law.year(), law.article());
    }
}
