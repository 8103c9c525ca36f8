package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseId;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.DocumentStore;
import org.kuayu.document.Page;

/** What every {@link DocumentStore} keeps. */
public abstract class DocumentStoreContract extends StoresContract {
    private static final byte[] NO_ORIGINAL = {};

    private DocumentStore documents() {
        return stores().documents();
    }

    private static CaseDocument document(CaseId caseId, String text) {
        return document("doc" + fresh(), caseId, text);
    }

    private static CaseDocument document(String id, CaseId caseId, String text) {
        var pages = List.of(new Page(1, text), new Page(2, ""), new Page(3, "附\u0000录\ud800"));
        return new CaseDocument(id, caseId, "民事判决书", "判决 1.pdf", "application/pdf", pages, List.of("doubtful-text"));
    }

    private static CaseId someCase() {
        return aCase(fresh()).id();
    }

    @Test
    void keepsTextFlagsAndOriginal() {
        CaseDocument kept = document(someCase(), "本院认为，" + "借款合同依法成立。\n".repeat(200));
        byte[] original = {0, 1, -1, 127, -128};
        write(() -> documents().put(kept, original));
        assertThat(documents().find(kept.id())).contains(kept);
        assertThat(documents().findOriginal(kept.id()).orElseThrow()).isEqualTo(original);
    }

    @Test
    void hasNoOriginalWhereOnlyTextWasSupplied() {
        CaseDocument kept = document(someCase(), "短");
        write(() -> documents().put(kept, NO_ORIGINAL));
        assertThat(documents().find(kept.id())).contains(kept);
        assertThat(documents().findOriginal(kept.id())).isEmpty();
        assertThat(documents().find("nothing")).isEmpty();
        assertThat(documents().findOriginal("nothing")).isEmpty();
    }

    @Test
    void keepsLongTextsAndLongFiles() {
        var random = new Random(7);
        byte[] original = new byte[3_000_000];
        random.nextBytes(original);
        String text = random.ints(900_000, '一', '龥')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        CaseDocument kept = document(someCase(), text);
        write(() -> documents().put(kept, original));
        assertThat(documents().find(kept.id())).contains(kept);
        assertThat(documents().findOriginal(kept.id()).orElseThrow()).isEqualTo(original);
        assertThat(documents().listFor(kept.caseId())).containsExactly(kept);
    }

    @Test
    void listsTheDocumentsOfACaseInTheOrderTheyWerePut() {
        CaseId caseId = someCase();
        var all = List.of(document("z" + fresh(), caseId, "一"), document("a" + fresh(), caseId, "二"));
        write(() -> all.forEach(each -> documents().put(each, NO_ORIGINAL)));
        assertThat(documents().listFor(caseId)).containsExactlyElementsOf(all);
        assertThat(documents().listFor(someCase())).isEmpty();
    }

    @Test
    void listsTheDocumentsOfManyCasesByCase() {
        CaseId one = someCase();
        CaseId two = someCase();
        var ofTwo = document(two, "二");
        var ofOne = List.of(document("z" + fresh(), one, "一"), document("a" + fresh(), one, "一"));
        write(() -> {
            documents().put(ofTwo, NO_ORIGINAL);
            ofOne.forEach(each -> documents().put(each, NO_ORIGINAL));
        });
        assertThat(documents().listForAll(List.of(two, one, two))).containsExactly(ofOne.get(0), ofOne.get(1), ofTwo);
        assertThat(documents().listForAll(List.of())).isEmpty();
    }

    @Test
    void replacesADocumentWithTheSameIdentifierInItsPlace() {
        CaseId caseId = someCase();
        var first = document(caseId, "一");
        var second = document(caseId, "二");
        write(() -> List.of(first, second).forEach(each -> documents().put(each, new byte[] {1})));
        var changed = document(first.id(), caseId, "三");
        write(() -> documents().put(changed, new byte[] {2}));
        assertThat(documents().listFor(caseId)).containsExactly(changed, second);
        assertThat(documents().findOriginal(first.id()).orElseThrow()).containsExactly(2);
    }

    @Test
    void removesADocumentAndDoesNothingWhenThereIsNone() {
        CaseDocument kept = document(someCase(), "一");
        write(() -> documents().put(kept, new byte[] {1}));
        write(() -> documents().remove(kept.id()));
        write(() -> documents().remove(kept.id()));
        assertThat(documents().find(kept.id())).isEmpty();
        assertThat(documents().findOriginal(kept.id())).isEmpty();
        assertThat(documents().listFor(kept.caseId())).isEmpty();
    }

    @Test
    void anExceptionUndoesWhatWasPut() {
        CaseDocument kept = document(someCase(), "一");
        assertThatThrownBy(() -> write(() -> {
                    documents().put(kept, new byte[] {1});
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
        assertThat(documents().find(kept.id())).isEmpty();
        assertThatThrownBy(() -> documents().put(kept, NO_ORIGINAL)).isInstanceOf(IllegalStateException.class);
    }
}
