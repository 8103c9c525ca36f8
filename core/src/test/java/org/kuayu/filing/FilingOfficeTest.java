package org.kuayu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.exchange.Receipt;
import org.kuayu.filing.course.Filing;
import org.kuayu.filing.course.FilingAct;
import org.kuayu.filing.course.FilingClaim;
import org.kuayu.filing.course.FilingDraft;
import org.kuayu.filing.course.FilingHop;
import org.kuayu.filing.course.FilingParty;
import org.kuayu.filing.course.FilingRole;
import org.kuayu.filing.course.FilingState;
import org.kuayu.journal.Subject;
import org.kuayu.matter.Flag;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterLink;
import org.kuayu.party.Person;
import org.kuayu.text.Reading;

/** The office of cross-region filing with real stores in memory. */
class FilingOfficeTest {
    private final FilingWorld world = new FilingWorld();
    private final FilingService filing = world.filing;

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("XR-11 XR-3: a filing has a number, receipts in a chain, and each hop with who, when, where and what proves it")
    void hops() {
        Filing sent = world.received();
        world.act(world.yubei, sent, new FilingAct.Fetch());
        Filing opened = filing.find(world.yubei, sent.id()).orElseThrow();
        Filing done = world.act(world.yubei, opened, new FilingAct.Accept("（2025）渝0112民初88号"));
        done = world.act(world.linshui, done, new FilingAct.Deliver("当面交付"));
        assertThat(done.id()).isEqualTo("F-2025-000001");
        assertThat(done.hops()).extracting(FilingHop::kind)
                .containsExactly(
                        FilingHop.Kind.ACCEPTED, FilingHop.Kind.RELAYED, FilingHop.Kind.DELIVERED, FilingHop.Kind.FETCHED,
                        FilingHop.Kind.HANDED_OVER);
        assertThat(done.hops()).allSatisfy(hop -> assertThat(hop.evidence()).isNotEmpty());
        assertThat(done.receipts()).extracting(Receipt::kind)
                .containsExactly(
                        Receipt.Kind.INTAKE, Receipt.Kind.INTAKE, Receipt.Kind.ANSWERED, Receipt.Kind.CONFIRMED);
        assertThat(done.intact()).isTrue();
        assertThat(world.stores.matters().find(done.id()).orElseThrow().number()).isEqualTo("（2025）渝0112民初88号");
    }

    @Test
    @DisplayName("a receipt that was changed afterwards is seen")
    void forged() {
        Filing sent = world.received();
        List<MatterEvent> events = world.stores.matters().listEvents(sent.id());
        MatterEvent first = events.getFirst();
        var later = new MatterEvent(
                first.matter(), 1, first.at().plusSeconds(60), first.actor(), first.act(), first.facts(), first.confidential());
        assertThat(Filing.of(List.of(later)).intact()).isFalse();
    }

    @Test
    @DisplayName("AP-6: the same token twice is one filing with one receipt")
    void token() {
        FilingDraft draft = world.draft();
        Filing first = filing.take(world.linshui, draft).orThrow();
        Filing again = filing.take(world.linshui, draft).orThrow();
        assertThat(again).isEqualTo(first);
        assertThat(filing.list(world.linshui, list(FilingList.Side.SENT))).hasSize(1);
    }

    @Test
    @DisplayName("AP-6: the same token is one filing after 120 others too; at another counter, and without one, it is another")
    void tokenAfterMany() {
        FilingDraft draft = world.draft();
        Filing first = filing.take(world.linshui, draft).orThrow();
        world.now("2025-09-26 09:30");
        for (int i = 0; i < 120; i++) {
            filing.take(world.linshui, world.draft()).orThrow();
        }
        assertThat(filing.take(world.linshui, draft).orThrow().id()).isEqualTo(first.id());
        assertThat(filing.take(world.stranger, under(draft.token(), "川0104")).orThrow().id()).isNotEqualTo(first.id());
        Filing nameless = filing.take(world.linshui, under("", draft.from())).orThrow();
        assertThat(filing.take(world.linshui, under("", draft.from())).orThrow().id()).isNotEqualTo(nameless.id());
    }

