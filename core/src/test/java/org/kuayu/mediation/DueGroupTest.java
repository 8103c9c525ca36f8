package org.kuayu.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.matter.Matter;

/** When and for whom the next step of a dispute is due. */
class DueGroupTest {
    private final MediationWorld world = new MediationWorld();
    private final DisputeLine told = new DisputeLine(world);

    @AfterEach
    void close() {
        world.close();
    }

    private DueGroup of(String login, LocalDate day) {
        world.dayTo(day);
        Matter matter = world.stores.matters().find(told.id()).orElseThrow();
        return DueGroup.of(world.worker(login), matter, world.now());
    }

    @Test
    @DisplayName("the body's step is today's, this week's or later; the court only waits, until it is late")
    void days() {
        told.tell("2024-09-02 wang takes loan DIRECT");
        told.tell("2024-09-02 wang hears all CONSENTS");
        told.tell("2024-09-02 wang chooses wang");
        told.tell("2024-09-02 wang discloses NONE");
        told.tell("2024-09-02 wang accepts");
        LocalDate last = world.shown(told.id()).dispute().term().orElseThrow().lastDay();
        assertThat(of("zhou", last.minusDays(8))).isEqualTo(DueGroup.LATER);
        assertThat(of("zhou", last.minusDays(7))).isEqualTo(DueGroup.WEEK);
        assertThat(of("zhou", last.minusDays(1))).isEqualTo(DueGroup.WEEK);
        assertThat(of("zhou", last)).isEqualTo(DueGroup.TODAY);
        assertThat(of("linshui", last)).isEqualTo(DueGroup.OTHERS);
        assertThat(of("linshui", last.plusDays(1))).isEqualTo(DueGroup.TODAY);
    }

    @Test
    @DisplayName("ME-17 whoever mediates for a body of the other region has his own step, and waits for the parties")
    void elsewhere() {
        told.tell("2024-09-02 wang takes loan DIRECT");
        told.tell("2024-09-02 wang hears all CONSENTS");
        assertThat(of("wang", LocalDate.of(2024, 9, 2))).as("the parties choose").isEqualTo(DueGroup.OTHERS);
        told.tell("2024-09-02 wang chooses chen");
        told.tell("2024-09-02 chen discloses NONE");
        told.tell("2024-09-02 chen accepts");
        assertThat(of("chen", LocalDate.of(2024, 9, 3))).isEqualTo(DueGroup.LATER);
    }

    @Test
    @DisplayName("what is over is nobody's and stands last")
    void over() {
        told.tell("2024-09-02 court takes loan DELEGATED");
        told.tell("2024-09-02 court returns UNSUITABLE");
        assertThat(of("court", LocalDate.of(2024, 9, 3))).isEqualTo(DueGroup.LATER);
    }
}
