package org.kuayu.control.counter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kuayu.calendar.Citation;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.ReceiptChain;
import org.kuayu.control.work.Trail;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Act;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.text.Remark;

/** What every act at the counter shares: the item alone in its write, the receipt, the trail. */
final class Counter {
    private final ControlTools tools;
    private final Fetching fetching;

    Counter(ControlTools tools) {
        this.tools = tools;
        this.fetching = new Fetching(tools);
    }

    ControlTools tools() {
        return tools;
    }

    Fetching fetching() {
        return fetching;
    }

    /** Which item, and what is tried with it. */
    record About(String request, int item, String tried) {}

    /** The act upon an item of the officer's registry, alone in its write; that it was refused is recorded. */
    RequestOutcome at(Officer by, About about, Function<Place, RequestOutcome> act) {
        RequestOutcome outcome = tools.journal().write(() -> find(by, about)
                .map(act)
                .orElseGet(RequestOutcome.Unknown::new));
        if (outcome instanceof RequestOutcome.Refused(var findings)) {
            attempt(by, about, findings);
        } else if (outcome instanceof RequestOutcome.Unknown) {
            attempt(by, about, List.of());
        }
        return outcome;
    }

    private Optional<Place> find(Officer by, About about) {
        return tools.requests()
                .find(about.request)
                .filter(r -> r.life().sent().isPresent() && tools.sight().atRegistry(by, r.registry()))
                .filter(r -> r.findItem(about.item).isPresent())
                .map(r -> fetching.fetched(by, r))
                .map(r -> new Place(by, r, r.findItem(about.item).orElseThrow()));
    }

    private void attempt(Officer by, About about, List<Finding> findings) {
        var request = tools.requests().find(about.request);
        var attempt = new Trail.Attempt(
                about.tried,
                request.map(r -> r.forCase().number()).orElse(""),
                request.map(ControlRequest::purpose).orElse(""),
                request.flatMap(r -> r.findItem(about.item))
                        .map(i -> Trail.targets(List.of(i.target())))
                        .orElse(""),
                findings);
        tools.trail().attempt(by, new Subject("request", about.request), attempt);
    }

    /**
     * One step of an item.
     *
     * @param act for the journal
     * @param next the state it leads to
     * @param kind of the receipt
     * @param facts that the receipt proves and the journal keeps
     */
    record Step(Act act, ItemState next, Receipt.Kind kind, Map<String, String> facts) {}

    /** Takes the step: receipt, item, journal. Inside a write. */
    Place take(Place place, Step step) {
        Instant now = tools.instant();
        Receipt receipt = tools.receipts()
                .issue(
                        ReceiptChain.proof(step.kind, place.request(), place.item().number(), step.facts),
                        new ReceiptChain.Stamp(place.by().actor(), now));
        RequestItem item = place.item().in(step.next, now).withReceipt(receipt);
        ControlRequest after = place.request().withItem(item);
        tools.requests().put(after);
        var told = new TreeMap<>(step.facts);
        told.put("receipt", receipt.digest().text());
        tools.trail().request(place.by(), step.act, after, Trail.item(after, item.number(), told));
        return new Place(place.by(), after, item);
    }

    static RequestOutcome done(Place place, List<Finding> warnings) {
        return new RequestOutcome.Done(List.of(place.request()), warnings);
    }

    static RequestOutcome refused(Remark remark) {
        return new RequestOutcome.Refused(List.of(new Finding("item", remark, Optional.empty(), true)));
    }

    static RequestOutcome refused(Remark remark, Citation rule) {
        return new RequestOutcome.Refused(List.of(new Finding("item", remark, Optional.of(rule), true)));
    }
}