    private FilingDraft under(String token, String from) {
        FilingDraft draft = world.draft();
        return new FilingDraft(
                token, draft.kind(), from, draft.court(), draft.parties(), draft.claim(), draft.papers(), draft.mediation(),
                draft.origin());
    }

    @Test
    @DisplayName("BX-13: a second counter that takes the same filing is told of the first, with the reason")
    void twoCounters() {
        Filing first = filing.take(world.linshui, world.draft()).orThrow();
        List<AlikeFiling> alike = filing.listAlike(world.stranger, world.draft());
        assertThat(alike).extracting(AlikeFiling::matter).containsExactly(first.id());
        assertThat(alike.getFirst().reasons()).extracting(r -> r.code()).containsExactly("filing.alike.parties", "filing.alike.text");
        assertThat(alike.getFirst().cover()).as("another court sees no cover").isEmpty();
        var other = world.draft("civil", List.of(
                FilingParty.of(FilingRole.CLAIMANT, Person.natural("赵某", "510104199003072317")),
                FilingParty.of(FilingRole.RESPONDENT, Person.organisation("成都乙公司", "91510104MA6U000001"))));
        assertThat(filing.listAlike(world.stranger, otherClaim(other))).isEmpty();
    }

    private static FilingDraft otherClaim(FilingDraft draft) {
        var claim = new FilingClaim(
                "房屋租赁合同纠纷", List.of("返还押金"), java.util.OptionalLong.of(100), "租期届满后不退还押金，多次催要无果。", List.of());
        return new FilingDraft(
                draft.token(), draft.kind(), draft.from(), draft.court(), draft.parties(), claim, draft.papers(), false,
                Optional.empty());
    }

    @Test
    @DisplayName("WF-9: a second editor is told, and nothing of the first is lost")
    void overtaken() {
        Filing sent = world.received();
        world.act(world.yubei, sent, new FilingAct.Fetch());
        Reading<Filing> late = filing.act(world.yubei, sent.id(), sent.version(), new FilingAct.Accept("（2025）渝0112民初88号"));
        assertThat(late.remarks().getFirst().code()).isEqualTo("matter.overtaken");
    }

    @Test
    @DisplayName("200 claimants without a number, a foreign name, the same person twice: taken, with what is doubtful")
    void parties() {
        FilingDraft many = world.draft("civil", FilingWorld.claimants(200));
        assertThat(filing.check(world.linshui, many)).noneMatch(FilingFinding::error);
        assertThat(codes(many)).contains("filing.party-unnumbered");
        Filing taken = filing.take(world.linshui, many).orThrow();
        assertThat(taken.draft().parties()).hasSize(201);
        var cover = world.stores.matters().find(taken.id()).orElseThrow();
        assertThat(cover.title()).isEqualTo("李**等200人诉重庆甲建筑有限公司 追索劳动报酬纠纷");
        assertThat(cover.flags()).containsExactly(Flag.GROUP);
        var foreigner = new Person("Jean-Luc O’Neill", true, Person.IdType.PASSPORT, "X1234567");
        FilingDraft foreign = world.draft("civil", List.of(
                FilingParty.of(FilingRole.CLAIMANT, foreigner),
                FilingParty.of(FilingRole.CLAIMANT, foreigner),
                FilingParty.of(FilingRole.RESPONDENT, FilingWorld.FIRM)));
        assertThat(codes(foreign)).contains("filing.party-twice");
        assertThat(world.stores.matters()
                        .find(filing.take(world.linshui, foreign).orThrow().id())
                        .orElseThrow()
                        .flags())
                .containsExactly(Flag.FOREIGN);
    }

    private List<String> codes(FilingDraft draft) {
        return filing.check(world.linshui, draft).stream().map(f -> f.remark().code()).toList();
    }

