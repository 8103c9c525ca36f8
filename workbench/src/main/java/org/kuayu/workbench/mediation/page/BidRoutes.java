package org.kuayu.workbench.mediation.page;

import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.matter.SeenMatter;
import org.kuayu.mediation.DisputeView;
import org.kuayu.mediation.sealed.BidView;
import org.kuayu.text.Remark;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.mediation.Remarks;
import org.kuayu.workbench.mediation.act.FormReader;
import org.kuayu.workbench.mediation.act.Typed;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/**
 * The entry of one side's blind bid on a page that shows nothing else, so that the device can be handed to that side. What was
 * typed is never shown again.
 */
final class BidRoutes {
    private final Kuayu kuayu;
    private final DisputeRoutes disputes;

    BidRoutes(Kuayu kuayu, DisputeRoutes disputes) {
        this.kuayu = kuayu;
        this.disputes = disputes;
    }

    void register(Routes routes) {
        routes.get("/mediation/{id}/bids/{round}/{side}", Desks.ALL, visit -> show(visit, State.OPEN, ""));
        routes.post("/mediation/{id}/bids/{round}/{side}", Desks.ALL, this::bid);
    }

    /** What the page says. */
    enum State {
        /** A number is asked for. */
        OPEN,
        /** The number is kept. */
        KEPT
    }

    private void show(Visit visit, State state, String wrong) {
        DisputeView view = disputes.found(visit);
        BidView round = round(visit, view);
        SideView side = Sides.of(view.dispute().file().parties(), visit.messages()).stream()
                .filter(s -> s.code().equals(visit.path("side")))
                .filter(s -> s.code().equals(round.payer()) || s.code().equals(round.taker()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var page = new BidPage(
                view.cover().id(),
                Integer.toString(view.cover().version()),
                round.number(),
                round.name(),
                side,
                side.code().equals(round.payer()),
                state == State.KEPT,
                wrong);
        visit.page("mediation/bid.jte", Map.of("page", page));
    }

    private static BidView round(Visit visit, DisputeView view) {
        return view.inside().stream()
                .flatMap(inside -> inside.bids().stream())
                .filter(bid -> Integer.toString(bid.number()).equals(visit.path("round")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private void bid(Visit visit) {
        DisputeView view = disputes.found(visit);
        round(visit, view);
        var sent = Typed.of(visit, "bid");
        var typed = new Typed(
                "bid",
                Map.of(
                        "round", List.of(visit.path("round")),
                        "side", List.of(visit.path("side")),
                        "amount", List.of(sent.text("amount"))),
                Map.of());
        var reader = new FormReader(typed, visit.messages(), new DisputePages(kuayu, visit, view).scene());
        var act = Confided.read("bid", reader);
        if (!reader.wrong().isEmpty()) {
            visit.ctx().status(422);
            show(visit, State.OPEN, reader.wrong().values().iterator().next());
            return;
        }
        var done = kuayu.mediation().act(Desks.worker(kuayu, visit), SeenMatter.of(view.cover()), act);
        if (done.value().isEmpty()) {
            visit.ctx().status(422);
            Remark reason = done.remarks().getFirst();
            show(visit, State.OPEN, Remarks.sentence(visit.messages(), reason));
            return;
        }
        show(visit, State.KEPT, "");
    }
}
