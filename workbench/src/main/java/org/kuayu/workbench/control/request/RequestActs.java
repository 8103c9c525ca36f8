package org.kuayu.workbench.control.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.control.Requests;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The page of one request, and every act on it; whoever comes second is told, and keeps what he typed. */
final class RequestActs {
    private static final int LONGEST_NOTE = 500;

    private final Kuayu kuayu;

    RequestActs(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    /** One act: given the revision that the officer saw. */
    @FunctionalInterface
    private interface Act {
        RequestOutcome on(String id, long revision);
    }

    void register(Routes routes) {
        routes.get("/requests/{id}", Offices.COURT, visit -> show(visit, found(visit), RequestPage.Told.NOTHING));
        routes.get("/requests/{id}/papers/{digest}", Offices.COURT, this::paper);
        routes.post(
                "/requests/{id}/approve",
                Offices.APPROVAL,
                visit -> act(visit, (id, revision) -> requests().approve(visit.officer(), id, revision)));
        routes.post("/requests/{id}/send-back", Offices.APPROVAL, this::sendBack);
        routes.post(
                "/requests/{id}/withdraw",
                Offices.ENFORCEMENT,
                visit -> act(visit, (id, revision) -> requests().withdraw(visit.officer(), id, revision)));
        routes.post(
                "/requests/{id}/send",
                Offices.COMMAND,
                visit -> act(visit, (id, revision) -> requests().send(visit.officer(), id, revision)));
        routes.post("/requests/{id}/confirm", Offices.ENFORCEMENT, this::confirm);
        routes.post("/requests/{id}/remind", Offices.COURT, this::remind);
    }

    private Requests requests() {
        return kuayu.control().requests();
    }

    private ControlRequest found(Visit visit) {
        return requests().find(visit.officer(), visit.path("id")).orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, ControlRequest request, RequestPage.Told told) {
        visit.page("control/request.jte", Map.of("page", new RequestPages(kuayu, visit, request).page(told)));
    }

    private void act(Visit visit, Act act) {
        act(visit, revision(visit), act);
    }

    private void act(Visit visit, long revision, Act act) {
        switch (act.on(visit.path("id"), revision)) {
            case RequestOutcome.Done done -> visit.redirect(next(visit, done.requests().getFirst()));
            case RequestOutcome.Refused refused -> {
                visit.ctx().status(422);
                show(visit, found(visit), new RequestPage.Told(Optional.empty(), refused.findings(), note(visit)));
            }
            case RequestOutcome.Overtaken overtaken -> {
                visit.ctx().status(409);
                show(visit, overtaken.current(), new RequestPage.Told(Optional.of(revision), List.of(), note(visit)));
            }
            case RequestOutcome.Unknown unknown -> throw Refusal.notFound();
        }
    }

    private static long revision(Visit visit) {
        String sent = visit.form("revision");
        if (!sent.matches("\\d{1,15}")) {
            throw new Refusal(400, "revision");
        }
        return Long.parseLong(sent);
    }

    private static String note(Visit visit) {
        String note = visit.form("note").strip();
        return note.substring(0, Math.min(LONGEST_NOTE, note.length()));
    }

    /** Whoever works through a list goes back to it. */
    private static String next(Visit visit, ControlRequest request) {
        return visit.form("list").equals("approvals") ? "/approvals" : Links.toRequest(request.id(), 0);
    }

    private void sendBack(Visit visit) {
        act(visit, (id, revision) -> requests().sendBack(visit.officer(), id, revision, note(visit)));
    }

    /** Takes note of one item, or of every item of the page that has a result, one after the other. */
    private void confirm(Visit visit) {
        List<Integer> items = visit.forms("item").stream()
                .filter(i -> i.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .toList();
        if (items.isEmpty()) {
            throw new Refusal(400, "item");
        }
        act(visit, (id, revision) -> {
            RequestOutcome outcome = requests().confirm(visit.officer(), id, items.getFirst(), revision);
            for (int item : items.subList(1, items.size())) {
                outcome = outcome instanceof RequestOutcome.Done done
                        ? requests().confirm(visit.officer(), id, item, done.requests().getFirst().revision())
                        : outcome;
            }
            return outcome;
        });
    }

    /** Reminds of one item, or of all that are late. The list of what is due knows no revision, and none is changed. */
    private void remind(Visit visit) {
        int item = visit.form("item").matches("\\d{1,6}") ? Integer.parseInt(visit.form("item")) : 0;
        long revision = visit.form("revision").isEmpty() ? found(visit).revision() : revision(visit);
        act(visit, revision, (id, seen) -> requests().remind(visit.officer(), id, item, seen));
    }

    private void paper(Visit visit) {
        ControlRequest request = found(visit);
        var paper = request.attachments().stream()
                .filter(a -> a.digest().equals(visit.path("digest")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        byte[] bytes = requests()
                .findPaper(visit.officer(), request.id(), paper.digest())
                .orElseThrow(Refusal::notFound);
        Downloads.attach(visit, paper.fileName(), "application/octet-stream");
        visit.ctx().result(bytes);
    }
}
