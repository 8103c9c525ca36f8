package org.kuayu.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.text.Reading;

/** The table of disputes, every pair of it. */
class DisputeTableTest {
    @Test
    @DisplayName("WF-1 every state with every event is as the written table says; all else is refused with its reason")
    void everyPair() throws IOException {
        var seen = new StringBuilder();
        for (DisputeState state : DisputeState.values()) {
            for (DisputeEvent event : DisputeEvent.values()) {
                String to =
                        switch (DisputeTable.next(state, event)) {
                            case Reading.Understood<DisputeState> next -> next.understood().name();
                            case Reading.Refused<DisputeState> no -> "- " + no.reason().code();
                        };
                seen.append(state).append(' ').append(event).append(' ').append(to).append('\n');
            }
        }
        try (InputStream in = DisputeTableTest.class.getResourceAsStream("table.txt")) {
            assertThat(seen).hasToString(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("an end allows nothing, and every other state allows something besides a correction")
    void ends() {
        for (DisputeState state : DisputeState.values()) {
            var allowed = EnumSet.allOf(DisputeEvent.class).stream()
                    .filter(event -> DisputeTable.next(state, event).value().isPresent())
                    .collect(Collectors.toSet());
            if (state.terminal()) {
                assertThat(allowed).as(state.name()).isEmpty();
            } else {
                assertThat(allowed).as(state.name()).hasSizeGreaterThan(1);
            }
        }
    }
}
