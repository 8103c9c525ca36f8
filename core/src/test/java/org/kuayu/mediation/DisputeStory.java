package org.kuayu.mediation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.text.Reading;

/**
 * Stories in text: who did what when ({@link DisputeLine}), and how the dispute stands then. A file holds many; each begins
 * with a line {@code == title}. An act that is refused is followed by {@code refused CODE}. {@code at DAY} shows state, next
 * step and running clocks, {@code all at DAY} the stopped clocks too. A day without a time means 10:00.
 */
final class DisputeStory {
    private final String title;
    private final List<String> lines = new ArrayList<>();

    private DisputeStory(String title) {
        this.title = title;
    }

    /** The stories of a file that lies beside this class, each as a test. */
    static Stream<DynamicTest> of(String file) {
        var stories = new ArrayList<DisputeStory>();
        for (String line : text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("== ")) {
                stories.add(new DisputeStory(line.substring(3)));
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                stories.getLast().lines.add(line);
            }
        }
        return stories.stream().map(s -> DynamicTest.dynamicTest(s.title, s::check));
    }

    private static String text(String file) {
        try (InputStream in = DisputeStory.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void check() {
        var expected = new StringBuilder();
        var seen = new StringBuilder();
        try (var world = new MediationWorld()) {
            var told = new DisputeLine(world);
            for (String line : lines) {
                if (line.matches("2\\d{3}-.*")) {
                    told(told.tell(line)).ifPresent(code -> seen.append("refused ").append(code).append('\n'));
                } else if (line.startsWith("at ") || line.startsWith("all at ")) {
                    expected.append(line).append('\n');
                    seen.append(line).append('\n').append(standing(world, told.id(), line));
                } else {
                    expected.append(line).append('\n');
                }
            }
        }
        Assertions.assertThat(seen.toString()).as(title).isEqualTo(expected.toString());
    }

    private static Optional<String> told(Reading<Matter> outcome) {
        return outcome instanceof Reading.Refused<Matter> refused
                ? Optional.of(refused.reason().code())
                : Optional.empty();
    }

    private static String standing(MediationWorld world, String id, String line) {
        world.clockTo(instant(line.substring(line.indexOf("at ") + 3)));
        DisputeView view = world.shown(id);
        Dispute dispute = view.dispute();
        var text = new StringBuilder(dispute.state().name());
        dispute.ground().ifPresent(ground -> text.append(' ').append(ground));
        text.append('\n');
        view.cover().next().ifPresent(next -> text.append("next ")
                .append(next.who())
                .append(' ')
                .append(next.what())
                .append(next.due().map(due -> " by " + due.lastDay()).orElse(""))
                .append('\n'));
        view.clocks().stream()
                .filter(clock -> line.startsWith("all") || clock.closed().isEmpty())
                .sorted(Comparator.comparing((Deadline c) -> c.date().due()).thenComparing(c -> c.date().rule().code()))
                .forEach(clock -> text.append(clock(clock)).append('\n'));
        view.warnings().signals().forEach(s -> text.append("signal ").append(s.code()).append('\n'));
        return text.toString();
    }

    private static String clock(Deadline clock) {
        var text = new StringBuilder(clock.date().rule().code()).append(" by ").append(clock.date().lastDay());
        clock.earlier().forEach(e -> text.append(" was ").append(e.date().lastDay()));
        clock.closed().ifPresent(at -> text.append(clock.kept() ? " kept " : " missed ").append(LegalDay.of(at)));
        return text.toString();
    }

    static Instant instant(String when) {
        String[] parts = when.split(" ");
        LocalTime time = parts.length > 1 ? LocalTime.parse(parts[1]) : LocalTime.of(10, 0);
        return MediationWorld.instant(LocalDate.parse(parts[0]), time);
    }
}
