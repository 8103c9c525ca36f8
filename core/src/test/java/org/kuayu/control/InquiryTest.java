package org.kuayu.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.control.ControlWorld.DEBTOR;
import static org.kuayu.control.ControlWorld.JINJIANG;
import static org.kuayu.control.ControlWorld.YUBEI;
import static org.kuayu.control.ControlWorld.codes;
import static org.kuayu.control.ControlWorld.done;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.Target;
import org.kuayu.exchange.Receipt;
import org.kuayu.party.Person;
import org.kuayu.party.PersonKey;
import org.kuayu.property.RightKind;
import org.kuayu.staff.Role;

/** Inquiries: answers, who sees them, asking once. */
class InquiryTest {
    private final ControlWorld world = new ControlWorld();
    private final Requests requests = world.control.requests();

    @AfterEach
    void close() {
        world.close();
    }

    private ControlRequest answered(RequestDraft draft) {
        ControlRequest sent = world.sent(world.officerA, draft);
        return done(world.control.desk().answer(world.registry, sent.id(), 1));
    }

    private InquiryAnswer answer(ControlRequest request) {
        return requests.findAnswer(world.officerA, request.items().getFirst().answer().orElseThrow())
                .orElseThrow();
    }

    private static RequestDraft with(RequestDraft d, String purpose, String reason) {
        return new RequestDraft(
                d.kind(), d.caseNumber(), purpose, d.notice(), d.ruling(), d.attachments(), d.targets(),
                d.registries(), d.supersedes(), reason, d.entrustedBy());
    }

    @Test
    @DisplayName("PI-3: nothing found is an answer with its receipt; what is not supplied is not none")
    void nothingFound() {
        var draft = world.inquiry(world.officerB, DEBTOR);
        var elsewhere = new RequestDraft(
                draft.kind(), draft.caseNumber(), draft.purpose(), draft.notice(), "", draft.attachments(),
                draft.targets(), List.of("510104"), Optional.empty(), "", Optional.empty());
        ControlRequest sent = world.sent(world.officerB, elsewhere);
        ControlRequest done = done(world.control.desk().answer(world.registryJinjiang, sent.id(), 1));
        var item = done.items().getFirst();
        assertThat(item.state()).isEqualTo(ItemState.REGISTERED);
        assertThat(item.receipts())
                .extracting(Receipt::kind)
                .containsExactly(Receipt.Kind.INTAKE, Receipt.Kind.ANSWERED);
        var answer = requests.findAnswer(world.officerB, item.answer().orElseThrow()).orElseThrow();
        assertThat(answer.extract().nothingFound()).isTrue();
        assertThat(answer.extract().findList(RightKind.MORTGAGE)).contains(List.of());
        assertThat(answer.extract().findList(RightKind.RESIDENCE)).as("not supplied").isEmpty();
        assertThat(answer.bound()).isEqualTo(done.life().digest().orElseThrow());
    }

    @Test
    @DisplayName("the registry answers twice: the first answer stands")
    void twice() {
        ControlRequest once = answered(world.inquiry(world.officerA, DEBTOR));
        ControlRequest again = done(world.control.desk().answer(world.registry, once.id(), 1));
        assertThat(again).isEqualTo(once);
        assertThat(world.entries("request.answered")).hasSize(1);
    }

    @Test
    @DisplayName("S2, S7: who works on the case sees the answer; a supervisor only with a reason; each look is recorded")
    void whoSees() {
        ControlRequest request = answered(world.inquiry(world.officerA, DEBTOR));
        String id = request.items().getFirst().answer().orElseThrow();
        assertThat(requests.findAnswer(world.officerA, id)).isPresent();
        assertThat(requests.findAnswer(world.registry, id)).isPresent();
        assertThat(requests.findAnswer(world.approverA, id)).isEmpty();
        assertThat(requests.findAnswer(world.approverA, id, "核查办案进度")).isPresent();
        assertThat(requests.findAnswer(world.approverB, id, "好奇")).isEmpty();
        assertThat(requests.findAnswer(world.registryJinjiang, id)).isEmpty();
        var namesake = ControlWorld.officer("lin.b", "林月", JINJIANG, Role.ENFORCEMENT_OFFICER);
        assertThat(requests.findAnswer(namesake, id)).as("of the same name at another court").isEmpty();
        var colleague = ControlWorld.officer("he.a", "何人", YUBEI, Role.ENFORCEMENT_OFFICER);
        assertThat(requests.findAnswer(colleague, id, "想看")).isEmpty();
        var seen = world.entries("answer.seen");
        assertThat(seen).extracting(e -> e.draft().actor().login()).containsExactly("lin.a", "wu.r", "zhao.a");
        var facts = seen.getLast().draft().payload().fields();
        assertThat(facts).containsEntry("reason", "核查办案进度").containsEntry("results", "2");
        assertThat(facts.get("targets")).isEqualTo(PersonKey.of(DEBTOR).value());
        assertThat(seen.getLast().draft().purpose()).contains(ControlWorld.PURPOSE);
        assertThat(world.entries("request.attempt-refused"))
                .extracting(e -> e.draft().actor().login())
                .containsExactly("zhao.a", "he.a");
    }

