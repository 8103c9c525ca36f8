package org.kuayu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Payload;
import org.kuayu.text.Reading;

/** WF-11: disposal after some years, unless a hold forbids it. */
class RetentionTest {
    private static final Duration YEARS = Duration.ofDays(3 * 366);
    private final MatterWorld world = new MatterWorld();
    private final Retention retention = new Retention(world.parts(), 3);
    private final Worker zhao = world.worker("zhao");

    private static String refusal(Reading<Matter> answer) {
        return answer.value().isPresent() ? "" : answer.remarks().getFirst().code();
    }

    private Matter doneWith(String id, List<String> keys, String... papers) {
        Matter first = world.open(id, MatterWorld.YUBEI, keys);
        Matter done = first.moved("CLOSED", Matter.Standing.DONE, Optional.empty(), world.now);
        var facts = Fields.writer().texts("papers", List.of(papers)).fields();
        var event = new MatterEvent(
                id, 2, world.now, new Actor("zhao", ""), new Act("mediation.closed"), facts, Sealed.NONE);
        return world.book
                .record(new MatterBook.Change(event, done, List.of(), Optional.empty(), Payload.NONE))
                .orThrow();
    }

    private String paper(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String digest = Digest.sha256(bytes).hex();
        world.journal.write(() -> {
            world.store.putPaper(digest, bytes);
            return digest;
        });
        return digest;
    }

    @Test
    void dropsPapersAfterTheYearsAndKeepsTheEvents() {
        String own = paper("协议");
        String shared = paper("证据");
        String alike = paper("身份证明");
        Matter done = doneWith("T-1", List.of("k"), own, shared, alike);
        doneWith("T-2", List.of(), shared);
        doneWith("T-3", List.of("k"), alike);
        new Ties(world.parts()).tie(zhao, new Ties.Wish("T-1", "T-2", MatterLink.Kind.RELATED, "同一证据")).orThrow();
        assertThat(retention.listDisposable(zhao, world.now, 9)).isEmpty();
        assertThat(refusal(retention.dispose(zhao, SeenMatter.of(done), world.now))).isEqualTo("matter.retention-early");
        world.pass(YEARS);
        assertThat(retention.listDisposable(zhao, world.now, 9)).extracting(Matter::id).containsExactly("T-1", "T-2", "T-3");
        assertThat(refusal(retention.dispose(world.worker("sun"), SeenMatter.of(done), world.now))).isEqualTo("matter.other-team");
        Matter disposed = retention.dispose(zhao, SeenMatter.of(done), world.now).orThrow();
        assertThat(world.store.findPaper(own)).isEmpty();
        assertThat(world.store.findPaper(shared)).as("a tied matter names it").isPresent();
        assertThat(world.store.findPaper(alike)).as("a matter with the same party names it").isPresent();
        assertThat(world.store.listEvents("T-1")).hasSize(3);
        assertThat(retention.listDisposable(zhao, world.now, 9)).extracting(Matter::id).containsExactly("T-2", "T-3");
        assertThat(refusal(retention.dispose(zhao, SeenMatter.of(disposed), world.now))).isEqualTo("matter.disposed-already");
    }

    @Test
    void aHoldWithAReasonForbidsIt() {
        Matter done = doneWith("T-1", List.of(), paper("协议"));
        world.pass(YEARS);
        assertThat(refusal(retention.hold(zhao, SeenMatter.of(done), ""))).isEqualTo("matter.reason-missing");
        assertThat(refusal(retention.release(zhao, SeenMatter.of(done), ""))).isEqualTo("matter.retention-not-held");
        Matter held = retention.hold(zhao, SeenMatter.of(done), "再审").orThrow();
        assertThat(retention.held("T-1")).isTrue();
        assertThat(retention.listDisposable(zhao, world.now, 9)).isEmpty();
        assertThat(refusal(retention.dispose(zhao, SeenMatter.of(held), world.now))).isEqualTo("matter.retention-held");
        assertThat(refusal(retention.hold(zhao, SeenMatter.of(held), "审计"))).isEqualTo("matter.retention-held");
        Matter free = retention.release(zhao, SeenMatter.of(held), "再审已结").orThrow();
        assertThat(retention.dispose(zhao, SeenMatter.of(free), world.now).value()).isPresent();
    }

    @Test
    void anOpenMatterIsNeverDisposedOf() {
        Matter open = world.open("T-1");
        world.pass(YEARS);
        assertThat(retention.listDisposable(zhao, world.now, 9)).isEmpty();
        assertThat(refusal(retention.dispose(zhao, SeenMatter.of(open), world.now))).isEqualTo("matter.retention-early");
    }
}
