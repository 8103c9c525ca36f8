package org.kuayu.caseload.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.counted.ClosingKind;
import org.kuayu.casefile.counted.PartyRegion;
import org.kuayu.casefile.counted.Spell;
import org.kuayu.court.CourtLevel;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Reads one term, or a list of conditions, and says at which character it went wrong. */
final class TermReader {
    private static final Set<String> LIMITS = Set.of("WITHIN", "EXTENDED", "OVER", "NONE");

    private static final Set<String> SEQUELS = Set.of("YES", "NO");

    private final String text;
    private Optional<Remark> fault = Optional.empty();

    TermReader(String written) {
        text = written.replace('［', '[')
                .replace('］', ']')
                .replace('＝', '=')
                .replace('｜', '|')
                .replace('；', ';')
                .replace('　', ' ');
    }

    Reading<Term> term() {
        int open = text.indexOf('[');
        int close = text.lastIndexOf(']');
        if (open < 0 != close < 0 || close < open) {
            return refused("term.form", Math.max(open, close), text);
        }
        int blank = Math.max(text.strip().indexOf(' '), 0);
        int lead = text.length() - text.stripLeading().length();
        int end = open >= 0 ? open : blank > 0 ? lead + blank : text.length();
        var base = base(text.substring(0, end));
        var where = open < 0 ? List.<CaseCondition>of() : conditions(open + 1, close);
        var quantity = quantity(open < 0 ? end : close + 1);
        return fault.<Reading<Term>>map(Reading.Refused::new)
                .orElseGet(() -> Reading.of(new Term(base.orElseThrow(), quantity, where)));
    }

    /** The whole text as conditions; empty text is none. */
    Reading<List<CaseCondition>> conditions() {
        var list = text.isBlank() ? List.<CaseCondition>of() : conditions(0, text.length());
        return fault.<Reading<List<CaseCondition>>>map(Reading.Refused::new).orElseGet(() -> Reading.of(list));
    }

    private Optional<FlowTerm> base(String written) {
        var base = constant(FlowTerm.values(), written);
        if (base.isEmpty()) {
            blame("term.base", 0, written);
        }
        return base;
    }

    private Quantity quantity(int from) {
        var word = text.substring(from).strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Quantity.CASES;
        }
        return Quantity.find(word).orElseGet(() -> {
            blame("term.quantity", from, text.substring(from));
            return Quantity.CASES;
        });
    }

    private List<CaseCondition> conditions(int from, int to) {
        var list = new ArrayList<CaseCondition>();
        int at = from;
        for (String piece : text.substring(from, to).split(";", -1)) {
            condition(piece, at).ifPresent(list::add);
            at += piece.length() + 1;
        }
        return list;
    }

    private Optional<CaseCondition> condition(String piece, int at) {
        int equals = piece.indexOf('=');
        if (equals < 0) {
            blame("term.form", at, piece);
            return Optional.empty();
        }
        var by = constant(Dimension.values(), piece.substring(0, equals)).filter(d -> !d.isTime());
        if (by.isEmpty()) {
            blame("term.dimension", at, piece.substring(0, equals));
            return Optional.empty();
        }
        var values = new LinkedHashSet<String>();
        int place = at + equals + 1;
        for (String value : piece.substring(equals + 1).split("\\|", -1)) {
            if (!value.strip().equals("NONE") && !allowed(by.get()).test(value.strip())) {
                blame("term.value", place, value);
                return Optional.empty();
            }
            values.add(value.strip());
            place += value.length() + 1;
        }
        return Optional.of(new CaseCondition(by.get(), values));
    }

    private static Predicate<String> allowed(Dimension by) {
        return switch (by) {
            case LEVEL -> names(CourtLevel.class)::contains;
            case PROCEDURE -> names(Procedure.class)::contains;
            case CLOSING -> names(ClosingKind.class)::contains;
            case PARTY_REGION -> names(PartyRegion.class)::contains;
            case START -> names(Spell.Start.class)::contains;
            case LIMIT -> LIMITS::contains;
            case APPEALED, ENFORCED -> SEQUELS::contains;
            case AGE, AMOUNT -> v -> v.matches("\\d{1,9}-\\d{0,9}");
            case FILED, CLOSED -> v -> v.matches("\\d{4}-(0[1-9]|1[0-2])");
            default -> v -> !v.isEmpty() && v.chars().noneMatch(c -> "[]=".indexOf(c) >= 0);
        };
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        return EnumSet.allOf(type).stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String written) {
        return Stream.of(all)
                .filter(c -> c.name().equals(written.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private void blame(String code, int at, String piece) {
        if (fault.isEmpty()) {
            int blanks = piece.length() - piece.stripLeading().length();
            fault = Optional.of(new Remark(code, (at + blanks + 1) + ": " + shortened(piece.strip())));
        }
    }

    private static String shortened(String piece) {
        return piece.length() > 60 ? piece.substring(0, 60) + "…" : piece;
    }

    private static <T> Reading<T> refused(String code, int at, String piece) {
        return Reading.refused(code, (at + 1) + ": " + shortened(piece));
    }
}
