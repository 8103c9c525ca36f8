package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.control.ControlWorld.DEBTOR;
import static org.kuayu.control.ControlWorld.FLAT;
import static org.kuayu.control.ControlWorld.OTHER_FLAT;
import static org.kuayu.control.ControlWorld.codes;
import static org.kuayu.control.ControlWorld.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.registry.RegistryDesk.DeskItem;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestOutcome;

/** Reminding a registry that is late. */
class RemindersTest {
    private final ControlWorld world = new ControlWorld();
    private final Requests requests = world.control.requests();

    @AfterEach
    void close() {
        world.close();
    }

    private RequestOutcome remind(ControlRequest request, int item) {
        long revision =
                requests.find(world.officerA, request.id()).orElseThrow().revision();
        return requests.remind(world.officerA, request.id(), item, revision);
    }

    @Test
    @DisplayName("PI-15, P7: a registry is reminded once it is late, once a day, and sees it at its desk")
    void onceADay() {
        ControlRequest sent = world.sent(world.officerA, world.inquiry(world.officerA, DEBTOR));
        assertThat(codes(remind(sent, 1))).containsExactly("control.not-late");
        world.at("2024-09-04T00:00");
        assertThat(world.control.desk().list(world.registry, false, 0, 9).getFirst().reminded()).isEmpty();
        ControlRequest reminded = done(remind(sent, 1));
        assertThat(reminded.items().getFirst().overdue(world.now())).isTrue();
        assertThat(codes(remind(sent, 1))).containsExactly("control.reminded-today");
        assertThat(codes(remind(sent, 0))).containsExactly("control.reminded-today");
        DeskItem item = world.control.desk().list(world.registry, false, 0, 9).getFirst();
        assertThat(item.reminded()).contains(world.now());
        assertThat(world.control.desk().find(world.registry, sent.id(), 1)).contains(item);
        assertThat(world.control.desk().find(world.registryJinjiang, sent.id(), 1)).isEmpty();
        world.at("2024-09-05T09:00");
        done(remind(sent, 0));
        assertThat(world.entries("request.reminded")).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.draft().actor().login()).isEqualTo("lin.a");
            assertThat(entry.draft().payload().fields()).containsEntry("late", "1");
        });
        done(world.control.desk().answer(world.registry, sent.id(), 1));
        world.at("2024-09-06T09:00");
        assertThat(codes(remind(sent, 1))).containsExactly("control.not-late");
    }

    @Test
    @DisplayName("PI-15: each item is reminded of by itself; another court, another role and an old revision are refused")
    void eachItem() {
        ControlRequest sent = world.sent(
                world.officerA, world.seizure(world.officerA, world.whole(FLAT), world.whole(OTHER_FLAT)));
        world.at("2024-09-04T00:00");
        done(remind(sent, 2));
        var items = world.control.desk().list(world.registry, false, 0, 9);
        assertThat(items).extracting(i -> i.reminded().isPresent()).containsExactly(false, true);
        done(remind(sent, 1));
        long revision = requests.find(world.officerA, sent.id()).orElseThrow().revision();
        assertThat(codes(requests.remind(world.approverA, sent.id(), 1, revision)))
                .contains("control.role");
        assertThat(requests.remind(world.officerB, sent.id(), 1, revision)).isInstanceOf(RequestOutcome.Unknown.class);
        assertThat(requests.remind(world.officerA, sent.id(), 1, revision - 1))
                .isInstanceOf(RequestOutcome.Overtaken.class);
    }
}
