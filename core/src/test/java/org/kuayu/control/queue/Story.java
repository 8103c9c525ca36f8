package org.kuayu.control.queue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.kuayu.calendar.LegalDay;
import org.kuayu.property.UnitNumber;

/**
 * Stories in text: who did what when, and how the queue stands then. A file holds many; each begins with a line
 * {@code == title}, then come lines of policy, of events ({@link StoryLine}) and of questions {@code at DAY [TIME]}, each
 * followed by the expected text. A day without a time means 10:00; {@code at DAY} asks at 24:00 less a moment.
 */
final class Story {
    static final UnitNumber UNIT = UnitNumber.of("500112001001GB00012F00010203");
    static final org.kuayu.court.CourtCode COURT = org.kuayu.court.CourtCode.of("渝0112");

    private final String title;
    private final List<QueueEvent> events = new ArrayList<>();
    private final StringBuilder expected = new StringBuilder();
    private final StringBuilder seen = new StringBuilder();
    private QueuePolicy policy = QueuePolicy.DEFAULT;

    private Story(String title) {
        this.title = title;
    }

    /** The stories of a file that lies beside this class, each as a test. */
    static Stream<DynamicTest> of(String file) {
        var stories = new ArrayList<Story>();
        for (String line : text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("== ")) {
                stories.add(new Story(line.substring(3)));
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                stories.getLast().take(line);
            }
        }
        return stories.stream().map(s -> DynamicTest.dynamicTest(s.title, s::check));
    }

    private static String text(String file) {
        try (InputStream in = Story.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void take(String line) {
        if (line.startsWith("policy ")) {
            policy = policy(line.substring(7));
        } else if (line.matches("#\\d+ 2.*")) {
            events.add(new StoryLine(line).event());
        } else if (line.startsWith("at ")) {
            expected.append(line).append('\n');
            seen.append(line).append('\n').append(standing(asked(line.substring(3))));
        } else {
            expected.append(line).append('\n');
        }
    }

    private QueuePolicy policy(String name) {
        return switch (name) {
            case "CIVIL_CODE" -> policy.withTermEnd(org.kuayu.calendar.TermEnd.CIVIL_CODE);
            case "WRITTEN_END" -> policy.withWaitingTerm(QueuePolicy.WaitingTerm.WRITTEN_END);
            case "APPEND" -> policy.withRenewStart(QueuePolicy.RenewStart.APPEND);
            case "WHOLE_UNIT" -> policy.withShareScopes(QueuePolicy.ShareScopes.WHOLE_UNIT);
            case "SELLER_KEEPS_REST" -> policy.withPartialSale(QueuePolicy.PartialSale.SELLER_KEEPS_REST);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Instant asked(String when) {
        return when.contains(" ")
                ? instant(when)
                : LegalDay.after(LocalDate.parse(when)).minusNanos(1);
    }

    static Instant instant(String when) {
        return LocalDateTime.parse(when.replace(' ', 'T')).atZone(LegalDay.ZONE).toInstant();
    }

    private String standing(Instant clock) {
        QueueState state = UnitQueue.of(UNIT, events, policy).at(clock);
        var text = new StringBuilder();
        state.seizures().forEach(s -> text.append(line(s)).append('\n'));
        state.claims()
                .forEach(c -> text.append("claim " + c.rank() + " " + c.seizure() + " of " + c.court())
                        .append('\n'));
        state.notes()
                .forEach(n -> text.append("#" + n.intake() + (n.refused() ? " refused " : " note ") + n.code())
                        .append('\n'));
        state.nextEnd().ifPresent(day -> text.append("next ").append(day).append('\n'));
        return text.toString();
    }

    private static String line(StandingSeizure s) {
        String what = s.seizure().id() + " " + s.state();
        what += s.scope().whole() ? "" : " on " + s.scope().display();
        what += s.state().waiting() ? " " + s.place() : "";
        what += s.effectiveFrom().map(f -> " from " + LegalDay.of(f)).orElse("");
        what += s.lastDay().map(d -> " to " + d).orElse("");
        what += s.endedAt().map(e -> " ended " + LegalDay.of(e)).orElse("");
        what += s.controller().equals(s.seizure().court()) ? "" : " by " + s.controller();
        String because = s.state().live() ? "" : " " + s.history().getLast().reason();
        return what + because;
    }

    private void check() {
        Assertions.assertThat(seen.toString()).as(title).isEqualTo(expected.toString());
    }

}
