package org.kuayu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.catalogue.SeenAs;
import org.kuayu.filing.counter.DeskAct;
import org.kuayu.filing.counter.DeskCall;
import org.kuayu.filing.counter.DeskOutcome;
import org.kuayu.filing.counter.DeskSession;
import org.kuayu.filing.counter.DeskState;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;

/** Two counters in one session, with real stores in memory. */
class JointDeskTest {
    private final FilingWorld world = new FilingWorld();
    private final JointDesk desk = world.filing.desk();
    private int tokens;

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("a session: called, answered after 20 seconds, original attested here, rejected there, mended at once, done")
    void session() {
        DeskSession session = open("c1");
        assertThat(session.state()).isEqualTo(DeskState.WAITING);
        assertThat(desk.listWaiting(world.yubei)).extracting(DeskSession::id).containsExactly(session.id());
        assertThat(desk.listWaiting(world.linshui)).isEmpty();
        world.now("2025-09-25 09:31");
        assertThat(session.waited(world.kuayu.clock().instant())).isEqualTo(Duration.ofMinutes(1));
        session = act(world.yubei, session, new DeskAct.Answer());
        assertThat(session.answerer()).contains("he.yb");
        session = act(world.linshui, session, new DeskAct.Show("complaint", paper("a"), SeenAs.ORIGINAL));
        assertThat(refusal(world.linshui, session, new DeskAct.Decide(1, true, ""))).isEqualTo("desk.remote-decides");
        assertThat(refusal(world.yubei, session, new DeskAct.Show("x", paper("b"), SeenAs.COPY))).isEqualTo("desk.not-yours");
        assertThat(refusal(world.yubei, session, new DeskAct.Decide(1, false, ""))).isEqualTo("desk.reason-missing");
        session = act(world.yubei, session, new DeskAct.Decide(1, false, "缺少签名"));
        assertThat(refusal(world.linshui, session, new DeskAct.Close(DeskOutcome.DONE, ""))).isEqualTo("desk.papers-open");
        session = act(world.linshui, session, new DeskAct.Mend(1, paper("signed"), SeenAs.ORIGINAL));
        assertThat(session.papers().getFirst().mended()).isEqualTo(1);
        assertThat(refusal(world.linshui, session, new DeskAct.Mend(1, paper("c"), SeenAs.COPY))).isEqualTo("desk.not-rejected");
        session = act(world.yubei, session, new DeskAct.Decide(1, true, ""));
        session = act(world.yubei, session, new DeskAct.Say("材料齐全"));
        session = act(world.yubei, session, new DeskAct.Close(DeskOutcome.FILED, ""));
        assertThat(session.outcome()).contains(DeskOutcome.FILED);
        assertThat(desk.listOpen(world.yubei)).isEmpty();
        assertThat(desk.listOver(world.linshui, 0, 10)).hasSize(1);
        assertThat(refusal(world.yubei, session, new DeskAct.Say("x"))).isEqualTo("desk.over");
    }

    @Test
    @DisplayName("a lost connection: the same act sent again is one act, and both sides read the same from the store")
    void lost() {
        DeskSession session = open("c2");
        session = act(world.yubei, session, new DeskAct.Answer());
        DeskSession said = desk.act(world.linshui, session.id(), "s-1", new DeskAct.Say("身份证原件在此")).orThrow();
        DeskSession again = desk.act(world.linshui, session.id(), "s-1", new DeskAct.Say("身份证原件在此")).orThrow();
        assertThat(again.said()).hasSize(1);
        assertThat(again.version()).isEqualTo(said.version());
        assertThat(desk.find(world.yubei, session.id()).orElseThrow().said()).isEqualTo(said.said());
        assertThat(open("c2").id()).isEqualTo(session.id());
    }

    @Test
    @DisplayName("several calls queue at one remote desk, the first called first; one may be given up")
    void queue() {
        DeskSession first = open("q1");
        world.now("2025-09-25 09:31");
        DeskSession second = open("q2");
        assertThat(desk.listWaiting(world.yubei)).extracting(DeskSession::id).containsExactly(first.id(), second.id());
        act(world.linshui, first, new DeskAct.GiveUp("群众先行离开"));
        assertThat(desk.listWaiting(world.yubei)).extracting(DeskSession::id).containsExactly(second.id());
        assertThat(desk.find(world.stranger, second.id())).isEmpty();
    }

    @Test
    @DisplayName("unknown item, own court, no name: refused with the reason")
    void refused() {
        assertThat(refusal(call("r1", "unheard", "渝0112", "王秀英"))).isEqualTo("desk.unknown-item");
        assertThat(refusal(call("r2", "filing", "川1623", "王秀英"))).isEqualTo("desk.same-place");
        assertThat(refusal(call("r3", "filing", "渝0112", " "))).isEqualTo("desk.no-citizen");
    }

    private String refusal(DeskCall call) {
        return desk.open(world.linshui, call).remarks().getFirst().code();
    }

    @Test
    @DisplayName("AP-6: the same token is one session after 220 others too")
    void tokenAfterMany() {
        DeskSession first = open("same");
        world.now("2025-09-25 09:31");
        for (int i = 0; i < 220; i++) {
            open("other" + i);
        }
        assertThat(open("same").id()).isEqualTo(first.id());
    }

    private DeskSession open(String token) {
        return desk.open(world.linshui, call(token, "filing", "渝0112", "王秀英")).orThrow();
    }

    private static DeskCall call(String token, String item, String remote, String citizen) {
        return new DeskCall(token, item, "川1623", remote, citizen, "欠薪立案咨询", Optional.empty());
    }

    private PaperFile paper(String text) {
        return world.filing
                .keepPaper(world.linshui, text + ".pdf", ("%PDF-" + text).getBytes(StandardCharsets.UTF_8))
                .orThrow();
    }

    private DeskSession act(Worker by, DeskSession session, DeskAct act) {
        return desk.act(by, session.id(), "t" + ++tokens, act).orThrow();
    }

    private String refusal(Worker by, DeskSession session, DeskAct act) {
        Reading<DeskSession> reading = desk.act(by, session.id(), "t" + ++tokens, act);
        return reading.value().map(done -> "done").orElseGet(() -> reading.remarks().getFirst().code());
    }
}
