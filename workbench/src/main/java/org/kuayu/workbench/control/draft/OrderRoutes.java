package org.kuayu.workbench.control.draft;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The form of an order: seizure, renewal, release, transfer; and the forms that repeat or mend a request. */
public final class OrderRoutes implements Feature {
    private final Kuayu kuayu;

    /** The orders of this system. */
    public OrderRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/orders/new", Offices.ENFORCEMENT, this::start);
        routes.post("/orders/new", Offices.ENFORCEMENT, this::submit);
        routes.post("/orders/check", Offices.ENFORCEMENT, this::check);
        routes.post("/orders/prefill", Offices.ENFORCEMENT, this::prefill);
        routes.get("/requests/{id}/edit", Offices.ENFORCEMENT, v -> reopen(v, false));
        routes.get("/requests/{id}/again", Offices.ENFORCEMENT, v -> reopen(v, true));
    }

    private OrderPages pages(Visit visit, OrderForm form) {
        return new OrderPages(kuayu, visit, form);
    }

    private static void show(Visit visit, OrderPage page) {
        visit.page("control/order.jte", Map.of("page", page));
    }

    private void start(Visit visit) {
        RequestKind kind = OrderForm.kind(visit.query("kind"));
        var form = new Prefill(kuayu, visit).ofSeizure(kind, visit.query("unit"), visit.query("seizure"));
        show(visit, pages(visit, form).blank());
    }

    private void prefill(Visit visit) {
        var form = new Prefill(kuayu, visit).ofAnswer(visit.form("answer"), visit.forms("pick"));
        show(visit, pages(visit, form).blank());
    }

    private void reopen(Visit visit, boolean again) {
        ControlRequest request = kuayu.control()
                .requests()
                .find(visit.officer(), visit.path("id"))
                .filter(r -> again || r.items().stream().anyMatch(i -> i.state() == ItemState.DRAFT))
                .orElseThrow(Refusal::notFound);
        var prefill = new Prefill(kuayu, visit);
        if (request.kind() == RequestKind.INQUIRY) {
            var form = prefill.ofInquiry(request, again);
            visit.page("control/inquiry.jte", Map.of("page", new InquiryPages(kuayu, visit, form).blank()));
        } else {
            show(visit, pages(visit, prefill.ofOrder(request, again)).blank());
        }
    }

    private void check(Visit visit) throws IOException {
        var page = pages(visit, OrderForm.of(visit, kuayu)).checked(InquiryPage.Sight.TYPING);
        visit.page("control/orderchecks.jte", Map.of("page", page));
    }

    private void submit(Visit visit) throws IOException {
        OrderForm sent = OrderForm.of(visit, kuayu);
        boolean send = visit.form("step").equals("send");
        OrderForm form = sent.pasted().isBlank() ? sent : sent.withPasted(kuayu, visit);
        OrderPages pages = pages(visit, form);
        if (visit.form("step").equals("read")) {
            show(visit, pages.checked(InquiryPage.Sight.TYPING));
        } else if (!send || !sent.pasted().isBlank()) {
            show(visit, pages.checked(InquiryPage.Sight.SENT));
        } else if (!pages.readable()) {
            visit.ctx().status(422);
            var findings = kuayu.control().requests().check(visit.officer(), pages.draft());
            show(visit, pages.refused(findings, ""));
        } else {
            outcome(visit, pages, keep(visit, form, pages));
        }
    }

    private RequestOutcome keep(Visit visit, OrderForm form, OrderPages pages) {
        var requests = kuayu.control().requests();
        DraftFields fields = form.fields();
        return fields.editing().isEmpty()
                ? requests.draft(visit.officer(), pages.draft())
                : requests.redraft(visit.officer(), fields.editing(), fields.revision(), pages.draft());
    }

    private static void outcome(Visit visit, OrderPages pages, RequestOutcome outcome) {
        switch (outcome) {
            case RequestOutcome.Done done -> visit.redirect(Drafted.address(done));
            case RequestOutcome.Refused refused -> {
                visit.ctx().status(422);
                show(visit, pages.refused(refused.findings(), ""));
            }
            case RequestOutcome.Overtaken overtaken -> {
                visit.ctx().status(409);
                show(visit, pages.refused(
                        List.of(), visit.say("draft.overtaken", overtaken.current().revision())));
            }
            case RequestOutcome.Unknown unknown -> throw Refusal.notFound();
        }
    }
}
