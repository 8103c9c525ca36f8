package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.exchange.Outbox;
import org.kuayu.exchange.OutboxMessage.State;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.exchange.OutboxStore;
import org.kuayu.exchange.WireState;

/** What every {@link OutboxStore} keeps, and what {@link Outbox} makes of it. */
public abstract class OutboxStoreContract extends StoresContract {
    private static final Instant T0 = ControlSamples.T0;

    private OutboxStore store() {
        return stores().control().outbox();
    }

    private Outbox outbox() {
        return new Outbox(stores().journal(), store());
    }

    private static OutboxMessage.Letter letter(String wire, String id) {
        return new OutboxMessage.Letter(wire + id, wire, "R1#1", "内容\u0000\\ " + id);
    }

    private List<String> ready(String wire, Instant at) {
        return outbox().listReady(wire, at, 9).stream().map(OutboxMessage::id).toList();
    }

    @Test
    void keepsEveryFact() {
        String wire = "w" + fresh();
        var settled = Optional.of(T0.plusMillis(5));
        var kept = new OutboxMessage(wire, wire, "R\u0000", "x".repeat(100_000), T0, State.SET_ASIDE, 7, settled, "坏\u0000");
        write(() -> store().put(kept));
        assertThat(store().find(wire)).contains(kept);
        assertThat(store().find("none")).isEmpty();
        var state = new WireState(wire, Optional.of(T0), 3, Optional.of(T0.plusSeconds(1)), Optional.of(T0), "断\u0000");
        write(() -> store().putWire(state));
        assertThat(store().findWire(wire)).contains(state);
        assertThat(store().findWire("none")).isEmpty();
        write(() -> store().putWire(WireState.fresh(wire)));
        assertThat(store().findWire(wire)).contains(WireState.fresh(wire));
        assertThat(store().listWires()).extracting(WireState::wire).contains(wire).isSorted();
    }

    @Test
    void keepsTheOrderOfPosting() {
        String wire = "w" + fresh();
        for (String id : List.of("c", "a", "b")) {
            outbox().post(letter(wire, id), T0).orThrow();
        }
        assertThat(ready(wire, T0)).containsExactly(wire + "c", wire + "a", wire + "b");
        outbox().failed(wire + "c", T0, "down");
        assertThat(ready(wire, T0.plusSeconds(5))).as("its place is kept").containsExactly(wire + "c");
        outbox().delivered(wire + "c", T0.plusSeconds(6));
        assertThat(ready(wire, T0.plusSeconds(6))).containsExactly(wire + "a", wire + "b");
        assertThat(store().list(wire, 0, 9))
                .extracting(OutboxMessage::id)
                .containsExactly(wire + "b", wire + "a", wire + "c");
        assertThat(store().list(wire, 1, 1)).extracting(OutboxMessage::id).containsExactly(wire + "a");
        assertThat(store().listWaiting(wire, 1)).hasSize(1);
        assertThat(outbox().countWaiting(wire)).isEqualTo(2);
    }

    @Test
    @DisplayName("P4, P9: the same message twice is one message; other content under its number is refused")
    void sameMessageTwice() {
        String wire = "w" + fresh();
        var one = outbox().post(letter(wire, "a"), T0).orThrow();
        assertThat(outbox().post(letter(wire, "a"), T0.plusSeconds(9)).orThrow()).isEqualTo(one);
        var other = new OutboxMessage.Letter(wire + "a", wire, "R1#1", "other");
        assertThat(outbox().post(other, T0).remarks().getFirst().code()).isEqualTo("outbox.conflict");
        outbox().delivered(one.id(), T0);
        outbox().post(letter(wire, "a"), T0.plusSeconds(20)).orThrow();
        assertThat(ready(wire, T0.plusSeconds(20))).as("nothing goes twice").isEmpty();
    }

    @Test
    void restsLongerAfterEveryFailureAndSaysSinceWhen() {
        String wire = "w" + fresh();
        outbox().post(letter(wire, "a"), T0).orThrow();
        outbox().post(letter(wire, "b"), T0).orThrow();
        Instant now = T0;
        Duration before = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            outbox().failed(wire + "a", now, "connection refused");
            WireState state = outbox().standing(wire);
            Duration pause = Duration.between(now, state.nextAttempt().orElseThrow());
            assertThat(pause).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Outbox.LONGEST_PAUSE);
            assertThat(ready(wire, now)).isEmpty();
            now = state.nextAttempt().orElseThrow();
            assertThat(ready(wire, now)).containsExactly(wire + "a");
            before = pause;
        }
        assertThat(before).isEqualTo(Outbox.LONGEST_PAUSE);
        assertThat(outbox().standing(wire).downSince()).contains(T0);
        outbox().delivered(wire + "a", now);
        assertThat(outbox().standing(wire).downSince()).isEmpty();
        assertThat(outbox().standing(wire).lastSuccess()).contains(now);
        assertThat(ready(wire, now)).containsExactly(wire + "b");
    }

    @Test
    void setsAsideWhatIsRefusedAndSendsItAgainByHand() {
        String wire = "w" + fresh();
        outbox().post(letter(wire, "a"), T0).orThrow();
        outbox().post(letter(wire, "b"), T0).orThrow();
        outbox().refused(wire + "a", T0, "mismatch");
        assertThat(ready(wire, T0)).containsExactly(wire + "b");
        outbox().resend(wire + "a");
        assertThat(ready(wire, T0)).containsExactly(wire + "a", wire + "b");
        assertThat(store().find(wire + "a").orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void aClockSetBackClosesNoWire() {
        String wire = "w" + fresh();
        outbox().post(letter(wire, "a"), T0).orThrow();
        outbox().failed(wire + "a", T0, "down");
        assertThat(ready(wire, T0.minus(Duration.ofDays(1)))).containsExactly(wire + "a");
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        var message = OutboxMessage.of(letter("w", "x"), T0);
        assertThatThrownBy(() -> store().put(message)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsALongMessageAndReplacesIt() {
        String wire = "w" + fresh();
        String text = new Random(5)
                .ints(900_000, '一', '龥')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append("𠀀\ud800")
                .toString();
        var one = OutboxMessage.of(new OutboxMessage.Letter(wire, wire, "R1#1", text), T0);
        var two = OutboxMessage.of(new OutboxMessage.Letter(wire, wire, "R1#1", "short"), T0);
        for (var kept : List.of(one, two, one)) {
            write(() -> store().put(kept));
            assertThat(store().find(wire)).contains(kept);
            assertThat(store().listWaiting(wire, 9)).containsExactly(kept);
        }
    }

    @Test
    void takesBackWhatAFailedWriteDid() {
        String wire = "w" + fresh();
        assertThatThrownBy(() -> write(() -> {
                    outbox().post(letter(wire, "a"), T0).orThrow();
                    outbox().failed(wire + "a", T0, "down");
                    assertThat(outbox().countWaiting(wire)).isEqualTo(1);
                    throw new UnsupportedOperationException("enough");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(store().find(wire + "a")).isEmpty();
        assertThat(store().findWire(wire)).isEmpty();
        assertThat(outbox().countWaiting(wire)).isZero();
    }
}
