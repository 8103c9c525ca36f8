package org.kuayu.workbench.control.request;

import java.io.IOException;
import java.util.Locale;
import org.kuayu.Kuayu;
import org.kuayu.control.paper.RequestPaper;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.exchange.Receipt;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.control.Printing;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The papers that a court issues with a request, and its receipts, as PDF. */
final class IssuedRoutes {
    private final Kuayu kuayu;
    private final Printing printing;

    IssuedRoutes(Kuayu kuayu, Printing printing) {
        this.kuayu = kuayu;
        this.printing = printing;
    }

    void register(Routes routes) {
        routes.get("/requests/{id}/issued/{paper}", Offices.COURT, this::issued);
        routes.get("/requests/{id}/receipts/{receipt}", Offices.COURT, this::receipt);
    }

    private ControlRequest found(Visit visit) {
        return kuayu.control()
                .requests()
                .find(visit.officer(), visit.path("id"))
                .orElseThrow(Refusal::notFound);
    }

    private void issued(Visit visit) throws IOException {
        ControlRequest request = found(visit);
        RequestPaper paper = RequestPaper.listFor(request).stream()
                .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(visit.path("paper")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        String name = request.id() + "-" + visit.path("paper");
        var written = printing.papers().write(paper, request, printing.setting(visit, request));
        printing.answer(visit, request, written, name);
    }

    private void receipt(Visit visit) throws IOException {
        ControlRequest request = found(visit);
        for (var item : request.items()) {
            for (Receipt receipt : item.receipts()) {
                if (receipt.id().equals(visit.path("receipt"))) {
                    var setting = printing.setting(visit, request);
                    var written = printing.papers().receipt(request, item.number(), receipt, setting);
                    String name = request.id() + "-" + item.number() + "-"
                            + receipt.kind().name().toLowerCase(Locale.ROOT);
                    printing.answer(visit, request, written, name);
                    return;
                }
            }
        }
        throw Refusal.notFound();
    }
}
