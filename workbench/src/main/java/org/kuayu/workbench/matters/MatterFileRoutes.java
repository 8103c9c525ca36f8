package org.kuayu.workbench.matters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.matter.ConflictCheck;
import org.kuayu.matter.Flag;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterLink;
import org.kuayu.matter.SeenMatter;
import org.kuayu.matter.Ties;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.matters.MatterFile.Candidate;
import org.kuayu.workbench.matters.MatterFile.Told;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The page of what every matter has: its history, clocks, flags, who works on it, what it waits for. */
final class MatterFileRoutes {
    private static final int MOST_PEOPLE = 40;

    private final Kuayu kuayu;

    MatterFileRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    void register(Routes routes) {
        routes.get("/matters/{id}", MatterSight.WORKERS, visit -> show(visit, new MatterSight(kuayu, visit), Told.NOTHING));
        routes.post("/matters/{id}/{act}", MatterSight.WORKERS, this::act);
    }

    private void act(Visit visit) {
        var sight = new MatterSight(kuayu, visit);
        Matter matter = kuayu.worklist().find(sight.worker(), visit.path("id")).orElseThrow(Refusal::notFound);
        Reading<?> reading = done(visit, sight.worker(), matter);
        if (reading.value().isPresent() && reading.remarks().isEmpty()) {
            visit.redirect(MatterLinks.file(matter.id()));
        } else {
            boolean refused = reading.value().isEmpty();
            show(visit, sight, new Told(reading.remarks(), refused, refused ? visit.form("reason") : ""));
        }
    }

    private Reading<?> done(Visit visit, Worker worker, Matter matter) {
        SeenMatter seen = MatterBatch.ticket(matter.id() + "@" + visit.form("version"));
        return switch (visit.path("act")) {
            case "assign" -> visit.form("to").isEmpty()
                    ? kuayu.worklist().unassign(worker, seen)
                    : kuayu.worklist().assign(worker, seen, visit.form("to"));
            case "hand" -> kuayu.worklist().handTo(worker, seen, visit.form("place"));
            case "hold" -> kuayu.worklist().hold(worker, seen, visit.form("reason").strip());
            case "resume" -> kuayu.worklist().resume(worker, seen);
            case "flag" -> kuayu.worklist().flag(worker, seen, flags(visit));
            case "tie" -> kuayu.ties()
                    .tie(worker, new Ties.Wish(
                            matter.id(), visit.form("other").strip(), MatterLink.Kind.RELATED, visit.form("reason")));
            case "keep" -> kuayu.retention().hold(worker, seen, visit.form("reason"));
            case "release" -> kuayu.retention().release(worker, seen, visit.form("reason"));
            case "dispose" -> kuayu.retention().dispose(worker, seen, kuayu.clock().instant());
            case "watch" -> kuayu.notices().watch(worker, matter.id(), visit.form("watch").equals("yes"));
            default -> throw Refusal.notFound();
        };
    }

    private static Set<Flag> flags(Visit visit) {
        var flags = EnumSet.noneOf(Flag.class);
        EnumSet.allOf(Flag.class).stream()
                .filter(flag -> visit.forms("flag").contains(flag.name()))
                .forEach(flags::add);
        return flags;
    }

    private void show(Visit visit, MatterSight sight, Told told) {
        Worker worker = sight.worker();
        Matter matter = kuayu.worklist().find(worker, visit.path("id")).orElseThrow(Refusal::notFound);
        var file = new MatterFile(
                sight.row(matter),
                sight.words().clocks(kuayu.diary().clocks(worker, matter.id())),
                new MatterHistory(visit.messages(), sight)
                        .rows(matter, kuayu.worklist().history(worker, matter.id())),
                kuayu.agenda().listOf(worker, matter.id()),
                new MatterFile.Staffing(candidates(sight, matter), kuayu.notices().watches(worker, matter.id())),
                new MatterFile.Bonds(ties(visit, sight, matter.id()), kuayu.retention().held(matter.id())),
                told);
        visit.page("matters/file.jte", Map.of("file", file, "sight", sight));
    }

    private List<MatterFile.Tie> ties(Visit visit, MatterSight sight, String id) {
        return kuayu.ties().list(sight.worker(), id).stream()
                .map(link -> {
                    String other = link.from().equals(id) ? link.to() : link.from();
                    String title = kuayu.worklist().find(sight.worker(), other).map(Matter::title).orElse(other);
                    return new MatterFile.Tie(
                            visit.say("matters.tie." + link.kind()),
                            MatterLinks.file(other),
                            title,
                            link.reason(),
                            sight.person(link.by()) + " " + Times.minute(link.at()));
                })
                .toList();
    }

    private List<Candidate> candidates(MatterSight sight, Matter matter) {
        var candidates = new ArrayList<Candidate>();
        kuayu.worklist().listCandidates(sight.worker(), matter.id()).stream()
                .filter(one -> MatterSight.WORKERS.admits(Optional.of(one.officer())))
                .limit(MOST_PEOPLE)
                .forEach(one -> {
            List<ConflictCheck.Finding> found =
                    kuayu.worklist().listConflicts(sight.worker(), matter.id(), one.login());
            candidates.add(new Candidate(
                    one.login(),
                    one.officer().name(),
                    found.stream().map(f -> sight.sentence(f.remark())).toList(),
                    found.stream().anyMatch(ConflictCheck.Finding::forbids)));
        });
        return candidates;
    }
}
