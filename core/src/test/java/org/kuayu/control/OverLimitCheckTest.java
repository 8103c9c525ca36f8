package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.control.ControlWorld.DEBTOR;
import static org.kuayu.control.ControlWorld.FLAT;
import static org.kuayu.control.ControlWorld.OTHER_FLAT;
import static org.kuayu.control.ControlWorld.done;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestDraft.Worth;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;

/** Whether an order says that it seizes too much, where values were estimated. */
class OverLimitCheckTest {
    private static final long MILLION = 100_000_000L;

    private final ControlWorld world = new ControlWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private List<Finding> over(RequestDraft draft) {
        return world.control.requests().check(world.officerA, draft).stream()
                .filter(f -> f.remark().code().equals("control.over-limit"))
                .toList();
    }

    private RequestDraft order(long need, Map<UnitNumber, Long> values) {
        return world.seizure(world.officerA, world.whole(FLAT), world.whole(OTHER_FLAT))
                .withWorth(Optional.of(new Worth(need, values)));
    }

    @Test
    @DisplayName("R19, PI-8: two flats of a million each for a claim of one: a warning with its rule, never a refusal")
    void warns() {
        var draft = order(MILLION, Map.of(FLAT, MILLION, OTHER_FLAT, MILLION));
        assertThat(over(draft)).singleElement().satisfies(f -> {
            assertThat(f.error()).isFalse();
            assertThat(f.field()).isEqualTo("worth");
            assertThat(f.remark().detail()).isEqualTo("200");
            assertThat(f.rule().orElseThrow().article()).isEqualTo(19);
        });
        assertThat(ControlWorld.warnings(world.control.requests().draft(world.officerA, draft)))
                .contains("control.over-limit");
    }

    @Test
    @DisplayName("R19: what was not estimated is not counted, and 130 % of the need is not clearly over it")
    void bounds() {
        assertThat(over(order(MILLION, Map.of(FLAT, MILLION)))).isEmpty();
        assertThat(over(order(MILLION, Map.of(FLAT, MILLION * 13 / 10)))).isEmpty();
        assertThat(over(order(MILLION, Map.of(FLAT, MILLION * 13 / 10 + 1_000_000)))).hasSize(1);
        assertThat(over(order(MILLION, Map.of()))).isEmpty();
        assertThat(over(world.seizure(world.officerA, world.whole(FLAT)))).isEmpty();
        var most = order(1, Map.of(FLAT, Worth.MOST, OTHER_FLAT, Worth.MOST));
        assertThat(over(most)).hasSize(1);
    }

    @Test
    @DisplayName("R19: mortgages that the registry answered for the case go off the value")
    void mortgages() {
        var bank = new RightHolder(org.kuayu.party.Person.organisation("某银行", ""), "", "单独", Map.of());
        var mortgage = new RegisterEntry(
                RightKind.MORTGAGE, "DY1", Optional.of(FLAT), Map.of("bdbzzqse", "80.00"), List.of(bank));
        world.stores.journal().write(() -> world.stores
                .control()
                .registers()
                .put("500112", mortgage, Instant.parse("2021-01-01T00:00:00Z")));
        var draft = order(MILLION, Map.of(FLAT, MILLION, OTHER_FLAT, MILLION));
        assertThat(over(draft)).as("the court does not know of it yet").hasSize(1);
        ControlRequest asked = world.sent(world.officerA, world.inquiry(world.officerA, DEBTOR));
        done(world.control.desk().answer(world.registry, asked.id(), 1));
        assertThat(over(draft)).as("120 % remain").isEmpty();
    }
}
