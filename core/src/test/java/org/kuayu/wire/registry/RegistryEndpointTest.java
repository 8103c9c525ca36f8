package org.kuayu.wire.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.control.ControlWorld;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.wire.registry.RegistryMessage.Controls;
import org.kuayu.wire.registry.RegistryMessage.FetchControls;
import org.kuayu.wire.registry.RegistryMessage.FetchInquiries;
import org.kuayu.wire.registry.RegistryMessage.FetchPapers;
import org.kuayu.wire.registry.RegistryMessage.Inquiries;
import org.kuayu.wire.registry.RegistryMessage.InquiryAnswers;
import org.kuayu.wire.registry.RegistryMessage.InquiryFeed;
import org.kuayu.wire.registry.RegistryMessage.Papers;
import org.kuayu.wire.registry.RegistryMessage.Result;
import org.kuayu.wire.registry.RegistryMessage.Results;
import org.kuayu.wire.registry.RegistryMessage.Sheet;

/** What a registry that polls does through the wire, and what is refused. */
class RegistryEndpointTest extends PollingRegistry {
    private List<String> refusals() {
        return world.entries("wire.refused").stream()
                .map(e -> e.draft().payload().fields().get("code"))
                .toList();
    }

    @Test
    @DisplayName("P7, P8: what was sent is fetched, again too while nothing came of it; a poller of another registry gets nothing")
    void fetch() {
        ControlRequest asked = inquiry();
        for (int times = 0; times < 2; times++) {
            var sheets = ((Inquiries) call(REGISTRY, new FetchInquiries(HEAD))).sheets();
            assertThat(sheets).extracting(Sheet::number).containsExactly(asked.id());
            assertThat(sheets.getFirst().fields())
                    .containsEntry("XM", "张三丰")
                    .containsEntry("ZJZL", "1")
                    .containsEntry("QQZY", asked.life().digest().orElseThrow().text());
        }
        assertThat(item(asked, 1).state()).isEqualTo(ItemState.FETCHED);
        assertThat(((Inquiries) call(OTHER, new FetchInquiries(HEAD))).sheets()).isEmpty();
        assertThat(((Controls) call(REGISTRY, new FetchControls(HEAD))).sheets()).isEmpty();
    }

