package org.kuayu.control.request;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.text.Canonical;
import org.kuayu.text.ChineseNumerals;

/**
 * The text of a paper, compared with the request that it is attached to: what the request says and the paper does not
 * is what the second pair of eyes looks for. Widths, blanks, brackets and the writing of dates make no difference.
 */
public final class PaperText {
    private static final Pattern WRITTEN =
            Pattern.compile("[0-9〇零○一二三四五六七八九]{4}年[0-9一二三四五六七八九十元]{1,3}月[0-9一二三四五六七八九十廿卅]{1,4}[日号]");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)");

    private final String folded;
    private final Set<LocalDate> days;

    private PaperText(String folded, Set<LocalDate> days) {
        this.folded = folded;
        this.days = days;
    }

    /** What of a request a paper may name. */
    public enum What {
        /** The number of the case. */
        CASE,
        /** The number of the notice. */
        NOTICE,
        /** The number of the ruling. */
        RULING,
        /** A property unit. */
        UNIT,
        /** A person, by name. */
        PERSON,
        /** The first day of a term as written. */
        FIRST_DAY,
        /** The last day of a term as written. */
        LAST_DAY
    }

    /**
     * Something that the request says.
     *
     * @param what which of its contents
     * @param text as the request has it, a person masked
     * @param found whether the paper says it too
     */
    public record Mention(What what, String text, boolean found) {
        public Mention {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(text, "text");
        }
    }

    /** The text of a paper. */
    public static PaperText of(String text) {
        String folded = Canonical.of(text);
        var days = new HashSet<LocalDate>();
        Matcher written = WRITTEN.matcher(folded);
        while (written.find()) {
            ChineseNumerals.date(written.group()).ifPresent(days::add);
        }
        Matcher digits = DIGITS.matcher(folded);
        while (digits.find()) {
            add(days, digits);
        }
        return new PaperText(folded, Set.copyOf(days));
    }

    /** A date that does not exist is no date. */
    private static void add(Set<LocalDate> days, Matcher m) {
        int month = Integer.parseInt(m.group(2));
        int day = Integer.parseInt(m.group(3));
        int year = Integer.parseInt(m.group(1));
        if (month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()) {
            days.add(LocalDate.of(year, month, day));
        }
    }

    /** Everything that the request says, each once, in the order of the request; at most {@code most} of it. */
    public List<Mention> compare(ControlRequest request, int most) {
        var mentions = new ArrayList<Mention>();
        mentions.add(text(What.CASE, request.forCase().number()));
        if (!request.notice().equals(request.forCase().number())) {
            mentions.add(text(What.NOTICE, request.notice()));
        }
        mentions.add(text(What.RULING, request.ruling()));
        for (RequestItem item : request.items()) {
            mentions.addAll(of(item.target()));
            if (mentions.size() > 2 * most) {
                break;
            }
        }
        return mentions.stream()
                .filter(m -> !m.text().isEmpty())
                .distinct()
                .limit(most)
                .toList();
    }

    private List<Mention> of(Target target) {
        var mentions = new ArrayList<Mention>();
        if (target instanceof Target.OfUnit unit) {
            mentions.add(new Mention(What.UNIT, unit.unit().display(), says(unit.unit().value())));
            unit.term().ifPresent(term -> {
                term.writtenStart().ifPresent(day -> mentions.add(day(What.FIRST_DAY, day)));
                term.writtenEnd().ifPresent(day -> mentions.add(day(What.LAST_DAY, day)));
            });
        }
        mentions.add(new Mention(What.PERSON, target.person().maskedName(), says(target.person().name())));
        return mentions;
    }

    private Mention text(What what, String text) {
        return new Mention(what, text, says(text));
    }

    private Mention day(What what, LocalDate day) {
        return new Mention(what, day.toString(), days.contains(day));
    }

    private boolean says(String text) {
        return folded.contains(Canonical.of(text));
    }
}
