package org.kuayu.control.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * One event of a story: {@code #1 2024-03-01 09:03 渝0112 seizes A share 张三 1/2 for 3y}. Persons and parts are single
 * words; a seizure is against 张三 and for three years unless it says otherwise.
 */
final class StoryLine {
    private final ArrayDeque<String> words;
    private SeizureScope scope = SeizureScope.WHOLE;
    private SeizureTerm term = SeizureTerm.years(3);
    private SeizureKind kind = SeizureKind.SEIZURE;
    private SeizureStage stage = SeizureStage.ENFORCEMENT;
    private String debtor = "张三";
    private Optional<Long> surplus = Optional.empty();

    StoryLine(String line) {
        words = new ArrayDeque<>(Arrays.asList(line.split(" +")));
    }

    QueueEvent event() {
        long intake = Long.parseLong(words.poll().substring(1));
        Instant at = when();
        return new QueueEvent(intake, at, act(words.poll()));
    }

    private Instant when() {
        String day = words.poll();
        boolean time = words.peek().matches("\\d\\d:\\d\\d(:\\d\\d)?");
        return Story.instant(day + " " + (time ? words.poll() : "10:00"));
    }

    private QueueAct act(String who) {
        return who.equals("registry") ? registry(words.poll()) : court(CourtCode.of(who), words.poll());
    }

    private QueueAct court(CourtCode court, String verb) {
        String what = verb.equals("sells") || verb.equals("orders") ? "" : words.poll();
        if (verb.equals("hands")) {
            return new QueueAct.TransferControl(what, CourtCode.of(words.poll()));
        }
        if (verb.equals("enforces")) {
            return new QueueAct.ToEnforcement(what, words.poll());
        }
        String buyer = verb.equals("orders") ? words.poll() : "";
        details();
        return switch (verb) {
            case "seizes" ->
                new QueueAct.Deliver(
                        new Seizure(what, kind, scope, court, "（2024）" + court + "执1号", what, stage, debtor, term));
            case "renews" -> new QueueAct.Renew(what, court, term);
            case "releases" -> new QueueAct.Release(what, court, scope);
            case "sells" -> new QueueAct.Sold(court, scope, surplus);
            case "orders" -> new QueueAct.TransferOrdered(court, buyer, scope);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private QueueAct registry(String verb) {
        if (verb.equals("corrects")) {
            long wrong = Long.parseLong(words.poll().substring(1));
            Optional<Instant> at = words.peek().startsWith("2") ? Optional.of(when()) : Optional.empty();
            return new QueueAct.Correct(wrong, at, act(words.poll()));
        }
        if (verb.equals("strikes")) {
            return new QueueAct.Strike(Long.parseLong(words.poll().substring(1)));
        }
        String person = words.poll();
        details();
        return switch (verb) {
            case "registers" -> new QueueAct.OwnerRegistered(person);
            case "transfers" -> new QueueAct.TransferRegistered(person, scope);
            case "accepts" -> new QueueAct.TransferAccepted(person);
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private void details() {
        while (!words.isEmpty()) {
            switch (words.poll()) {
                case "share" -> scope = share(words.poll(), words.poll().split("/"));
                case "part" -> scope = SeizureScope.part(words.poll());
                case "for" -> term = length(words.poll());
                case "from" -> term = written(words.poll(), words.poll());
                case "to" -> term = new SeizureTerm(Optional.empty(), day(words.poll()), Optional.empty());
                case "against" -> debtor = words.poll();
                case "pre" -> kind = SeizureKind.PRE_SEIZURE;
                case "preserving" -> stage = SeizureStage.PRESERVATION;
                case "surplus" -> surplus = Optional.of(Long.parseLong(words.poll()));
                default -> throw new IllegalArgumentException(words.toString());
            }
        }
    }

    private static SeizureScope share(String holder, String[] part) {
        return SeizureScope.share(holder, Integer.parseInt(part[0]), Integer.parseInt(part[1]));
    }

    private static SeizureTerm length(String length) {
        return new SeizureTerm(Optional.empty(), Optional.empty(), Optional.of(Period.parse("P" + length)));
    }

    private static SeizureTerm written(String from, String to) {
        return to.equals("for3y")
                ? new SeizureTerm(day(from), Optional.empty(), Optional.of(Period.ofYears(3)))
                : new SeizureTerm(day(from), day(to), Optional.empty());
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
