package org.kuayu.workbench.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.DisputeChain;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.Page;
import org.kuayu.journal.Subject;
import org.kuayu.text.Masking;
import org.kuayu.workbench.shell.Visit;

/** Collects what the page of one case shows to one user. */
final class CasePages {
    private final Kuayu kuayu;
    private final Visit visit;
    private final CaseRecord record;
    private final Access access;

    CasePages(Kuayu kuayu, Visit visit, CaseRecord record) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.record = record;
        this.access = visit.access();
    }

    CasePage page(CasePage.Rights rights) {
        String box = visit.query("q").strip();
        var words = Marks.words(box.length() > 1000 ? box.substring(0, 1000) : box);
        var documents = new ArrayList<CasePage.Document>();
        int marks = 0;
        for (CaseDocument document : kuayu.documents().listFor(record.id())) {
            var pages = new ArrayList<CasePage.Sheet>();
            for (Page page : document.pages()) {
                var found = Marks.in(page.text(), words);
                String text = rights.revealed() ? page.text() : CaseNames.inText(page.text(), record, access);
                pages.add(new CasePage.Sheet(page.number(), Piece.cut(text, found, marks)));
                marks += found.size() / 2;
            }
            documents.add(new CasePage.Document(
                    document.id(), document.kind(), document.fileName(), pages, document.flags()));
        }
        var chain = new DisputeChain(kuayu.cases(), access);
        var steps = chain.around(record);
        String printed = record.court().nameAsPrinted();
        return new CasePage(
                record,
                printed.isEmpty() ? record.court().code().map(visit::courtName).orElse("") : printed,
                CaseNames.address(record.id()),
                record.parties().stream().map(p -> party(p, rights.revealed())).toList(),
                record.citations().caseNumbers().stream()
                        .map(n -> citation(chain, n))
                        .toList(),
                documents,
                steps.size() > 1 ? steps : List.of(),
                kuayu.journal().listAbout(new Subject("case", record.id().value())),
                marks,
                box,
                rights);
    }

    private CasePage.Party party(CaseParty party, boolean revealed) {
        Optional<String> identity =
                party.identity().map(number -> revealed || !party.natural() ? number : Masking.identity(number));
        Optional<String> domicile = access.names() || !party.natural() ? party.domicile() : Optional.empty();
        return new CasePage.Party(
                party.roleAsPrinted(), CaseNames.shown(party, access), identity, domicile.map(Masking::inText));
    }

    private CasePage.Citation citation(DisputeChain chain, String number) {
        return chain.findCited(record, number)
                .map(found -> new CasePage.Citation(number, CaseNames.address(found.id()), true))
                .orElseGet(() -> new CasePage.Citation(
                        number, "/cases?q=" + URLEncoder.encode(number, StandardCharsets.UTF_8), false));
    }
}
