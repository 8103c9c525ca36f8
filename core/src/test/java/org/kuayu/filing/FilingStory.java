package org.kuayu.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.kuayu.calendar.DeadlineRule.Unit;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.LegalDay;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingEvent;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Worker;

/**
 * Stories in text: who did what with one filing when, and how it stands then. A file holds many; each begins with a line
 * {@code == title}; then come lines {@code DAY TIME who act …}, each followed by {@code refused CODE} where it is refused,
 * and questions {@code at DAY TIME}, followed by state, clocks, next step.
 */
final class FilingStory {
    private final String title;
    private final List<String> lines = new ArrayList<>();

    private FilingStory(String title) {
        this.title = title;
    }

    static Stream<DynamicTest> of(String file) {
        var stories = new ArrayList<FilingStory>();
        for (String line : text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("== ")) {
                stories.add(new FilingStory(line.substring(3)));
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                stories.getLast().lines.add(line);
            }
        }
        return stories.stream().map(s -> DynamicTest.dynamicTest(s.title, s::check));
    }

    private static String text(String file) {
        try (InputStream in = FilingStory.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void check() {
        var seen = new StringBuilder();
        try (var world = new FilingWorld()) {
            for (String line : lines) {
                if (line.matches("20\\d\\d-.*")) {
                    seen.append(line).append('\n');
                    refusal(world, line).ifPresent(code -> seen.append("refused ").append(code).append('\n'));
                } else if (line.startsWith("at ")) {
                    seen.append(line).append('\n').append(standing(world, line.substring(3)));
                }
            }
        }
        Assertions.assertThat(seen.toString()).isEqualTo(String.join("\n", lines) + "\n");
    }

    private static Optional<String> refusal(FilingWorld world, String line) {
        String[] words = line.split(" ");
        world.now(words[0] + " " + words[1]);
        Worker by = words[2].equals("linshui") ? world.linshui : words[2].equals("yubei") ? world.yubei : world.stranger;
        if (words[2].equals("wire")) {
            world.cut = words[3].equals("cut") ? Optional.of("no answer") : Optional.empty();
            world.filing.carry(world.kuayu.clock().instant());
            return Optional.empty();
        }
        if (words[3].equals("takes")) {
            String kind = words.length > 4 ? words[4] : "civil";
            FilingDraft draft = world.draft();
            return code(world.filing.take(by, world.draft(kind, draft.parties())));
        }
        String rest = String.join(" ", Arrays.copyOfRange(words, 4, words.length));
        return code(world.filing.act(by, id(), filing(world).map(Filing::version).orElse(0), act(world, words[3], rest)));
    }

    private static String id() {
        return "F-2025-000001";
    }

    private static Optional<Filing> filing(FilingWorld world) {
        return Optional.of(world.stores.matters().listEvents(id())).filter(e -> !e.isEmpty()).map(Filing::of);
    }

    private static Optional<String> code(org.kuayu.text.Reading<?> reading) {
        return reading.value().isPresent() ? Optional.empty() : Optional.of(reading.remarks().getFirst().code());
    }

    private static FilingAct act(FilingWorld world, String word, String rest) {
        return switch (word) {
            case "refuses" -> new FilingAct.Refuse(rest);
            case "sends" -> new FilingAct.Send();
            case "resends" -> new FilingAct.Resend();
            case "opens" -> new FilingAct.Fetch();
            case "asks" -> new FilingAct.AskSupplement(List.of("identity"), Integer.parseInt(rest));
            case "supplies" -> new FilingAct.Supply(List.of(world.paper("supplement")), rest);
            case "lapses" -> new FilingAct.Lapse();
            case "accepts" -> new FilingAct.Accept(rest);
            case "declines" -> new FilingAct.Decline("（2025）渝0112民初1号", rest);
            case "disclaims" -> new FilingAct.Disclaim(rest, Optional.of("川1623"));
            case "mediates" -> new FilingAct.Mediate(rest);
            case "delivers" -> new FilingAct.Deliver(rest);
            case "closes" -> new FilingAct.Close();
            case "withdraws" -> new FilingAct.Withdraw(rest);
            case "corrects" -> new FilingAct.Correct(
                    filing(world).orElseThrow().findLast(FilingEvent.RECEIVE).orElseThrow().sequence(),
                    FilingWorld.at(rest), "later in the day book");
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static String standing(FilingWorld world, String minute) {
        Instant now = FilingWorld.at(minute);
        Filing filing = filing(world).orElseThrow();
        Matter cover = world.stores.matters().find(id()).orElseThrow();
        var out = new StringBuilder(filing.state().name()).append(' ').append(cover.standing()).append('\n');
        world.stores.matters().listClocks(id()).stream()
                .sorted(java.util.Comparator.comparingInt(Deadline::event))
                .forEach(clock -> out.append(clock(clock, now)).append('\n'));
        String next = cover.next()
                .map(step -> "next " + step.who() + " " + step.what() + step.due().map(d -> " " + day(d)).orElse(""))
                .orElse("next nothing");
        return out.append(next).append('\n').toString();
    }

    private static String clock(Deadline clock, Instant now) {
        String end = clock.closed().isPresent()
                ? clock.kept() ? " kept" : " missed"
                : clock.date().overdueAt(now) ? " overdue" : "";
        String before = clock.earlier().isEmpty() ? "" : " was " + day(clock.earlier().getFirst().date());
        return "clock " + clock.date().rule().code() + " " + day(clock.date()) + end + before;
    }

    private static String day(DueDate due) {
        return due.rule().unit() == Unit.OFFICE_MINUTES
                ? due.due().atZone(LegalDay.ZONE).toLocalDateTime().toString().replace('T', ' ')
                : due.lastDay().toString();
    }
}
