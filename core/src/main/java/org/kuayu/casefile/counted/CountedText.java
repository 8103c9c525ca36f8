package org.kuayu.casefile.counted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.casefile.counted.Spell.Days;
import org.kuayu.casefile.counted.Spell.Start;
import org.kuayu.court.CourtLevel;

/**
 * The canonical text of a counted case: fields separated by {@code ;}, a spell's by {@code ,}; the two separators and the
 * backslash are escaped by a backslash. The first field is the form's number.
 */
final class CountedText {
    private static final String FORM = "1";
    private static final int FIELDS = 10;
    private static final int SPELL_FIELDS = 12;

    private CountedText() {}

    static String write(CountedCase c) {
        var out = new StringBuilder(200).append(FORM);
        field(out, ';', c.id().value());
        field(out, ';', c.procedure().name());
        field(out, ';', c.causePath());
        field(out, ';', c.visibility().name());
        field(out, ';', c.judge());
        field(out, ';', names(c.parties()));
        field(out, ';', amount(c.claimed()));
        field(out, ';', amount(c.awarded()));
        field(out, ';', c.continues().map(CaseId::value).orElse(""));
        c.spells().forEach(s -> spell(out, s));
        return out.toString();
    }

    private static void spell(StringBuilder out, Spell s) {
        field(out, ';', s.court().key());
        field(out, ',', s.court().region());
        field(out, ',', s.court().level().map(Enum::name).orElse(""));
        field(out, ',', s.division());
        field(out, ',', s.start().name());
        field(out, ',', day(s.from()));
        field(out, ',', day(s.until()));
        field(out, ',', s.closing().name());
        field(out, ',', String.valueOf(s.deducted()));
        field(out, ',', day(s.limit()));
        field(out, ',', day(s.extended()));
        field(
                out,
                ',',
                String.join(
                        " ",
                        s.inactive().stream()
                                .map(d -> d.first() + "/" + day(d.last()))
                                .toList()));
    }

    private static void field(StringBuilder out, char separator, String text) {
        escape(out.append(separator), text);
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c == ',' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private static String names(Collection<PartyRegion> regions) {
        return String.join(" ", regions.stream().map(Enum::name).toList());
    }

    private static String amount(OptionalLong fen) {
        return fen.isPresent() ? String.valueOf(fen.getAsLong()) : "";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static CountedCase read(String text) {
        List<String> parts = split(text, ';');
        List<String> f = parts.stream().limit(FIELDS).map(CountedText::plain).toList();
        if (parts.size() <= FIELDS || !f.getFirst().equals(FORM)) {
            throw new IllegalArgumentException("counted facts of an unknown form, " + parts.size() + " fields");
        }
        var spells = parts.subList(FIELDS, parts.size()).stream()
                .map(CountedText::readSpell)
                .toList();
        return new CountedCase(
                CaseId.of(f.get(1)),
                Procedure.valueOf(f.get(2)),
                f.get(3),
                Visibility.valueOf(f.get(4)),
                f.get(5),
                regions(f.get(6)),
                readAmount(f.get(7)),
                readAmount(f.get(8)),
                some(f.get(9)).map(CaseId::of),
                spells);
    }

    private static Spell readSpell(String text) {
        List<String> f = split(text, ',').stream().map(CountedText::plain).toList();
        if (f.size() != SPELL_FIELDS) {
            throw new IllegalArgumentException("spell of " + f.size() + " fields");
        }
        return new Spell(
                new CountedCourt(f.get(0), f.get(1), some(f.get(2)).map(CourtLevel::valueOf)),
                f.get(3),
                Start.valueOf(f.get(4)),
                readDay(f.get(5)),
                readDay(f.get(6)),
                ClosingKind.valueOf(f.get(7)),
                Integer.parseInt(f.get(8)),
                readDay(f.get(9)),
                readDay(f.get(10)),
                readDays(f.get(11)));
    }

    /** The parts between the separators that are not escaped; escapes stay as they are. */
    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String plain(String part) {
        if (part.indexOf('\\') < 0) {
            return part;
        }
        var out = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            i += part.charAt(i) == '\\' ? 1 : 0;
            out.append(part.charAt(i));
        }
        return out.toString();
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static OptionalLong readAmount(String text) {
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }

    private static Optional<LocalDate> readDay(String text) {
        return some(text).map(LocalDate::parse);
    }

    private static EnumSet<PartyRegion> regions(String names) {
        var regions = EnumSet.noneOf(PartyRegion.class);
        some(names)
                .ifPresent(n ->
                        Arrays.stream(n.split(" ")).map(PartyRegion::valueOf).forEach(regions::add));
        return regions;
    }

    private static List<Days> readDays(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(CountedText::readSpan).toList();
    }

    private static Days readSpan(String text) {
        int slash = text.indexOf('/');
        return new Days(LocalDate.parse(text.substring(0, slash)), readDay(text.substring(slash + 1)));
    }
}
