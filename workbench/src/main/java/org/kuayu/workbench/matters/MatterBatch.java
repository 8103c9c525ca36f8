package org.kuayu.workbench.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.Kuayu;
import org.kuayu.matter.Matter;
import org.kuayu.matter.SeenMatter;
import org.kuayu.matter.Worklist;
import org.kuayu.text.Reading;
import org.kuayu.workbench.matters.MatterListPage.Result;
import org.kuayu.workbench.matters.MatterListPage.Results;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Visit;

/** Does one thing to many matters; each is done or refused by itself. */
final class MatterBatch {
    private static final int MOST = 200;

    private final Kuayu kuayu;
    private final Visit visit;
    private final MatterSight sight;

    MatterBatch(Kuayu kuayu, Visit visit, MatterSight sight) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.sight = sight;
    }

    Results act() {
        List<SeenMatter> seen =
                visit.forms("matter").stream().distinct().limit(MOST).map(MatterBatch::ticket).toList();
        String reason = visit.form("reason").strip();
        List<Result> results = answers(seen, reason).stream().map(this::result).toList();
        boolean refused = results.stream().anyMatch(r -> !r.done());
        return new Results(results, refused ? reason : "");
    }

    private List<Worklist.Answer> answers(List<SeenMatter> seen, String reason) {
        Worklist worklist = kuayu.worklist();
        var worker = sight.worker();
        return switch (visit.form("act")) {
            case "assign" -> worklist.assignAll(worker, seen, visit.form("to"));
            case "take" -> worklist.assignAll(worker, seen, worker.login());
            case "unassign" -> each(seen, one -> worklist.unassign(worker, one));
            case "hold" -> each(seen, one -> worklist.hold(worker, one, reason));
            case "resume" -> each(seen, one -> worklist.resume(worker, one));
            default -> throw new Refusal(400, "act");
        };
    }

    private interface One {
        Reading<Matter> act(SeenMatter seen);
    }

    private static List<Worklist.Answer> each(List<SeenMatter> seen, One one) {
        var answers = new ArrayList<Worklist.Answer>();
        seen.forEach(matter -> answers.add(new Worklist.Answer(matter.id(), one.act(matter))));
        return answers;
    }

    /** The matter and the version that was shown, as a form sends them. */
    static SeenMatter ticket(String written) {
        int at = written.lastIndexOf('@');
        if (at < 1 || !written.substring(at + 1).matches("\\d{1,9}")) {
            throw new Refusal(400, "revision");
        }
        return new SeenMatter(written.substring(0, at), Integer.parseInt(written.substring(at + 1)));
    }

    private Result result(Worklist.Answer answer) {
        Optional<Matter> cover = kuayu.worklist().find(sight.worker(), answer.matter());
        return new Result(
                answer.matter(),
                cover.map(Matter::title).orElse(""),
                answer.result().value().isPresent(),
                answer.result().remarks().stream().map(sight::sentence).collect(Collectors.joining(" ")));
    }
}
