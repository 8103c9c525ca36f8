package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.RequestStore;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.party.Person;

/** What every {@link RequestStore} keeps. */
public abstract class RequestStoreContract extends StoresContract {
    private RequestStore requests() {
        return stores().control().requests();
    }

    private static String id(int serial) {
        return "R" + serial;
    }

    private ControlRequest kept(int serial, Instant drafted) {
        var request = ControlSamples.fullRequest(id(serial), serial, drafted);
        write(() -> requests().put(request));
        return request;
    }

    /** Everything that concerns the request with this serial. */
    private static RequestFilter about(int serial) {
        return text("执" + serial + "号");
    }

    private static RequestFilter text(String text) {
        return filter(Set.of(), "", Set.of(), Set.of(), text);
    }

    private static RequestFilter filter(
            Set<CourtCode> courts, String registry, Set<RequestKind> kinds, Set<ItemState> states, String text) {
        return new RequestFilter(
                courts, registry, kinds, states, text, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static RequestFilter by(String login, Optional<Instant> from, Optional<Instant> until, String text) {
        return new RequestFilter(Set.of(), "", Set.of(), Set.of(), text, login, from, until, Optional.empty());
    }

    private List<String> ids(RequestFilter filter) {
        return requests().list(filter, 0, 100).stream().map(ControlRequest::id).toList();
    }

    @Test
    void keepsEveryFact() {
        int n = fresh();
        var kept = kept(n, ControlSamples.T0);
        assertThat(requests().find(id(n))).contains(kept);
        assertThat(requests().find("none")).isEmpty();
        assertThat(requests().find("\u0000")).isEmpty();
    }

    @Test
    void keepsADraftOfWhichLittleIsKnown() {
        int n = fresh();
        var forCase = ControlSamples.forCase(n, ControlSamples.JINJIANG);
        var draft = ControlSamples.draftRequest(id(n), forCase, List.of());
        write(() -> requests().put(draft));
        assertThat(requests().find(id(n))).contains(draft);
    }

    @Test
    void replacesTheRequestAndAllItsItems() {
        int n = fresh();
        kept(n, ControlSamples.T0);
        var item = ControlSamples.bareItem(1, ControlSamples.onUnit(ControlSamples.unit(n + 500_000)), ItemState.DRAFT);
        var next = ControlSamples.draftRequest(id(n), ControlSamples.forCase(n, ControlSamples.YUBEI), List.of(item));
        write(() -> requests().put(next));
        assertThat(requests().find(id(n))).contains(next);
        assertThat(requests().listByUnit(ControlSamples.unit(n))).isEmpty();
        assertThat(requests().listByUnit(ControlSamples.unit(n + 500_000))).containsExactly(next);
    }

    @Test
    void listsTheNewestDraftFirstThenTheGreaterNumber() {
        int n = fresh();
        String unit = ControlSamples.unit(n).value();
        for (String tail : List.of("a", "c", "b")) {
            var at = ControlSamples.at(tail.equals("b") ? 1 : 0);
            write(() -> requests().put(ControlSamples.fullRequest(id(n) + tail, n, at)));
        }
        var filter = text(unit);
        assertThat(ids(filter)).containsExactly(id(n) + "b", id(n) + "c", id(n) + "a");
        assertThat(requests().list(filter, 1, 1)).extracting(ControlRequest::id).containsExactly(id(n) + "c");
        assertThat(requests().count(filter)).isEqualTo(3);
        assertThat(requests().listByUnit(ControlSamples.unit(n)))
                .extracting(ControlRequest::id)
                .containsExactly(id(n) + "a", id(n) + "c", id(n) + "b");
    }

    @Test
    void findsByEveryText() {
        int n = fresh();
        kept(n, ControlSamples.T0);
        for (String text : List.of("渝0112执" + n, id(n), n + "号之一", ControlSamples.unit(n).value())) {
            assertThat(ids(text(text))).as(text).contains(id(n));
        }
        assertThat(ids(text("被执行人财产"))).contains(id(n));
        assertThat(ids(text("%_"))).isEmpty();
        assertThat(ids(text("张"))).as("no name is searched").isEmpty();
    }

    @Test
    void filtersByCourtRegistryKindAndState() {
        int n = fresh();
        kept(n, ControlSamples.T0);
        String text = "执" + n + "号";
        assertThat(ids(filter(Set.of(ControlSamples.YUBEI), "500112", Set.of(RequestKind.SEIZURE), Set.of(), text)))
                .containsExactly(id(n));
        assertThat(ids(filter(Set.of(ControlSamples.JINJIANG), "", Set.of(), Set.of(), text)))
                .as("the court on whose behalf")
                .containsExactly(id(n));
        assertThat(ids(filter(Set.of(CourtCode.of("川01")), "", Set.of(), Set.of(), text)))
                .isEmpty();
        assertThat(ids(filter(Set.of(), "510104", Set.of(), Set.of(), text))).isEmpty();
        assertThat(ids(filter(Set.of(), "", Set.of(RequestKind.RELEASE), Set.of(), text)))
                .isEmpty();
        assertThat(ids(filter(Set.of(), "", Set.of(), Set.of(ItemState.SENT, ItemState.DRAFT), text)))
                .as("one item suffices")
                .containsExactly(id(n));
        assertThat(ids(filter(Set.of(), "", Set.of(), Set.of(ItemState.CONFIRMED), text)))
                .isEmpty();
        var elsewhere = ControlSamples.forCase(n, ControlSamples.JINJIANG);
        write(() -> requests().put(ControlSamples.draftRequest(id(n) + "d", elsewhere, List.of())));
        assertThat(ids(filter(Set.of(ControlSamples.YUBEI), "", Set.of(), Set.of(), "川0104执" + n)))
                .as("the court of the officer who drafted it")
                .containsExactly(id(n) + "d");
    }

    @Test
    void filtersByWhoActedAndWhen() {
        int n = fresh();
        var drafted = ControlSamples.T0;
        kept(n, drafted);
        String text = "执" + n + "号";
        for (String login : List.of("wang", "li", "zhang")) {
            assertThat(ids(by(login, Optional.empty(), Optional.empty(), text)))
                    .as(login)
                    .containsExactly(id(n));
        }
        assertThat(ids(by("wan", Optional.empty(), Optional.empty(), text))).isEmpty();
        assertThat(ids(by("", Optional.of(drafted), Optional.of(drafted.plusMillis(1)), text)))
                .containsExactly(id(n));
        assertThat(ids(by("", Optional.empty(), Optional.of(drafted), text))).isEmpty();
        assertThat(ids(by("", Optional.of(drafted.plusMillis(1)), Optional.empty(), text)))
                .isEmpty();
    }

    @Test
    void findsWhatIsOverdueAndNotAnswered() {
        int n = fresh();
        kept(n, ControlSamples.T0);
        var due = ControlSamples.at(60);
        assertThat(ids(overdue(due.plusMillis(1), n))).containsExactly(id(n));
        assertThat(ids(overdue(due, n))).isEmpty();
        var answered = ControlSamples.fullItem(1, ControlSamples.ofPerson(), ItemState.REGISTERED);
        var forCase = ControlSamples.forCase(n, ControlSamples.YUBEI);
        write(() -> requests().put(ControlSamples.draftRequest(id(n), forCase, List.of(answered))));
        assertThat(ids(overdue(due.plusMillis(1), n))).isEmpty();
    }

    private static RequestFilter overdue(Instant at, int serial) {
        return new RequestFilter(
                Set.of(), "", Set.of(), Set.of(), "执" + serial + "号", "", Optional.empty(), Optional.empty(),
                Optional.of(at));
    }

    @Test
    void keepsThePapersUnderTheirDigest() {
        byte[] bytes = {0, 1, -1, 26};
        String digest = "p" + fresh();
        write(() -> requests().putPaper(digest, bytes));
        write(() -> requests().putPaper(digest, bytes));
        assertThat(requests().findPaper(digest)).hasValueSatisfying(b -> assertThat(Arrays.equals(b, bytes)).isTrue());
        assertThat(requests().findPaper("none")).isEmpty();
    }

    @Test
    void takesBackWhatAFailedWriteDid() {
        int n = fresh();
        assertThatThrownBy(() -> write(() -> {
                    requests().put(ControlSamples.fullRequest(id(n), n, ControlSamples.T0));
                    throw new UnsupportedOperationException("enough");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(requests().find(id(n))).isEmpty();
        assertThat(ids(about(n))).isEmpty();
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        var request = ControlSamples.fullRequest("outside", 1, ControlSamples.T0);
        assertThatThrownBy(() -> requests().put(request)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTenThousandItemsAndChangesOne() {
        int n = fresh();
        var items = new ArrayList<RequestItem>();
        for (int i = 1; i <= 10_000; i++) {
            items.add(ControlSamples.bareItem(i, ControlSamples.ofPerson(), ItemState.SENT));
        }
        var forCase = ControlSamples.forCase(n, ControlSamples.YUBEI);
        var kept = ControlSamples.draftRequest(id(n), forCase, items);
        write(() -> requests().put(kept));
        assertThat(requests().find(id(n))).contains(kept);
        items.set(6_999, ControlSamples.fullItem(7_000, ControlSamples.onUnit(ControlSamples.unit(n)), ItemState.ACCEPTED));
        var next = ControlSamples.draftRequest(id(n), forCase, items.subList(0, 9_999));
        write(() -> requests().put(next));
        assertThat(requests().find(id(n))).contains(next);
        assertThat(requests().listByUnit(ControlSamples.unit(n))).containsExactly(next);
    }

    @Test
    void keepsOddCharactersAndLongTexts() {
        int n = fresh();
        var odd = "\u0000\\\ud800𠀀\udc00" + "长".repeat(200_000);
        var item = ControlSamples.bareItem(1, new Target.OfPerson(Person.unnumbered(odd, true), odd), ItemState.DRAFT);
        var draft = ControlSamples.draftRequest(id(n) + odd.substring(0, 6), ControlSamples.forCase(n, ControlSamples.YUBEI), List.of(item));
        var kept = new ControlRequest(
                draft.id(), draft.kind(), "R\u0000" + n, draft.forCase(), odd, odd, odd,
                List.of(new Attachment(Attachment.Kind.OTHER, odd, odd, "", 1)), draft.items(), draft.life(),
                Optional.of(odd), Optional.empty(), 1);
        write(() -> requests().put(kept));
        assertThat(requests().find(kept.id())).contains(kept);
        assertThat(requests().list(filter(Set.of(), "R\u0000" + n, Set.of(), Set.of(), "𠀀"), 0, 9)).containsExactly(kept);
        write(() -> requests().put(draft));
        assertThat(requests().find(kept.id())).contains(draft);
    }

    @Test
    void seesItsOwnWritesWithinAUnit() {
        int n = fresh();
        write(() -> {
            for (int i = 0; i < 3; i++) {
                requests().put(ControlSamples.fullRequest(id(n) + i, n, ControlSamples.at(i)));
                assertThat(requests().count(about(n))).isEqualTo(i + 1);
                assertThat(requests().listByUnit(ControlSamples.unit(n))).hasSize(i + 1);
            }
            requests().put(ControlSamples.draftRequest(id(n) + 1, ControlSamples.forCase(n, ControlSamples.YUBEI), List.of()));
            assertThat(requests().listByUnit(ControlSamples.unit(n))).hasSize(2);
        });
        assertThat(ids(about(n))).containsExactly(id(n) + 2, id(n) + 1, id(n) + 0);
    }

    @Test
    void countsARequestOnceHoweverManyOfTheCourtsItConcerns() {
        int n = fresh();
        kept(n, ControlSamples.T0);
        var both = filter(Set.of(ControlSamples.YUBEI, ControlSamples.JINJIANG), "", Set.of(), Set.of(), "执" + n + "号");
        assertThat(ids(both)).containsExactly(id(n));
        assertThat(requests().count(both)).isEqualTo(1);
    }

    @Test
    void keepsAnEmptyPaperAndALongOne() {
        byte[] bytes = new byte[3_000_000];
        new Random(3).nextBytes(bytes);
        String digest = "p" + fresh();
        write(() -> {
            requests().putPaper(digest, bytes);
            requests().putPaper(digest + "e", new byte[0]);
        });
        assertThat(requests().findPaper(digest).orElseThrow()).isEqualTo(bytes);
        assertThat(requests().findPaper(digest + "e").orElseThrow()).isEmpty();
    }
}
