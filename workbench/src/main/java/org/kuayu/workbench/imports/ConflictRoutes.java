package org.kuayu.workbench.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.intake.Conflicts;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.ImportRun.State;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Conflicts of an import: both sides, field by field, and the decision. */
final class ConflictRoutes {
    private static final int PAGE = 50;

    private final ImportDesk desk;
    private final Conflicts conflicts;

    ConflictRoutes(ImportDesk desk) {
        this.desk = desk;
        conflicts = desk.intake().conflicts(this::file);
    }

    void register(Routes routes) {
        routes.get("/imports/{id}/conflicts", ImportRoutes.IMPORTERS, this::list);
        routes.post("/imports/{id}/conflicts/{row}", ImportRoutes.IMPORTERS, this::decide);
    }

    private Optional<ImportFile> file(ImportRun run) {
        return desk.spool().find(run.fileDigest()).map(Waiting::file);
    }

    private void list(Visit visit) {
        ImportRun run = ImportRoutes.run(visit, desk);
        long after = visit.query("after").matches("\\d{1,18}") ? Long.parseLong(visit.query("after")) : -1;
        var page = conflicts.list(run.id(), after, PAGE).stream()
                .map(c -> visible(visit, c.caseId())
                        ? c
                        : new Conflicts.Conflict(c.row(), c.caseId(), List.of(), c.decision()))
                .toList();
        Optional<Long> next = page.size() < PAGE
                ? Optional.empty()
                : Optional.of(page.getLast().row());
        visit.page("imports/conflicts.jte", Map.of("run", run, "conflicts", page, "next", next));
    }

    private boolean visible(Visit visit, CaseId id) {
        return desk.kuayu()
                .cases()
                .find(id)
                .filter(r -> visit.access().allows(r.visibility(), r.court().code()))
                .isPresent();
    }

    private void decide(Visit visit) {
        ImportRun run = ImportRoutes.run(visit, desk);
        String row = visit.path("row");
        String choice = visit.form("choice");
        if (!row.matches("\\d{1,18}") || !choice.matches("keep|take") || run.state() == State.UNDONE) {
            throw Refusal.notFound();
        }
        Conflicts.Conflict conflict = conflicts
                .find(run.id(), Long.parseLong(row))
                .filter(c -> visible(visit, c.caseId()))
                .orElseThrow(Refusal::notFound);
        var decided = conflicts.decide(
                run.id(), conflict.row(), choice.equals("take"), visit.officer().actor());
        if (decided.value().isEmpty()) {
            throw new Refusal(409, decided.remarks().getFirst().code().replace('.', '-'));
        }
        visit.redirect("/imports/" + run.id() + "/conflicts#row-" + row);
    }
}