    @Test
    @DisplayName("R30: a missing paper is said and stops nothing, since the court alone decides; a missing party or claim stops")
    void form() {
        FilingDraft bare = new FilingDraft(
                "t", "civil", FilingWorld.LINSHUI, FilingWorld.YUBEI, world.draft().parties(), world.draft().claim(), List.of(),
                false, Optional.empty());
        assertThat(codes(bare)).contains("filing.paper-missing");
        assertThat(filing.take(world.linshui, bare).value()).isPresent();
        assertThat(refused(world.draft("civil", List.of()))).isEqualTo("filing.no-claimant");
        assertThat(refused(world.draft("unheard", world.draft().parties()))).isEqualTo("filing.kind-unknown");
        FilingDraft draft = world.draft();
        assertThat(refused(to(draft, FilingWorld.LINSHUI))).isEqualTo("filing.same-court");
        assertThat(refused(to(draft, "nowhere"))).isEqualTo("filing.court-unknown");
        assertThat(filing.take(world.yubei, draft).remarks().getFirst().code()).isEqualTo("filing.not-your-counter");
    }

    private String refused(FilingDraft draft) {
        return filing.take(world.linshui, draft).remarks().getFirst().code();
    }

    private static FilingDraft to(FilingDraft draft, String court) {
        return new FilingDraft(
                draft.token() + court, draft.kind(), draft.from(), court, draft.parties(), draft.claim(), draft.papers(),
                false, Optional.empty());
    }

    @Test
    @DisplayName("F3: the refused appeal is on record with the code of its reason and its article in the check")
    void appeal() {
        FilingDraft appeal = world.draft("appeal", world.draft().parties());
        FilingFinding why = filing.check(world.linshui, appeal).getFirst();
        assertThat(why.remark().code()).isEqualTo("filing.appeal");
        assertThat(why.rule().orElseThrow().toString()).contains("民事诉讼法", "173");
        Filing refused = filing.take(world.linshui, appeal).orThrow();
        assertThat(refused.state()).isEqualTo(FilingState.REFUSED);
        assertThat(refused.hops().getLast().note()).isEqualTo("filing.appeal");
        assertThat(refused.receipts().getLast().kind()).isEqualTo(Receipt.Kind.REFUSED);
    }

    @Test
    @DisplayName("XR-4: a failed transfer is visible, waits, and is not doubled when sent by hand and by the clock")
    void transfer() {
        world.cut = Optional.of("connection refused");
        Filing taken = filing.take(world.linshui, world.draft()).orThrow();
        Filing sent = world.act(world.linshui, taken, new FilingAct.Send());
        assertThat(sent.failure()).contains("connection refused");
        assertThat(world.kuayu.outbox().countWaiting("court." + FilingWorld.YUBEI)).isEqualTo(1);
        world.now("2025-09-25 09:50");
        filing.carry(world.kuayu.clock().instant());
        Filing waiting = filing.find(world.linshui, sent.id()).orElseThrow();
        assertThat(waiting.hops()).filteredOn(h -> h.kind() == FilingHop.Kind.FAILED).hasSize(1);
        world.cut = Optional.empty();
        Filing there = world.act(world.linshui, waiting, new FilingAct.Resend());
        assertThat(there.state()).isEqualTo(FilingState.UNDER_REVIEW);
        world.kuayu.outbox().resend(there.messageId());
        filing.carry(world.kuayu.clock().instant());
        assertThat(filing.find(world.linshui, there.id()).orElseThrow()).isEqualTo(there);
        assertThat(world.kuayu.outbox().find(there.messageId()).orElseThrow().state())
                .isEqualTo(OutboxMessage.State.DELIVERED);
    }

    @Test
    @DisplayName("the message, the journal and the cover show no full name and no number")
    void masked() {
        Filing sent = world.received();
        String message = world.kuayu.outbox().find(sent.messageId()).orElseThrow().payload();
        var told = new StringBuilder(message).append(sent).append(sent.draft().parties());
        world.kuayu.journal().listAbout(new Subject(MatterBook.SUBJECT, sent.id())).stream()
                .map(entry -> entry.draft().payload())
                .forEach(payload -> told.append(payload.fields()));
        told.append(world.stores.matters().find(sent.id()).orElseThrow());
        assertThat(told.toString()).doesNotContain("王秀英", "511623199003072316", "13800001234");
    }

