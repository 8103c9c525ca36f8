package org.kuayu.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.Stores;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.court.CourtCode;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.Page;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;

/** Twenty invented cases, written through the journal. */
public final class SearchSamples {
    private SearchSamples() {}

    /** Puts them into the stores. */
    public static void fill(Stores stores) {
        for (int i = 1; i <= 20; i++) {
            put(stores, i, "原告与被告民间借贷纠纷一案，借款本金" + i + "万元，Loan ID A" + i + "B。\f本院认为，应当返还。");
        }
    }

    /** Puts the case of this serial with this text. */
    public static void put(Stores stores, int serial, String text) {
        var number = CaseNumber.of("（2024）渝0112民初" + serial + "号");
        var day = Optional.of(LocalDate.of(2024, 1, 1).plusDays(serial));
        var record = CaseRecord.builder(number, CaseCourt.of(CourtCode.of("渝0112")))
                .dates(new CaseDates(day, Optional.empty(), Optional.empty()))
                .build();
        stores.journal().write(() -> {
            stores.cases().put(record);
            var document = new CaseDocument(
                    "d" + serial, record.id(), "判决书", "a.txt", "text/plain", List.of(new Page(1, text)), List.of());
            stores.documents().put(document, new byte[0]);
            var subject = new Subject("case", record.id().value());
            return stores.journal().append(Draft.of(Actor.SYSTEM, new Act("case.imported"), subject));
        });
    }
}