    @Test
    @DisplayName("R6: an answer must come even when it is empty; 0100, and 0000 with empty lists, both say nothing was found")
    void emptyAnswers() {
        for (String result : List.of("0100", "0000")) {
            ControlRequest asked = result.equals("0100")
                    ? inquiry()
                    : world.sent(world.officerB, world.inquiry(world.officerB, ControlWorld.DEBTOR));
            Map<RightKind, List<RegisterEntry>> lists =
                    result.equals("0100") ? Map.of() : Map.of(RightKind.BUILDING, List.of());
            assertThat(feed(answer(asked.id(), result, lists))).extracting(Result::success).containsExactly(true);
            var kept = world.stores.control().requests().find(asked.id()).orElseThrow().items().getFirst();
            assertThat(kept.receipts()).extracting(Receipt::kind).contains(Receipt.Kind.ANSWERED);
            var extract = world.stores
                    .control()
                    .answers()
                    .find(kept.answer().orElseThrow())
                    .orElseThrow()
                    .extract();
            assertThat(extract.nothingFound()).isTrue();
            assertThat(extract.lists()).hasSize(result.equals("0100") ? 9 : 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0000, false, wire.lists-missing",
        "0100, true, wire.result-contradicts",
        "9999, true, wire.code-unknown",
        "'', true, wire.code-unknown"
    })
    @DisplayName("an answer that contradicts itself or has an unknown code waits for a person: fail, a trace, nothing else")
    void manual(String result, boolean lists, String code) {
        ControlRequest asked = inquiry();
        assertThat(feed(answer(asked.id(), result, lists ? Samples.lists() : Map.of())))
                .containsExactly(new Result(asked.id(), false, code));
        assertThat(item(asked, 1).state()).isEqualTo(ItemState.SENT);
        assertThat(refusals()).containsExactly(code);
    }

    @Test
    @DisplayName("2040 is the registry's error: the item comes back with what it says")
    void registryError() {
        ControlRequest asked = inquiry();
        var feed = new InquiryFeed(
                asked.id(), Optional.empty(), "2040", "证件种类有误", Map.of(), "", List.of(), List.of());
        assertThat(feed(new InquiryAnswers(HEAD, List.of(feed)))).extracting(Result::success).containsExactly(true);
        assertThat(item(asked, 1).state()).isEqualTo(ItemState.RETURNED);
        assertThat(item(asked, 1).note()).isEqualTo("证件种类有误");
    }

    @Test
    @DisplayName("P1, P2: 已控 alone is the intake, number and days are the entry; each unit has its own fate")
    void intakeAndEntry() {
        ControlRequest ordered = seizure(ControlWorld.FLAT, ControlWorld.OTHER_FLAT);
        assertThat(feed(controls(ordered.id(), unit(ControlWorld.FLAT, "1", ""))))
                .extracting(Result::success)
                .containsExactly(true);
        assertThat(item(ordered, 1).state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item(ordered, 1).receipts()).extracting(Receipt::kind).containsExactly(Receipt.Kind.INTAKE);
        assertThat(item(ordered, 2).state()).isEqualTo(ItemState.FETCHED);

        world.later(Duration.ofHours(3));
        feed(controls(
                ordered.id(),
                unit(ControlWorld.FLAT, "1", "CF-1", "2024-09-27", "2027-09-26"),
                unit(ControlWorld.OTHER_FLAT, "2", "")));
        assertThat(item(ordered, 1).state()).isEqualTo(ItemState.REGISTERED);
        assertThat(item(ordered, 1).result().orElseThrow().lastDay()).contains(LocalDate.of(2027, 9, 26));
        assertThat(item(ordered, 2).state()).isEqualTo(ItemState.REFUSED);
        assertThat(item(ordered, 2).note()).isEqualTo("已过户 联系138****5678");
    }

    @Test
    @DisplayName("a seizure that waits comes with a number and without days")
    void waiting() {
        ControlRequest first = seizure(ControlWorld.FLAT);
        feed(controls(first.id(), unit(ControlWorld.FLAT, "1", "CF-1", "2024-09-27", "2027-09-26")));
        var byB = world.sent(
                world.officerB, world.seizure(world.officerB, world.whole(ControlWorld.FLAT)));
        feed(controls(byB.id(), unit(ControlWorld.FLAT, "1", "CF-2")));
        var kept = world.stores.control().requests().find(byB.id()).orElseThrow().items().getFirst();
        assertThat(kept.state()).isEqualTo(ItemState.REGISTERED);
        assertThat(kept.result().orElseThrow().state()).isEqualTo(SeizureState.WAITING);
        assertThat(world.queue(ControlWorld.FLAT)).containsExactly("渝0112 ACTIVE", "川0104 WAITING#1");
    }

    @Test
    @DisplayName("R7: where the register has other days than the order, the register's govern: queue and list end on them")
    void otherDays() {
        ControlRequest ordered = seizure(ControlWorld.FLAT);
        feed(controls(ordered.id(), unit(ControlWorld.FLAT, "1", "CF-1", "2024-09-28", "2026-09-27")));
        var state = world.control
                .findLedger(world.officerA, ControlWorld.FLAT, world.now())
                .orElseThrow()
                .state();
        assertThat(state.effective()).singleElement().satisfies(seizure -> assertThat(seizure.lastDay())
                .contains(LocalDate.of(2026, 9, 27)));
        assertThat(item(ordered, 1).result().orElseThrow().lastDay()).contains(LocalDate.of(2026, 9, 27));
    }

    @Test
    @DisplayName("P4: the same feed again gives what the first gave, and no second event; other content is a conflict")
    void again() {
        ControlRequest ordered = seizure(ControlWorld.FLAT);
        var entry = controls(ordered.id(), unit(ControlWorld.FLAT, "1", "CF-1", "2024-09-27", "2027-09-26"));
        feed(entry);
        var before = item(ordered, 1);
        world.later(Duration.ofDays(1));
        assertThat(feed(entry)).extracting(Result::success).containsExactly(true);
        assertThat(item(ordered, 1)).isEqualTo(before);
        var other = controls(ordered.id(), unit(ControlWorld.FLAT, "1", "CF-1", "2024-09-27", "2026-09-26"));
        assertThat(feed(other)).containsExactly(new Result(ordered.id(), false, "control.conflict"));
        assertThat(item(ordered, 1)).isEqualTo(before);
        assertThat(world.queue(ControlWorld.FLAT)).containsExactly("渝0112 ACTIVE");

        ControlRequest asked = inquiry();
        feed(answer(asked.id(), "0000", Samples.lists()));
        var answered = item(asked, 1);
        world.later(Duration.ofDays(1));
        assertThat(feed(answer(asked.id(), "0000", Samples.lists()))).extracting(Result::success).containsExactly(true);
        assertThat(item(asked, 1)).isEqualTo(answered);
        assertThat(feed(answer(asked.id(), "0100", Map.of()))).extracting(Result::success).containsExactly(false);
    }

    @Test
    @DisplayName("P9: a feed answered fail leaves the item as it was, and the same payload may come again")
    void failAndAgain() {
        ControlRequest ordered = seizure(ControlWorld.FLAT);
        var wrong = controls(ordered.id(), unit(ControlWorld.FLAT, "7", ""));
        assertThat(feed(wrong)).extracting(Result::success).containsExactly(false);
        assertThat(feed(wrong)).extracting(Result::success).containsExactly(false);
        assertThat(item(ordered, 1).state()).isEqualTo(ItemState.SENT);
        assertThat(feed(controls(ordered.id(), unit(ControlWorld.FLAT, "1", "")))).extracting(Result::success).containsExactly(true);
    }

    @Test
    @DisplayName("PI-18: an answer bound to another digest is refused and leaves a trace; the right one is taken")
    void bound() {
        ControlRequest ordered = seizure(ControlWorld.FLAT);
        var unit = unit(ControlWorld.FLAT, "1", "");
        for (String other : List.of(Digest.sha256("another request").text(), "no digest")) {
            assertThat(feed(bound(ordered.id(), Optional.of(other), unit)))
                    .containsExactly(new Result(ordered.id(), false, "control.digest-differs"));
        }
        assertThat(item(ordered, 1).receipts()).isEmpty();
        assertThat(world.entries("answer.mismatched")).hasSize(2);
        var own = ordered.life().digest().map(Digest::text);
        assertThat(feed(bound(ordered.id(), own, unit))).extracting(Result::success).containsExactly(true);
    }

    @Test
    @DisplayName("an unknown sheet, a sheet of another registry, a unit that is not in it, days without a number: refused by reason")
    void mismatched() {
        ControlRequest ordered = seizure(ControlWorld.FLAT);
        var unit = unit(ControlWorld.FLAT, "1", "");
        assertThat(feed(controls("nothing", unit)).getFirst().message()).isEqualTo("wire.request-unknown");
        assertThat(((Results) call(OTHER, controls(ordered.id(), unit))).results().getFirst().message())
                .isEqualTo("wire.request-unknown");
        assertThat(feed(controls(ordered.id(), unit(ControlWorld.OTHER_FLAT, "1", ""))).getFirst().message())
                .isEqualTo("wire.unit-unknown");
        assertThat(feed(controls(ordered.id(), unit(ControlWorld.FLAT, "1", "", "2024-09-27", "2027-09-26")))
                        .getFirst()
                        .message())
                .isEqualTo("wire.entry-without-number");
        assertThat(feed(controls(ordered.id(), unit(ControlWorld.FLAT, "1", "C", "2024-09-27", "2023-09-26")))
                        .getFirst()
                        .message())
                .isEqualTo("wire.dates-reversed");
        assertThat(feed(controls(ordered.id())).getFirst().message()).isEqualTo("wire.units-missing");
        assertThat(feed(answer(ordered.id(), "0100", Map.of())).getFirst().message()).isEqualTo("wire.request-unknown");
        assertThat(item(ordered, 1).receipts()).isEmpty();
        assertThat(refusals()).hasSize(7);
        world.entries("wire.refused").forEach(e -> assertThat(e.draft().payload().toString()
                        + e.draft().payload().fields())
                .doesNotContain(ControlWorld.DEBTOR.number()));
    }

    @Test
    @DisplayName("P5: a renewal goes out with the number of the sheet and of the seizure that it means, and comes back")
    void renewal() {
        ControlRequest first = seizure(ControlWorld.FLAT, ControlWorld.OTHER_FLAT);
        feed(controls(first.id(), unit(ControlWorld.FLAT, "1", "CF-1", "2024-09-27", "2027-09-26")));
        world.at("2027-09-01T09:00");
        var reference = Optional.of(new Target.SeizureReference(first.id(), "CF-1"));
        var term = world.whole(ControlWorld.FLAT).term();
        ControlRequest renewal = world.sent(
                world.officerA,
                world.order(
                        world.officerA,
                        RequestKind.RENEWAL,
                        List.of(Attachment.Kind.RULING),
                        world.of(ControlWorld.FLAT, term, reference)));
        var sheets = ((Controls) call(REGISTRY, new FetchControls(HEAD))).sheets();
        var sheet = sheets.stream().filter(s -> s.number().equals(renewal.id())).findFirst().orElseThrow();
        assertThat(sheet.units().getFirst())
                .containsEntry("KZCS", "12")
                .containsEntry("YDJDH", first.id())
                .containsEntry("YCFYWH", "CF-1")
                .containsEntry("KSRQ", "2027/09/01");
        feed(controls(renewal.id(), unit(ControlWorld.FLAT, "1", "XF-1", "2027-09-01", "2030-08-31")));
        assertThat(item(renewal, 1).state()).isEqualTo(ItemState.REGISTERED);
        assertThat(world.queue(ControlWorld.FLAT)).containsExactly("渝0112 ACTIVE");
    }

    @Test
    @DisplayName("papers are had by the sheet's number, by its registry alone")
    void papers() {
        ControlRequest ordered = seizure(ControlWorld.FLAT);
        var papers = ((Papers) call(REGISTRY, new FetchPapers(HEAD, ordered.id()))).papers();
        assertThat(papers).extracting(RegistryMessage.Paper::type).containsExactlyInAnyOrder("裁定书", "协助执行通知书");
        assertThat(((Papers) call(OTHER, new FetchPapers(HEAD, ordered.id()))).papers()).isEmpty();
        assertThat(refusals()).containsExactly("wire.request-unknown");
    }

    @Test
    @DisplayName("a registry that signs is refused without a right signature, and gets a signed answer")
    void signed() {
        var signing = new RegistryPartner("500112", "sixteen characters", true, "common");
        byte[] plain = DIALECT.write(new FetchInquiries(HEAD));
        assertThat(endpoint.answer(signing, plain, world.now()).status()).isEqualTo(403);
        byte[] right = DIALECT.writeSigned(new FetchInquiries(HEAD), false, signing.secret());
        WireAnswer answer = endpoint.answer(signing, right, world.now());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(DIALECT.read(answer.envelope()).orThrow().signedWith(signing.secret())).isTrue();
        assertThat(refusals()).containsExactly("wire.sign");
    }

    @Test
    @DisplayName("no XML, an answer of the court's side, an unknown operation: a fault with its reason and a trace")
    void faults() {
        byte[] wrong = DIALECT.write(new Inquiries(HEAD, List.of()));
        for (var sent : Map.of("wire.xml", "<".getBytes(StandardCharsets.UTF_8), "wire.direction", wrong)
                .entrySet()) {
            WireAnswer answer = endpoint.answer(REGISTRY, sent.getValue(), world.now());
            assertThat(answer.status()).isEqualTo(400);
            assertThat(new String(answer.envelope(), StandardCharsets.UTF_8)).contains(sent.getKey());
        }
        assertThat(refusals()).containsExactlyInAnyOrder("wire.xml", "wire.direction");
    }

    @Test
    @DisplayName("persons of one request have sheets of their own, units of one person share one")
    void sheets() {
        ControlRequest ordered = seizure(ControlWorld.FLAT, ControlWorld.OTHER_FLAT);
        var sheets = ((Controls) call(REGISTRY, new FetchControls(HEAD))).sheets();
        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.number()).isEqualTo(ordered.id());
            assertThat(sheet.units()).hasSize(2);
        });
        var two = new java.util.ArrayList<>(ordered.items());
        var other = (Target.OfUnit) two.getLast().target();
        var person = org.kuayu.party.Person.natural("赵乙", "500112199003070001");
        two.set(1, RequestItem.drafted(
                2,
                new Target.OfUnit(
                        other.unit(), "", "", person, other.kind(), other.scope(), other.term(), Optional.empty(),
                        Optional.empty()),
                world.now()));
        var request = ordered.withItems(two);
        assertThat(Sheets.of(request).list().keySet()).containsExactly(ordered.id() + "-1", ordered.id() + "-2");
        assertThat(Sheets.find(ordered.id() + "-2", id -> Optional.of(request).filter(r -> r.id().equals(id)))
                        .orElseThrow()
                        .items())
                .extracting(RequestItem::number)
                .containsExactly(2);
        assertThat(Sheets.find(ordered.id(), id -> Optional.of(request).filter(r -> r.id().equals(id)))).isEmpty();
    }
}
