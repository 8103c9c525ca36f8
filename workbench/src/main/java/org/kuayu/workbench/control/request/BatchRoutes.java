package org.kuayu.workbench.control.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.workbench.control.Findings;
import org.kuayu.workbench.control.Links;
import org.kuayu.workbench.control.Offices;
import org.kuayu.workbench.control.Paging;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** What waits for approval, and what waits for seal and sending, many at once. */
final class BatchRoutes {
    private static final int PAGE = 50;
    private static final int LAST_PAGE = 100_000;

    private final Kuayu kuayu;

    BatchRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    void register(Routes routes) {
        routes.get("/approvals", Offices.APPROVAL, v -> v.page(
                "control/approvals.jte", Map.of("page", page(v, ItemState.DRAFT, "/approvals", List.of()))));
        routes.get("/sending", Offices.COMMAND, v -> sending(v, List.of()));
        routes.post("/sending", Offices.COMMAND, v -> sending(v, send(v)));
    }

    private void sending(Visit visit, List<BatchPage.Result> results) {
        visit.page(
                "control/sending.jte", Map.of("page", page(visit, ItemState.APPROVED, "/sending", results)));
    }

    private BatchPage page(Visit visit, ItemState state, String path, List<BatchPage.Result> results) {
        int page = Paging.number(visit.query("page"), LAST_PAGE);
        var now = kuayu.clock().instant();
        var filter = RequestAddress.parse(Map.of("state", List.of(RequestAddress.key(state)))).filter(now);
        var requests = kuayu.control().requests();
        long total = requests.count(visit.officer(), filter);
        var found = requests.list(visit.officer(), filter, (page - 1) * PAGE, PAGE);
        var rows = new RequestRows(visit, kuayu, now);
        String more = path + "?page=";
        var paging = new Paging(
                page, page > 1 ? more + (page - 1) : "", (long) page * PAGE < total ? more + (page + 1) : "");
        return new BatchPage(found.stream().map(rows::row).toList(), total, paging, results);
    }

    /** Sends what was ticked, one after the other; what cannot be sent says why and holds nothing else back. */
    private List<BatchPage.Result> send(Visit visit) {
        var results = new ArrayList<BatchPage.Result>();
        for (String ticked : visit.forms("request")) {
            int at = ticked.lastIndexOf('@');
            if (at < 1 || !ticked.substring(at + 1).matches("\\d{1,15}")) {
                throw new Refusal(400, "revision");
            }
            String id = ticked.substring(0, at);
            long revision = Long.parseLong(ticked.substring(at + 1));
            results.add(result(visit, id, kuayu.control().requests().send(visit.officer(), id, revision)));
        }
        return results;
    }

    private static BatchPage.Result result(Visit visit, String id, RequestOutcome outcome) {
        String why =
                switch (outcome) {
                    case RequestOutcome.Done done -> "";
                    case RequestOutcome.Refused refused -> refused.findings().stream()
                            .map(f -> Findings.sentence(visit.messages(), f))
                            .collect(Collectors.joining(" "));
                    case RequestOutcome.Overtaken overtaken -> visit.say("sending.overtaken");
                    case RequestOutcome.Unknown unknown -> visit.say("problem.not-found");
                };
        return new BatchPage.Result(id, Links.toRequest(id, 0), outcome instanceof RequestOutcome.Done, why);
    }
}