    @Test
    @DisplayName("S4, S7: no number of a person in any entry of the journal")
    void noNumbersInTheJournal() {
        ControlRequest request = answered(world.inquiry(world.officerA, DEBTOR));
        answer(request);
        world.registered(world.officerA, world.seizure(world.officerA, world.whole(ControlWorld.FLAT)));
        assertThat(world.stores.journal().list(0, 1_000)).allSatisfy(entry -> {
            String text = new String(entry.draft().payload().bytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(text).doesNotContain(DEBTOR.number()).doesNotContain(DEBTOR.name());
        });
    }

    @Test
    @DisplayName("BX-12: a fresh answer stands before a new inquiry, unless a reason is given; after five working days it is not fresh")
    void askOnce() {
        world.at("2024-09-24T10:00");
        answered(world.inquiry(world.officerA, DEBTOR));
        RequestDraft again = world.inquiry(world.officerA, DEBTOR);
        assertThat(requests.listFresh(world.officerA, again)).hasSize(1);
        assertThat(requests.listFresh(world.officerB, again)).isEmpty();
        var outcome = requests.draft(world.officerA, again);
        assertThat(codes(outcome)).containsExactly("control.answer-fresh");
        var reasoned = with(again, again.purpose(), "当事人称昨日新购房产");
        assertThat(ControlWorld.warnings(requests.draft(world.officerA, reasoned))).contains("control.answer-fresh");
        assertThat(world.entries("request.drafted").getLast().draft().payload().fields())
                .containsEntry("askAgain", "当事人称昨日新购房产");
        world.at("2024-09-30T23:59");
        assertThat(codes(requests.draft(world.officerA, again)))
                .as("Wed, Thu, Fri, Sunday the 29th as a make-up day, Mon")
                .containsExactly("control.answer-fresh");
        world.at("2024-10-01T00:00");
        assertThat(codes(requests.check(world.officerA, again))).isEmpty();
    }

    @Test
    @DisplayName("S6, BX-12: another case, another purpose or another registry needs a query of its own")
    void anotherCase() {
        answered(world.inquiry(world.officerA, DEBTOR));
        RequestDraft again = world.inquiry(world.officerA, DEBTOR);
        assertThat(codes(requests.check(world.officerA, with(again, "评估拍卖前核实权属", "")))).isEmpty();
        assertThat(codes(requests.check(world.officerB, world.inquiry(world.officerB, DEBTOR)))).isEmpty();
        var elsewhere = new RequestDraft(
                again.kind(), again.caseNumber(), again.purpose(), again.notice(), "", again.attachments(),
                again.targets(), List.of("510104"), Optional.empty(), "", Optional.empty());
        assertThat(codes(requests.check(world.officerA, elsewhere))).isEmpty();
        assertThat(codes(requests.check(world.officerA, with(again, " " + again.purpose() + " ", ""))))
                .as("the same purpose, written with blanks")
                .containsExactly("control.answer-fresh");
    }

    @Test
    @DisplayName("PI-16, PI-20: earlier answers for the same person and case, newest first, and never later ones")
    void earlier() {
        InquiryAnswer first = answer(answered(world.inquiry(world.officerA, DEBTOR)));
        world.at("2024-11-04T10:00");
        InquiryAnswer second = answer(answered(world.inquiry(world.officerA, DEBTOR)));
        assertThat(requests.listEarlier(world.officerA, second)).containsExactly(first);
        assertThat(requests.listEarlier(world.officerA, first)).isEmpty();
        assertThat(requests.listEarlier(world.approverA, second)).isEmpty();
        assertThat(requests.list(world.officerA, RequestFilter.ALL, 0, 9)).hasSize(2);
        assertThat(requests.list(world.officerB, RequestFilter.ALL, 0, 9)).isEmpty();
        assertThat(requests.count(world.registry, RequestFilter.ALL)).isEqualTo(2);
    }

    @Test
    @DisplayName("PI-2, P1: three hundred persons, only debtors of the case go through, each answered by itself")
    void manyPersons() {
        var number = org.kuayu.casefile.CaseNumber.of("（2024）渝0112执999号");
        var parties = new java.util.ArrayList<org.kuayu.casefile.CaseParty>();
        var targets = new java.util.ArrayList<Target>();
        for (int i = 0; i < 300; i++) {
            String id = "50011219900307" + String.format(java.util.Locale.ROOT, "%04d", i);
            parties.add(new org.kuayu.casefile.CaseParty("某某" + i, "被执行人", true, Optional.of(id), Optional.empty()));
            targets.add(new Target.OfPerson(Person.natural("某某" + i, id), ""));
        }
        world.stores.journal().write(() -> {
            var court = new org.kuayu.casefile.CaseCourt("", Optional.of(YUBEI), List.of("林月"), "");
            world.stores.cases().put(org.kuayu.casefile.CaseRecord.builder(number, court)
                    .matter(new org.kuayu.casefile.CaseMatter(
                            "", "", org.kuayu.casefile.Procedure.ENFORCEMENT, ""))
                    .parties(parties)
                    .build());
            return 0;
        });
        var d = world.inquiry(world.officerA, DEBTOR);
        var draft = new RequestDraft(
                d.kind(), number.display(), d.purpose(), d.notice(), "", d.attachments(), targets, d.registries(),
                Optional.empty(), "", Optional.empty());
        ControlRequest sent = world.sent(world.officerA, draft);
        for (int i = 1; i <= 3; i++) {
            done(world.control.desk().answer(world.registry, sent.id(), i));
        }
        var now = requests.find(world.officerA, sent.id()).orElseThrow();
        assertThat(now.items().stream().filter(i -> i.state() == ItemState.REGISTERED)).hasSize(3);
        assertThat(world.control.desk().list(world.registry, false, 0, 1_000)).hasSize(297);
    }
}
