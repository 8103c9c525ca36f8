package org.kuayu.workbench.control.answer;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.kuayu.Kuayu;
import org.kuayu.control.paper.CertifiedResult;
import org.kuayu.property.RegisterEntry;
import org.kuayu.workbench.control.Printing;
import org.kuayu.workbench.shell.Visit;

/** The certified result of an answer as PDF, with the entries that were ticked (PI-5). */
final class ResultRoutes {
    private final Kuayu kuayu;
    private final Printing printing;

    ResultRoutes(Kuayu kuayu, Printing printing) {
        this.kuayu = kuayu;
        this.printing = printing;
    }

    /** Answers with the paper; where nothing is ticked, and nothing was found, that is what it certifies. */
    void print(Visit visit, AnswerRoutes.Found found) throws IOException {
        List<String> picked = visit.forms("pick");
        List<RegisterEntry> entries = found.answer().extract().lists().values().stream()
                .flatMap(List::stream)
                .filter(e -> picked.contains(e.kind().wireName() + ":" + e.id()))
                .toList();
        var request = found.request();
        var item = request.findItem(found.answer().item()).orElseThrow();
        Instant now = kuayu.clock().instant();
        String number = request.id() + "-" + item.number() + "-" + now.getEpochSecond();
        var part = new CertifiedResult.Part(item, found.answer(), entries);
        var result = new CertifiedResult(number, request, List.of(part), now);
        var paper = printing.papers().result(result, printing.setting(visit, request));
        printing.answer(visit, request, paper, number);
    }
}
