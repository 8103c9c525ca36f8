package org.kuayu.control.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.queue.QueueTable.Next;
import org.kuayu.control.queue.QueueTable.Refused;
import org.kuayu.control.queue.QueueTable.Step;

/** Handbook §1.5: the table of states and steps, every pair of them. */
class QueueTableTest {
    /** From each state what each step leads to; what is not named is refused. */
    private static final String TABLE =
            """
            –              SEIZE_FREE:ACTIVE SEIZE_BEHIND:WAITING PRE_SEIZE_FREE:PRE_ACTIVE \
            PRE_SEIZE_BEHIND:PRE_WAITING BAR:REFUSED
            ACTIVE         RENEW:ACTIVE END:EXPIRED RELEASE:RELEASED SELL:DISPOSED SELL_REST:DISPOSED \
            TRANSFER_CONTROL:ACTIVE TO_ENFORCEMENT:ACTIVE
            WAITING        RENEW:WAITING END:EXPIRED FREED_BY_EXPIRY:ACTIVE FREED_BY_RELEASE:ACTIVE \
            FREED_BY_SALE:ACTIVE RELEASE:RELEASED SELL:NEVER_EFFECTIVE TRANSFER_CONTROL:WAITING TO_ENFORCEMENT:WAITING
            PRE_ACTIVE     REGISTER:ACTIVE RENEW:PRE_ACTIVE END:EXPIRED RELEASE:RELEASED SELL:DISPOSED \
            SELL_REST:DISPOSED TRANSFER_CONTROL:PRE_ACTIVE TO_ENFORCEMENT:PRE_ACTIVE
            PRE_WAITING    REGISTER:WAITING RENEW:PRE_WAITING END:EXPIRED FREED_BY_EXPIRY:PRE_ACTIVE \
            FREED_BY_RELEASE:PRE_ACTIVE FREED_BY_SALE:PRE_ACTIVE RELEASE:RELEASED SELL:NEVER_EFFECTIVE \
            TRANSFER_CONTROL:PRE_WAITING TO_ENFORCEMENT:PRE_WAITING
            EXPIRED
            RELEASED
            DISPOSED
            NEVER_EFFECTIVE
            REFUSED
            """;

    private static Map<String, Map<Step, SeizureState>> allowed() {
        Map<String, Map<Step, SeizureState>> allowed = new java.util.LinkedHashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] words = line.split(" +");
            Map<Step, SeizureState> row = new EnumMap<>(Step.class);
            for (String word : words) {
                if (word.contains(":")) {
                    String[] pair = word.split(":");
                    row.put(Step.valueOf(pair[0]), SeizureState.valueOf(pair[1]));
                }
            }
            allowed.put(words[0], row);
        }
        return allowed;
    }

    private static List<Optional<SeizureState>> states() {
        var states = new ArrayList<Optional<SeizureState>>();
        states.add(Optional.empty());
        for (SeizureState state : SeizureState.values()) {
            states.add(Optional.of(state));
        }
        return states;
    }

    private static String name(Optional<SeizureState> state) {
        return state.map(Enum::name).orElse("–");
    }

    @Test
    @DisplayName("every pair of state and step: the next state, or a refusal with its rule")
    void everyPair() {
        var allowed = allowed();
        for (Optional<SeizureState> state : states()) {
            for (Step step : Step.values()) {
                Optional<SeizureState> next =
                        Optional.ofNullable(allowed.get(name(state)).get(step));
                var outcome = QueueTable.of(state, step);
                String pair = name(state) + " × " + step;
                switch (outcome) {
                    case Next n -> assertThat(Optional.of(n.state())).as(pair).isEqualTo(next);
                    case Refused r -> {
                        assertThat(next).as(pair).isEmpty();
                        assertThat(r.reason()).as(pair).isEqualTo(refusal(state, step));
                        assertThat(r.rule()).as(pair).isNotNull();
                    }
                }
            }
        }
    }

    private static QueueReason refusal(Optional<SeizureState> state, Step step) {
        if (state.isEmpty()) {
            return QueueReason.UNKNOWN_SEIZURE;
        }
        if (step.name().contains("SEIZE_") || step == Step.BAR) {
            return QueueReason.DUPLICATE_SEIZURE;
        }
        if (!state.get().live()) {
            boolean late = state.get() == SeizureState.EXPIRED && step == Step.RENEW;
            return late ? QueueReason.RENEWAL_LATE : QueueReason.SEIZURE_ENDED;
        }
        return switch (step) {
            case REGISTER -> QueueReason.REGISTERED_BEFORE;
            case SELL_REST -> QueueReason.NOT_IN_FORCE;
            default -> QueueReason.NOT_WAITING;
        };
    }

    @Test
    @DisplayName("(v) nothing leads out of a terminal state")
    void terminal() {
        for (SeizureState state : SeizureState.values()) {
            if (!state.live()) {
                for (Step step : Step.values()) {
                    assertThat(QueueTable.of(Optional.of(state), step)).isInstanceOf(Refused.class);
                }
            }
        }
    }

    @Test
    @DisplayName("package-info shows the same table")
    void packageInfo() throws IOException {
        Path basedir = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        Path file = basedir.resolve("src/main/java/org/kuayu/control/queue/package-info.java");
        var shown = new ArrayList<String>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.replaceFirst("^ \\* ?", "").split(" *\\| *");
            if (cells.length == 4 && cells[1].matches("[A-Z_]+")) {
                shown.add(cells[0] + " " + cells[1] + " " + cells[2]);
            }
        }
        var said = new ArrayList<String>();
        for (Optional<SeizureState> state : states()) {
            for (Step step : Step.values()) {
                if (QueueTable.of(state, step) instanceof Next next) {
                    said.add(name(state) + " " + step + " " + next.state());
                }
            }
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(said);
    }
}
