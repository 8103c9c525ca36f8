package org.kuayu.workbench.entrustment;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.entrustment.Entrusted;
import org.kuayu.entrustment.Readiness;
import org.kuayu.entrustment.SeenEntrustment;
import org.kuayu.entrustment.act.ActOrder;
import org.kuayu.entrustment.transfer.TransferOrder;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The guided forms: entrusting an act, entrusting a case. */
final class DraftRoutes {
    private final Kuayu kuayu;

    DraftRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    void register(Routes routes) {
        routes.get("/entrustments/acts/new", Offices.ENFORCEMENT, v -> act(v, ActForm.blank(v), ""));
        routes.post("/entrustments/acts/new", Offices.ENFORCEMENT, this::keepAct);
        routes.get("/entrustments/cases/new", Offices.ENFORCEMENT, v -> whole(v, CaseForm.blank(v, kuayu), ""));
        routes.post("/entrustments/cases/new", Offices.ENFORCEMENT, this::keepCase);
        routes.post("/entrustments/cases/check", Offices.ENFORCEMENT, this::check);
        routes.get("/entrustments/{id}/edit", Offices.ENFORCEMENT, this::edit);
    }

    private Worker worker(Visit visit) {
        return kuayu.directory().worker(visit.officer());
    }

    private void act(Visit visit, ActForm form, String told) {
        visit.page(
                "entrustment/act.jte",
                Map.of(
                        "form", form,
                        "kinds", kuayu.entrustment().kinds().list(),
                        "courts", CourtField.offered(kuayu, visit),
                        "told", told));
    }

    private void whole(Visit visit, CaseForm form, String told) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("courts", CourtField.offered(kuayu, visit));
        model.put("readiness", readiness(visit, form));
        model.put("told", told);
        visit.page("entrustment/case.jte", model);
    }

    /** Before a helping court is named the papers are looked at all the same. */
    private Optional<Readiness> readiness(Visit visit, CaseForm form) {
        return form.order(visit, kuayu).map(order -> kuayu.entrustment().readiness(order));
    }

    private void check(Visit visit) throws IOException {
        CaseForm form = CaseForm.sent(visit, Uploads.of(visit, kuayu));
        visit.page(
                "entrustment/checks.jte", Map.of("readiness", readiness(visit, form), "number", form.caseNumber()));
    }

    private void edit(Visit visit) {
        Entrusted it = kuayu.entrustment().find(worker(visit), visit.path("id")).orElseThrow(Refusal::notFound);
        if (!it.cover().state().equals("DRAFT")) {
            throw Refusal.notFound();
        }
        if (it.act().isPresent()) {
            act(visit, ActForm.of(it, visit), "");
        } else {
            whole(visit, CaseForm.of(it, visit), "");
        }
    }

    private void keepAct(Visit visit) throws IOException {
        Uploads uploads = Uploads.of(visit, kuayu);
        ActForm form = ActForm.sent(visit, uploads);
        Optional<ActOrder> order = form.order(visit, kuayu);
        Reading<Matter> kept = uploads.refusal()
                .<Reading<Matter>>map(Reading.Refused::new)
                .orElseGet(() -> order.map(o -> form.editing().isEmpty()
                                ? kuayu.entrustment().draft(worker(visit), o)
                                : kuayu.entrustment().redraft(seen(visit, form.editing(), form.version()), o))
                        .orElseGet(() -> Reading.refused("entrustment.court-unknown", form.to())));
        answer(visit, kept).ifPresent(told -> act(visit, form, told));
    }

    private void keepCase(Visit visit) throws IOException {
        Uploads uploads = Uploads.of(visit, kuayu);
        CaseForm form = CaseForm.sent(visit, uploads);
        Optional<TransferOrder> order = form.order(visit, kuayu);
        Reading<Matter> kept = uploads.refusal()
                .<Reading<Matter>>map(Reading.Refused::new)
                .orElseGet(() -> order.map(o -> form.editing().isEmpty()
                                ? kuayu.entrustment().draft(worker(visit), o)
                                : kuayu.entrustment().redraft(seen(visit, form.editing(), form.version()), o))
                        .orElseGet(() -> Reading.refused("entrustment.court-unknown", form.to())));
        answer(visit, kept).ifPresent(told -> whole(visit, form, told));
    }

    private SeenEntrustment seen(Visit visit, String id, int version) {
        return new SeenEntrustment(worker(visit), id, version);
    }

    /** Goes on to the entrustment, or gives what is to be shown with the form. */
    private static Optional<String> answer(Visit visit, Reading<Matter> kept) {
        if (kept.value().isPresent()) {
            visit.redirect("/entrustments/" + kept.orThrow().id());
            return Optional.empty();
        }
        Remark why = kept.remarks().getFirst();
        visit.refused(why);
        return Optional.of(Sentences.of(visit, why));
    }
}
