package org.kuayu.workbench.control.draft;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The form of an inquiry: one page in the order of the paper that it replaces. */
public final class InquiryRoutes implements Feature {
    private final Kuayu kuayu;

    /** The inquiries of this system. */
    public InquiryRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/inquiries/new", Offices.ENFORCEMENT, v -> show(v, pages(v, InquiryForm.start(v)).blank()));
        routes.post("/inquiries/new", Offices.ENFORCEMENT, this::submit);
        routes.post("/inquiries/check", Offices.ENFORCEMENT, this::check);
        routes.get("/inquiries/cases", Offices.ENFORCEMENT, this::cases);
    }

    private InquiryPages pages(Visit visit, InquiryForm form) {
        return new InquiryPages(kuayu, visit, form);
    }

    private static void show(Visit visit, InquiryPage page) {
        visit.page("control/inquiry.jte", Map.of("page", page));
    }

    private void cases(Visit visit) {
        visit.page("control/caselist.jte", Map.of("numbers", CaseChoice.offered(kuayu, visit, visit.query("case"))));
    }

    /** What the checks find, as pieces that take their places beside the fields. */
    private void check(Visit visit) throws IOException {
        visit.page(
                "control/inquirychecks.jte",
                Map.of("page", pages(visit, InquiryForm.of(visit, kuayu)).checked(InquiryPage.Sight.TYPING)));
    }

    private void submit(Visit visit) throws IOException {
        var pages = pages(visit, InquiryForm.of(visit, kuayu));
        if (!visit.form("step").equals("send")) {
            show(visit, pages.checked(InquiryPage.Sight.SENT));
            return;
        }
        if (pages.unreadable()) {
            visit.ctx().status(422);
            show(visit, pages.refused(
                    kuayu.control().requests().check(visit.officer(), pages.draft()), visit.say("inquiry.unreadable")));
            return;
        }
        outcome(visit, pages, send(visit, pages));
    }

    private RequestOutcome send(Visit visit, InquiryPages pages) {
        var requests = kuayu.control().requests();
        String editing = DraftFields.typed(visit, "editing");
        if (editing.isEmpty()) {
            return requests.draft(visit.officer(), pages.draft());
        }
        long revision = Long.parseLong("0" + visit.form("revision").replaceAll("\\D", ""));
        return requests.redraft(visit.officer(), editing, revision, pages.draft());
    }

    private static void outcome(Visit visit, InquiryPages pages, RequestOutcome outcome) {
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
