package org.kuayu.workbench.mediation.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.matter.HistoryLine;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.SeenMatter;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.mediation.Remarks;
import org.kuayu.workbench.mediation.act.ActForms;
import org.kuayu.workbench.mediation.act.FormReader;
import org.kuayu.workbench.mediation.act.Typed;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The page of one dispute and every act on it; whoever comes second is told, and keeps what he typed (WF-9). */
public final class DisputeRoutes implements Feature {
    private static final Act REVEALED = new Act("identity.revealed");
    private static final Set<String> CONFIDED =
            Set.of("note", "fact", "sign-fact", "retract", "offer", "answer-offer", "round", "bid");

    private final Kuayu kuayu;

    /** The disputes of this system. */
    public DisputeRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/mediation/{id}", Desks.ALL, visit -> show(visit, found(visit), DisputePage.Told.NOTHING, false));
        routes.post("/mediation/{id}/acts/{act}", Desks.ALL, this::act);
        routes.post("/mediation/{id}/reveal", Desks.ALL, this::reveal);
        routes.get("/mediation/{id}/reveal", Desks.ALL, visit -> visit.redirect("/mediation/" + found(visit).cover().id()));
        new BidRoutes(kuayu, this).register(routes);
        new PaperRoutes(kuayu, this).register(routes);
    }

    /** The dispute, if there is one that the officer may see: both else are answered alike. */
    DisputeView found(Visit visit) {
        return kuayu.mediation()
                .find(Desks.worker(kuayu, visit), visit.path("id"))
                .orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, DisputeView view, DisputePage.Told told, boolean revealed) {
        var page = new DisputePages(kuayu, visit, view).page(told);
        visit.page("mediation/dispute.jte", Map.of("page", page, "revealed", revealed));
    }

    private void act(Visit visit) {
        DisputeView view = found(visit);
        String name = visit.path("act");
        Typed typed = Typed.of(visit, name);
        var pages = new DisputePages(kuayu, visit, view);
        var reader = new FormReader(typed, visit.messages(), pages.scene());
        DisputeAct act = CONFIDED.contains(name)
                ? Confided.read(name, reader)
                : ActForms.read(name, reader).orElseThrow(Refusal::notFound);
        if (!reader.wrong().isEmpty()) {
            wrong(visit, typed.withWrong(reader.wrong()));
            return;
        }
        done(visit, typed, act);
    }

    /** Does the act; a refusal comes back with the page as it is now and with all that was typed. */
    void done(Visit visit, Typed typed, DisputeAct act) {
        Worker worker = Desks.worker(kuayu, visit);
        var seen = new SeenMatter(visit.path("id"), version(visit));
        Reading<Matter> done = kuayu.mediation().act(worker, seen, act);
        if (done.value().isPresent()) {
            visit.redirect("/mediation/" + seen.id() + anchor(typed.act()));
            return;
        }
        Remark reason = done.remarks().getFirst();
        visit.refused(reason);
        told(visit, found(visit), reason, typed);
    }

    /** Shows the page with a form in which something is wrong. */
    void wrong(Visit visit, Typed typed) {
        visit.ctx().status(422);
        told(visit, found(visit), Remark.of("mediation.form"), typed);
    }

    private void told(Visit visit, DisputeView view, Remark reason, Typed typed) {
        boolean overtaken = reason.code().equals("matter.overtaken");
        var since = overtaken
                ? Histories.since(new DisputePages(kuayu, visit, view).history(), version(visit))
                : List.<HistoryLine>of();
        String law = visit.messages().sayOr("remark." + reason.code() + ".law", "");
        show(visit, view, new DisputePage.Told(Remarks.sentence(visit.messages(), reason, view), law, since, typed), false);
    }

    /** Where on the page the result stands. */
    private static String anchor(String act) {
        return switch (act) {
            case "note", "fact", "sign-fact", "retract" -> "#notes";
            case "offer", "answer-offer", "round", "bid" -> "#offers";
            case "session", "hold", "cancel" -> "#sessions";
            default -> "";
        };
    }

    static int version(Visit visit) {
        String sent = visit.form("version");
        if (!sent.matches("\\d{1,9}")) {
            throw new Refusal(400, "revision");
        }
        return Integer.parseInt(sent);
    }

    /** Shows numbers and telephones of the parties; that somebody looked is recorded first. */
    private void reveal(Visit visit) {
        DisputeView view = found(visit);
        var subject = new Subject(MatterBook.SUBJECT, view.cover().id());
        Draft draft = Draft.of(visit.officer().actor(), REVEALED, subject).because(visit.say("mediation.reveal.because"));
        kuayu.journal().write(() -> kuayu.journal().append(draft));
        show(visit, view, DisputePage.Told.NOTHING, true);
    }
}
