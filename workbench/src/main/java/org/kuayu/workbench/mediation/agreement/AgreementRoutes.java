package org.kuayu.workbench.mediation.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.matter.SeenMatter;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.agreement.Obligation;
import org.kuayu.text.Reading;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.mediation.Remarks;
import org.kuayu.workbench.mediation.act.Typed;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The editor of an agreement. */
public final class AgreementRoutes implements Feature {
    private static final int MOST_PARTS = 60;

    private final Kuayu kuayu;

    /** The agreements of this system. */
    public AgreementRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/mediation/{id}/agreement", Desks.ALL, this::open);
        routes.post("/mediation/{id}/agreement", Desks.ALL, this::submit);
        routes.post("/mediation/{id}/agreement/check", Desks.ALL, this::check);
    }

    private AgreementPages pages(Visit visit) {
        DisputeView view = kuayu.mediation()
                .find(Desks.worker(kuayu, visit), visit.path("id"))
                .orElseThrow(Refusal::notFound);
        return new AgreementPages(kuayu, visit, view);
    }

    private static void show(Visit visit, AgreementPage page) {
        visit.page("mediation/agreement.jte", Map.of("page", page));
    }

    private void open(Visit visit) {
        AgreementPages pages = pages(visit);
        show(visit, pages.page(pages.start(), pages.version(), ""));
    }

    /** What the check finds and how it reads, as pieces that take their places beside the editor. */
    private void check(Visit visit) {
        AgreementPages pages = pages(visit);
        var page = pages.page(AgreementForm.of(Typed.of(visit, "agreement")), visit.form("version"), "");
        visit.page("mediation/agreementchecks.jte", Map.of("page", page, "oob", true));
    }

    private void submit(Visit visit) {
        AgreementPages pages = pages(visit);
        AgreementForm form = AgreementForm.of(Typed.of(visit, "agreement"));
        String step = visit.form("step");
        if (!step.equals("save")) {
            show(visit, pages.page(step.startsWith("split.") ? split(visit, form, step) : form, visit.form("version"), ""));
            return;
        }
        var wrong = new LinkedHashMap<String, String>();
        var agreement = form.agreement(pages.frame(), pages.parties(), wrong);
        if (!wrong.isEmpty()) {
            visit.ctx().status(422);
            show(visit, pages.page(form, visit.form("version"), visit.say("remark.mediation.form")));
            return;
        }
        String sent = visit.form("version");
        var seen = new SeenMatter(visit.path("id"), sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : 0);
        var done = kuayu.mediation().act(Desks.worker(kuayu, visit), seen, new AgreementAct.Draft(agreement));
        if (done.value().isPresent()) {
            visit.redirect("/mediation/" + seen.id() + "/agreement");
            return;
        }
        visit.refused(done.remarks().getFirst());
        refused(visit, form, done);
    }

    /** What was typed stays; the version is the present one, so that saving again after looking is possible. */
    private void refused(Visit visit, AgreementForm form, Reading<?> done) {
        AgreementPages now = pages(visit);
        String told = Remarks.sentence(visit.messages(), done.remarks().getFirst());
        show(visit, now.page(form, now.version(), told));
    }

    /** A payment in monthly parts: {@code split.2} divides the third row. */
    private AgreementForm split(Visit visit, AgreementForm form, String step) {
        String row = step.substring("split.".length());
        String parts = visit.form("o." + row + ".count");
        int at = row.matches("\\d{1,3}") ? Integer.parseInt(row) : form.rows().size();
        int count = parts.matches("\\d{1,2}") ? Math.min(MOST_PARTS, Integer.parseInt(parts)) : 0;
        if (at >= form.rows().size() || count < 2) {
            return form;
        }
        var one = form.withRows(List.of(form.rows().get(at)));
        Obligation whole = one.agreement(pages(visit).frame(), List.of(), new LinkedHashMap<>()).obligations().getFirst();
        if (whole.kind() != Obligation.Kind.PAY || whole.due().isEmpty() || whole.fen().orElse(0) < count) {
            return form;
        }
        var rows = new ArrayList<>(form.rows());
        rows.remove(at);
        rows.addAll(at, whole.instalments(count).stream().map(TermRow::of).toList());
        return form.withRows(rows);
    }
}