    @Test
    @DisplayName("ME-15: what mediation hands over is filed and sent at once, with its papers and undisputed facts, and tied")
    void takeOver() {
        FilingDraft draft = world.draft();
        var claim = new FilingClaim(
                draft.claim().cause(), draft.claim().requests(), draft.claim().fen(), draft.claim().facts(),
                List.of("双方确认2025年3月至6月存在劳动关系"));
        var handed = new FilingDraft(
                "over-T-2025-000007", "civil", FilingWorld.LINSHUI, FilingWorld.YUBEI, draft.parties(), claim, draft.papers(),
                false, Optional.of("T-2025-000007"));
        String id = filing.takeOver(world.linshui, handed).orThrow().id();
        filing.carry(world.kuayu.clock().instant());
        Filing over = filing.find(world.linshui, id).orElseThrow();
        assertThat(over.state()).isEqualTo(FilingState.UNDER_REVIEW);
        assertThat(over.draft().claim().undisputed()).hasSize(1);
        assertThat(over.papers()).hasSize(3);
        assertThat(world.stores.matters().listLinks(over.id()))
                .extracting(MatterLink::from, MatterLink::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("T-2025-000007", MatterLink.Kind.CAME_FROM));
        assertThat(filing.takeOver(world.linshui, handed).orThrow()).isEqualTo(over);
        assertThat(filing.takeOver(world.linshui, world.draft()).remarks().getFirst().code()).isEqualTo("filing.no-origin");
    }

    @Test
    @DisplayName("an uploaded bomb is not kept; a paper is seen by both sides alone, and that is journalled")
    void papers() {
        assertThat(filing.keepPaper(world.linshui, "诉状.pdf", "MZ".getBytes(StandardCharsets.UTF_8)).remarks())
                .extracting(r -> r.code())
                .containsExactly("paper.type-unknown");
        Filing sent = world.received();
        String digest = sent.papers().getFirst().file().digest();
        assertThat(filing.findPaper(world.yubei, sent.id(), digest)).isPresent();
        assertThat(filing.findPaper(world.stranger, sent.id(), digest)).isEmpty();
        assertThat(world.kuayu.journal().listAbout(new Subject(MatterBook.SUBJECT, sent.id())))
                .extracting(e -> e.draft().act().code())
                .contains("filing.paper-seen");
    }

    @Test
    @DisplayName("each side has its list, and a third court none")
    void lists() {
        Filing sent = world.received();
        assertThat(filing.list(world.linshui, list(FilingList.Side.SENT))).hasSize(1);
        assertThat(filing.list(world.linshui, list(FilingList.Side.RECEIVED))).isEmpty();
        assertThat(filing.list(world.yubei, list(FilingList.Side.RECEIVED))).hasSize(1);
        assertThat(filing.list(world.stranger, list(FilingList.Side.ALL))).isEmpty();
        assertThat(filing.find(world.stranger, sent.id())).isEmpty();
        assertThat(world.refusal(world.stranger, sent, new FilingAct.Fetch())).isEqualTo("filing.unknown");
    }

    private static FilingList list(FilingList.Side side) {
        return new FilingList(side, java.util.Set.of(), "", 0, 20);
    }

    @Test
    @DisplayName("mediation needs the claimant's consent; a case number must be one; a ruling needs its number")
    void content() {
        FilingDraft draft = world.draft();
        var without = new FilingDraft(
                draft.token(), draft.kind(), draft.from(), draft.court(), draft.parties(), draft.claim(), draft.papers(), false,
                Optional.empty());
        Filing sent = world.act(world.linshui, filing.take(world.linshui, without).orThrow(), new FilingAct.Send());
        assertThat(world.refusal(world.yubei, sent, new FilingAct.Mediate("x"))).isEqualTo("filing.no-consent");
        assertThat(world.refusal(world.yubei, sent, new FilingAct.Accept("八十八"))).isEqualTo("filing.case-number");
        assertThat(world.refusal(world.yubei, sent, new FilingAct.Decline("", "x"))).isEqualTo("filing.ruling-missing");
        assertThat(world.refusal(world.yubei, sent, new FilingAct.AskSupplement(List.of(" "), 7)))
                .isEqualTo("filing.nothing-missing");
        assertThat(world.refusal(world.yubei, sent, new FilingAct.AskSupplement(List.of("identity"), 0)))
                .isEqualTo("filing.supplement-days");
        assertThat(world.refusal(world.yubei, sent, new FilingAct.Receive())).isEqualTo("filing.not-by-hand");
    }
}
