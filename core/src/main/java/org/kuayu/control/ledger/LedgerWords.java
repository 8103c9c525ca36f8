package org.kuayu.control.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.ledger.LedgerBar.End;
import org.kuayu.control.queue.SeizureExtent;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.document.Drawing.Look;
import org.kuayu.text.Phrases;

/** The words of the ledger in one language: Chinese, or English for every other. Immutable, thread-safe. */
public final class LedgerWords {
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Phrases phrases;
    private final Courts courts;

    private LedgerWords(Phrases phrases, Courts courts) {
        this.phrases = phrases;
        this.courts = courts;
    }

    /** The words in this language, with the names of these courts. */
    public static LedgerWords of(Locale language, Courts courts) {
        return new LedgerWords(Phrases.beside(LedgerWords.class, "ledger", language), courts);
    }

    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /** The short name of a court, or its code where it is in no list. */
    public String court(CourtCode code) {
        return courts.findByCode(code).map(Court::shortName).orElse(code.value());
    }

    /** A day: 2026-12-18, in English 18 Dec 2026. */
    public String day(LocalDate day) {
        return phrases.chinese() ? day.toString() : DAY_EN.format(day);
    }

    /** What a piece covers, the holders' names masked; empty for the whole unit. */
    public Optional<String> scope(SeizureExtent extent) {
        return extent.whole() ? Optional.empty() : Optional.of(new SeizureExtent.Words(phrases).say(extent.masked()));
    }

    /** What a seizure is now: 查封, 轮候第 1 位, 解除. */
    public String state(StandingSeizure seizure) {
        return seizure.state().waiting() ? say("place", seizure.place()) : say("state." + seizure.state());
    }

    /** What stands behind the court: what it covers where that is not the whole unit, else the state. */
    String beside(StandingSeizure seizure) {
        return scope(seizure.scope()).orElseGet(() -> say("state." + seizure.state()));
    }

    /** What stands in a row's marker: the holder, or the place; empty for an ended one. */
    String marker(StandingSeizure seizure) {
        return seizure.state().effective()
                ? say("holder")
                : seizure.state().waiting() ? Integer.toString(seizure.place()) : "";
    }

    /** The texts that a bar may carry, the longest first. */
    List<String> labels(LedgerBar bar, LedgerRow row) {
        String key = key(bar, row);
        var found = new ArrayList<String>();
        for (int i = 1; phrases.has("bar." + key + "." + i); i++) {
            found.add(say(
                    "bar." + key + "." + i,
                    say("kind." + bar.kind()),
                    day(LegalDay.of(bar.from())),
                    day(LegalDay.of(bar.until().minusNanos(1)))));
        }
        return found;
    }

    private static String key(LedgerBar bar, LedgerRow row) {
        return switch (bar.manner()) {
            case DROPPED -> "dropped";
            case SUPPOSED -> bar.kind().inForce() ? supposed(bar) : "would.waiting";
            case CERTAIN, ENDED -> bar.kind().inForce() ? inForce(bar) : waiting(bar, row);
        };
    }

    private static String supposed(LedgerBar bar) {
        if (bar.segment() > 0) {
            return "would.renewed";
        }
        return bar.end() == End.OPEN ? "would.open" : "would";
    }

    private static String inForce(LedgerBar bar) {
        boolean goesOn = bar.end() == End.NONE || bar.end() == End.OPEN;
        if (bar.segment() > 0) {
            return goesOn ? "renewed.open" : "renewed";
        }
        return goesOn ? "open" : "term";
    }

    private static String waiting(LedgerBar bar, LedgerRow row) {
        return bar.equals(row.bars().getFirst()) ? "waiting" : "waiting.on";
    }

    String legend(Look look) {
        return say("legend." + look);
    }


    /** What stands beside the first line of the axis: always with its year. */
    String firstTick(Ticks.Tick tick) {
        return tick.year() ? tick(tick) : say("first", tick.day().getYear(), month(tick.day()));
    }

    String tick(Ticks.Tick tick) {
        return tick.year() ? Integer.toString(tick.day().getYear()) : month(tick.day());
    }

    String month(LocalDate day) {
        return say("month", day.getMonthValue(), day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    /** One row in a sentence, for those who cannot see it. */
    public String sentence(LedgerRow row) {
        var s = row.standing();
        String court = court(s.controller());
        if (row.ended()) {
            String ended = row.end().map(this::day).orElse("");
            return say("row.ended", court, s.caseNumber(), s.seizure().notice(), ended, say("state." + s.state()));
        }
        String delivered = day(LegalDay.of(s.deliveredAt()));
        String key = s.lastDay().isPresent() ? "row.live" : "row.waiting";
        String until = s.lastDay().map(d -> say("until", day(d))).orElse("");
        return say(key, state(s), court, s.caseNumber(), s.seizure().notice(), delivered, until);
    }

    /** The picture in a sentence: unit, day, how many are in force, waiting, ended. */
    public String sentence(LedgerPicture picture) {
        long effective = picture.rows().stream()
                .filter(r -> r.standing().state().effective())
                .count();
        long waiting = picture.live().size() - effective;
        long ended = picture.ended().size() + picture.folded();
        var parts = new ArrayList<String>();
        addCount(parts, "picture.holder", effective);
        addCount(parts, "picture.waiting", waiting);
        addCount(parts, "picture.ended", ended);
        String counts = parts.isEmpty() ? say("picture.none") : String.join(say("join"), parts);
        var at = picture.clock().orElse(picture.today());
        return say("picture", picture.unit().display(), day(LegalDay.of(at)), counts);
    }

    private void addCount(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(say(key, count));
        }
    }
}
