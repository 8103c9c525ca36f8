package org.kuayu.control.office;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.Watch;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.work.ControlTools;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;

/**
 * Asks due watches again: a new draft in the name of who set the watch up, which still needs its approval. A watch rests
 * while its last question is not answered, and ends when its officer left or no longer works on the case.
 */
public final class WatchRounds {
    private static final Act ASKED = new Act("watch.asked");
    private static final Act ENDED = new Act("watch.ended");
    private static final int MOST = 1_000;

    private final ControlTools tools;
    private final Drafting drafting;

    /** Rounds over these tools. */
    public WatchRounds(ControlTools tools) {
        this.tools = tools;
        this.drafting = new Drafting(tools, new Checks(tools));
    }

    /** Asks again for everything that is due at this instant; gives how many drafts were made. */
    public int round(Instant at) {
        int drafts = 0;
        for (Watch watch : tools.watches().listDue(at, MOST)) {
            drafts += tools.journal().write(() -> tools.watches()
                    .findWatch(watch.id())
                    .filter(w -> w.active() && !w.next().isAfter(at))
                    .map(w -> round(w, at))
                    .orElse(0));
        }
        return drafts;
    }

    private int round(Watch watch, Instant at) {
        Optional<ControlRequest> request = tools.requests().find(watch.request());
        Optional<RequestItem> item = request.flatMap(r -> r.findItem(watch.item()));
        if (item.isEmpty() || !stillWorks(watch)) {
            tools.watches().put(WatchDesk.stopped(watch));
            write(ENDED, watch, "");
            return 0;
        }
        Watch next = later(watch, at);
        if (item.get().answer().isEmpty()) {
            tools.watches().put(next);
            return 0;
        }
        ControlRequest again = drafting.repeat(request.get(), item.get(), watch.by());
        tools.watches()
                .put(new Watch(
                        next.id(),
                        next.forCase(),
                        again.id(),
                        1,
                        next.everyDays(),
                        next.next(),
                        item.get().answer(),
                        next.by(),
                        true));
        write(ASKED, watch, again.id());
        return 1;
    }

    private boolean stillWorks(Watch watch) {
        return tools.parts()
                .staff()
                .find(watch.by().login())
                .filter(Officer::active)
                .filter(officer -> tools.sight().worksOn(officer, watch.forCase()))
                .isPresent();
    }

    /** The first turn after this instant: turns that were missed are not made up for. */
    private static Watch later(Watch w, Instant at) {
        Instant next = w.next();
        while (!next.isAfter(at)) {
            next = next.plus(Duration.ofDays(w.everyDays()));
        }
        return new Watch(
                w.id(), w.forCase(), w.request(), w.item(), w.everyDays(), next, w.lastAnswer(), w.by(), w.active());
    }

    private void write(Act act, Watch watch, String draft) {
        var facts = Map.of("request", watch.request(), "draft", draft, "for", watch.by().login());
        var entry = Draft.of(Actor.SYSTEM, act, new Subject("watch", watch.id()));
        var number = tools.parts().cases().find(watch.forCase()).map(c -> c.number().display());
        tools.trail().other(number.map(entry::forCase).orElse(entry), facts);
    }
}
