package org.kuayu.workbench.matters;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.same.DuplicateCandidate;
import org.kuayu.matter.same.DuplicatePair;
import org.kuayu.text.Reading;
import org.kuayu.workbench.matters.DuplicatePage.Pair;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Matters that may be one dispute, side by side with the reasons; a person decides and says why (BX-13, ME-18). */
public final class DuplicateRoutes implements Feature {
    private static final int NEWEST = 200;
    private static final int SHOWN = 30;

    private final Kuayu kuayu;

    /** The duplicates of this system. */
    public DuplicateRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/duplicates", MatterSight.WORKERS, visit -> show(visit, List.of()));
        routes.post("/duplicates", MatterSight.WORKERS, this::decide);
    }

    private void show(Visit visit, List<String> told) {
        var sight = new MatterSight(kuayu, visit);
        List<Pair> pairs = kuayu.duplicates().listUndecided(sight.worker(), NEWEST).stream()
                .limit(SHOWN)
                .map(candidate -> pair(visit, sight, candidate))
                .toList();
        var page = new DuplicatePage(pairs, told, visit.form("reason"), visit.form("pair"));
        visit.page("matters/duplicates.jte", Map.of("page", page));
    }

    private static Pair pair(Visit visit, MatterSight sight, DuplicateCandidate candidate) {
        String places = candidate.places().stream().map(sight::place).collect(Collectors.joining(" · "));
        return new Pair(
                sight.row(candidate.of()),
                candidate.other(),
                candidate.cover().map(sight::row),
                visit.say("matter.kind." + candidate.kind()) + " · " + places + " · "
                        + Numbers.day(LegalDay.of(candidate.opened()), visit.messages()),
                candidate.reasons().stream().map(sight::sentence).toList());
    }

    private void decide(Visit visit) {
        var sight = new MatterSight(kuayu, visit);
        String[] ids = visit.form("pair").split(" ");
        if (ids.length != 2) {
            throw new Refusal(400, "pair");
        }
        var pair = new DuplicatePair(ids[0], ids[1]);
        Reading<?> reading =
                switch (visit.form("decision")) {
                    case "same" -> kuayu.duplicates().same(sight.worker(), pair, visit.form("reason"));
                    case "not-same" -> kuayu.duplicates().notSame(sight.worker(), pair, visit.form("reason"));
                    default -> throw new Refusal(400, "decision");
                };
        if (reading.value().isPresent()) {
            visit.redirect("/duplicates");
        } else {
            show(visit, reading.remarks().stream().map(sight::sentence).toList());
        }
    }
}
