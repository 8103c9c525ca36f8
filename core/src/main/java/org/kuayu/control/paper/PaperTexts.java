package org.kuayu.control.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.SeizureExtent;
import org.kuayu.party.Person;
import org.kuayu.text.ChineseNumerals;
import org.kuayu.text.Phrases;

/** The words of the papers in one language, and how they write days, numbers, persons and laws. */
final class PaperTexts {
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Phrases phrases;

    PaperTexts(Locale language) {
        this.phrases = Phrases.beside(PaperTexts.class, "papers", language);
    }

    Locale language() {
        return phrases.language();
    }

    private boolean chinese() {
        return phrases.chinese();
    }

    /** Says scopes in this language. */
    SeizureExtent.Words scopes() {
        return new SeizureExtent.Words(phrases);
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    Optional<String> find(String key, Object... arguments) {
        return phrases.find(key, arguments);
    }

    private boolean has(String key) {
        return phrases.has(key);
    }

    /** The first of these texts that there is. */
    String sayFirst(List<String> keys, Object... arguments) {
        return say(keys.stream().filter(this::has).findFirst().orElseThrow(), arguments);
    }

    /** The words joined as a list: a、b, in English a, b. */
    String list(List<String> words) {
        return String.join(say("comma"), words);
    }

    /** The number before a clause: 一、, in English 1. */
    String ordinal(int number) {
        return say("ordinal", chinese() ? ChineseNumerals.words(number) : String.valueOf(number));
    }

    /** A day in a text: 2026年11月27日. */
    String day(LocalDate day) {
        return chinese()
                ? say("day", day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                : ENGLISH_DAY.format(day);
    }

    /** A day in a narrow column: the same in Chinese, 27 Nov 2026 in English. */
    String shortDay(LocalDate day) {
        return chinese() ? day(day) : SHORT_DAY.format(day);
    }

    /** A day as a document is signed: 二〇二六年十一月二十七日. */
    String signedDay(LocalDate day) {
        return chinese() ? ChineseNumerals.words(day) : ENGLISH_DAY.format(day);
    }

    /** An instant in Beijing time, to the second. */
    String time(Instant instant) {
        return say("time", shortDay(LegalDay.of(instant)), CLOCK.format(instant.atZone(LegalDay.ZONE)));
    }

    /** An instant with the name of its zone. */
    String timeWithZone(Instant instant) {
        return say("zone", time(instant));
    }

    /** A length of time: 三年, 两 is never used. */
    String length(Period length) {
        var parts = new ArrayList<String>();
        part(parts, "length.years", length.getYears());
        part(parts, "length.months", length.getMonths());
        part(parts, "length.days", length.getDays());
        return String.join(chinese() ? "" : " ", parts);
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            var keys = List.of(key + "." + count, key);
            parts.add(sayFirst(keys, chinese() ? ChineseNumerals.words(count) : String.valueOf(count)));
        }
    }

    /** A person with the whole number, for papers that are made to name him. */
    String person(Person person) {
        return person.number().isEmpty()
                ? say("person.name", person.name(), say("id.NONE"))
                : say("person.full", person.name(), say("id." + person.idType()), person.number());
    }

    /** A person with name and number masked. */
    String masked(Person person) {
        return person.number().isEmpty() ? person.maskedName() : person.maskedName() + " " + person.maskedNumber();
    }

    /** The laws in order, articles of one law together. */
    String laws(List<Citation> citations) {
        var out = new ArrayList<String>();
        for (int from = 0; from < citations.size(); ) {
            int to = from + 1;
            while (to < citations.size() && sameLaw(citations.get(from), citations.get(to))) {
                to++;
            }
            out.add(law(citations.subList(from, to)));
            from = to;
        }
        return String.join(say("law.and"), out);
    }

    /** A law by its short name, for narrow columns: 查封扣押冻结规定（2020）第26条. */
    String shortLaw(Citation law) {
        return say("short.line", shortName(law.instrument()), law.year(), law.article());
    }

    /** What the short names stand for: each law once, in order; those without a short name are left out. */
    String shortNames(List<Citation> laws) {
        return String.join(
                say("law.and"),
                laws.stream()
                        .map(Citation::instrument)
                        .distinct()
                        .filter(i -> !shortName(i).equals(title(i)))
                        .map(i -> say("short.means", shortName(i), title(i)))
                        .toList());
    }

    private String shortName(String instrument) {
        return has("short." + instrument) ? say("short." + instrument) : title(instrument);
    }

    private String title(String instrument) {
        return has("law." + instrument) ? say("law." + instrument) : instrument;
    }

    private static boolean sameLaw(Citation one, Citation other) {
        return one.instrument().equals(other.instrument()) && one.year() == other.year();
    }

    private String law(List<Citation> articles) {
        Citation first = articles.getFirst();
        var known = "edition." + first.instrument() + "." + first.year();
        String edition = has(known) ? say(known) : chinese() ? "（" + first.year() + "）" : " (" + first.year() + ")";
        var numbers = articles.stream()
                .map(a -> say("law.article", chinese() ? ChineseNumerals.words(a.article()) : a.article()))
                .toList();
        return say("law.line", title(first.instrument()), edition, list(numbers));
    }
}
