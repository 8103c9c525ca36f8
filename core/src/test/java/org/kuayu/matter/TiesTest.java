package org.kuayu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.matter.MatterWorld.YUBEI;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kuayu.journal.Subject;
import org.kuayu.matter.MatterLink.Kind;
import org.kuayu.text.Reading;

/** WF-10: ties with a reason, never to itself, once. */
class TiesTest {
    private final MatterWorld world = new MatterWorld();
    private final Ties ties = new Ties(world.parts());
    private final Worker zhao = world.worker("zhao");
    private final Worker stranger = world.person("wu", "川0104");

    @BeforeEach
    void open() {
        world.open("T-1");
        world.open("T-2");
    }

    private Reading<MatterLink> tie(Worker by, String from, String to, Kind kind, String reason) {
        world.pass(Duration.ofMinutes(1));
        return ties.tie(by, new Ties.Wish(from, to, kind, reason));
    }

    private static String refusal(Reading<MatterLink> answer) {
        return answer.value().isPresent() ? "" : answer.remarks().getFirst().code();
    }

    @Test
    void refusesATieToItselfWithoutReasonOrUnseen() {
        assertThat(refusal(tie(zhao, "T-1", "T-1", Kind.RELATED, "同一当事人"))).isEqualTo("matter.tied-to-itself");
        assertThat(refusal(tie(zhao, "T-1", "T-2", Kind.RELATED, " "))).isEqualTo("matter.reason-missing");
        assertThat(refusal(tie(zhao, "T-1", "T-9", Kind.RELATED, "同一当事人"))).isEqualTo("matter.not-seen");
        assertThat(refusal(tie(stranger, "T-1", "T-2", Kind.SAME_DISPUTE, "同一纠纷"))).isEqualTo("matter.not-seen");
        assertThat(world.store.listLinks("T-1")).isEmpty();
    }

    @Test
    void tiesOnceAndTellsBothMatters() {
        MatterLink first = tie(zhao, "T-1", "T-2", Kind.RELATED, "同一当事人").orThrow();
        assertThat(tie(zhao, "T-2", "T-1", Kind.RELATED, "同一当事人").orThrow()).isEqualTo(first);
        assertThat(world.journal.listAbout(new Subject(MatterBook.SUBJECT, "T-2"))).hasSize(2);
        MatterLink better = tie(zhao, "T-2", "T-1", Kind.RELATED, "同一合同").orThrow();
        assertThat(ties.list(zhao, "T-2")).containsExactly(better);
        assertThat(better.from()).isEqualTo("T-1");
        assertThat(ties.list(stranger, "T-2")).isEmpty();
        assertThat(world.store.find("T-1").orElseThrow().version()).as("no event").isEqualTo(1);
        assertThat(new Worklist(world.parts()).history(zhao, "T-1").getLast().facts()).containsEntry("other", "T-2");
    }

    @Test
    void comesFromHasADirection() {
        tie(zhao, "T-1", "T-2", Kind.CAME_FROM, "调解不成").orThrow();
        tie(zhao, "T-2", "T-1", Kind.CAME_FROM, "误录").orThrow();
        assertThat(ties.list(zhao, "T-1")).hasSize(2);
    }

    @Test
    void theLaterOfTwoDecisionsStands() {
        tie(zhao, "T-1", "T-2", Kind.SAME_DISPUTE, "当事人、金额相同").orThrow();
        MatterLink not = tie(zhao, "T-2", "T-1", Kind.NOT_SAME, "两份合同").orThrow();
        assertThat(ties.list(zhao, "T-1")).containsExactly(not);
        MatterLink same = tie(zhao, "T-1", "T-2", Kind.SAME_DISPUTE, "当事人、金额相同").orThrow();
        assertThat(ties.list(zhao, "T-1")).containsExactly(same);
    }

    @Test
    void whoSeesOneOfTwoMayDecideThatTheyAreTheSame() {
        Worker yubei = world.person("zheng", YUBEI);
        var far = new Matter(
                "T-3", MatterKind.FILING, "", "李*", List.of("川0104"), "川0104", java.util.Optional.empty(), "TAKEN",
                Matter.Standing.OPEN, world.now, world.now, java.util.Set.of(), java.util.Optional.empty(), 1);
        world.act(far, "filing.taken", "wu", List.of());
        assertThat(refusal(tie(yubei, "T-1", "T-3", Kind.RELATED, "同一当事人"))).isEqualTo("matter.not-seen");
        assertThat(tie(yubei, "T-1", "T-3", Kind.SAME_DISPUTE, "同一当事人").value()).isPresent();
        assertThat(ties.list(stranger, "T-3")).hasSize(1);
    }
}
