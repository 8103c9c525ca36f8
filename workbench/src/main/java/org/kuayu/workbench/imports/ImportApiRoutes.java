package org.kuayu.workbench.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.intake.ImportFinding;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.Intake;
import org.kuayu.journal.Act;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/**
 * Imports over the API: a file as multipart field {@code file} or as the raw body with its name in the query. The same
 * {@code X-Request-Id} with the same file is one run; with another file it is refused with 409.
 */
final class ImportApiRoutes {
    private static final Act ASKED = new Act("import.asked");
    private static final int PAGE = 500;

    private final ImportDesk desk;

    ImportApiRoutes(ImportDesk desk) {
        this.desk = desk;
    }

    void register(Routes routes) {
        routes.post("/api/v1/imports", ImportRoutes.IMPORTERS, this::start);
        routes.get("/api/v1/imports", ImportRoutes.IMPORTERS, this::list);
        routes.get("/api/v1/imports/{id}", ImportRoutes.IMPORTERS, v -> answer(v, run(v), List.of()));
        routes.get("/api/v1/imports/{id}/findings", ImportRoutes.IMPORTERS, this::findings);
        routes.get(
                "/api/v1/imports/{id}/refused",
                ImportRoutes.IMPORTERS,
                v -> Downloads.refused(v, run(v), desk.intake()));
        routes.post("/api/v1/imports/{id}/cancel", ImportRoutes.IMPORTERS, this::cancel);
        routes.post("/api/v1/imports/{id}/resume", ImportRoutes.IMPORTERS, this::resume);
        routes.post("/api/v1/imports/{id}/undo", ImportRoutes.IMPORTERS, this::undo);
    }

    private ImportRun run(Visit visit) {
        return ImportRoutes.run(visit, desk);
    }

    private void start(Visit visit) throws IOException {
        Waiting waiting = receive(visit);
        String request = Optional.ofNullable(visit.ctx().header("X-Request-Id")).orElse("");
        if (request.length() > 100) {
            throw new Refusal(422, "request-id");
        }
        Optional<ImportRun> earlier = earlier(visit, request, waiting);
        if (earlier.isPresent()) {
            answer(visit, earlier.get(), List.of(Remark.of("import.same-file")));
            return;
        }
        Reading<Intake.Inspection> inspected =
                desk.intake().inspect(waiting.file(), waiting.source(), Optional.empty());
        Intake.Inspection inspection = inspected.value().orElseThrow(() -> refused(inspected));
        Reading<ImportRun> started =
                desk.start(waiting, inspection.plan(), visit.officer().actor());
        ImportRun run = started.value().orElseThrow(() -> refused(started));
        keep(visit, request, run);
        visit.ctx().status(started.remarks().isEmpty() ? 201 : 200).header("Location", "/api/v1/imports/" + run.id());
        answer(visit, run, started.remarks());
    }

    private Waiting receive(Visit visit) throws IOException {
        String source = Optional.ofNullable(visit.ctx().queryParam("source")).orElse("");
        var file = Optional.ofNullable(
                visit.ctx().isMultipartFormData() ? visit.ctx().uploadedFile("file") : null);
        if (file.isPresent()) {
            try (InputStream in = file.get().content()) {
                return desk.spool()
                        .receive(in, ImportRoutes.note(visit, file.get().filename(), source, desk.now()));
            }
        }
        String name = visit.query("name");
        if (name.isBlank() || name.length() > 200) {
            throw new Refusal(422, "upload-name", Map.of("parameter", "name"));
        }
        return desk.spool().receive(visit.ctx().bodyInputStream(), ImportRoutes.note(visit, name, source, desk.now()));
    }

    private Optional<ImportRun> earlier(Visit visit, String request, Waiting waiting) {
        if (request.isEmpty()) {
            return Optional.empty();
        }
        var run = desk.kuayu().journal().listAbout(subject(visit, request)).stream()
                .findFirst()
                .flatMap(e -> desk.intake().find(e.draft().payload().fields().getOrDefault("import", "")));
        if (run.filter(r -> !r.fileDigest().equals(waiting.key())).isPresent()) {
            throw new Refusal(409, "request-id-used");
        }
        return run;
    }

    private void keep(Visit visit, String request, ImportRun run) {
        if (!request.isEmpty()) {
            desk.kuayu()
                    .journal()
                    .write(() -> desk.kuayu()
                            .journal()
                            .append(Draft.of(visit.officer().actor(), ASKED, subject(visit, request))
                                    .with(Payload.of(Map.of("import", run.id())))));
        }
    }

    private static Subject subject(Visit visit, String request) {
        return new Subject("import-request", visit.officer().login() + "/" + request);
    }

    private static Refusal refused(Reading<?> reading) {
        Remark why = reading.remarks().getFirst();
        return new Refusal(422, "import-unreadable", Map.of("reason", why.code(), "detail", why.detail()));
    }

    private void list(Visit visit) {
        var runs = desk.intake().list(200).stream()
                .filter(r -> ImportRoutes.mayAll(visit)
                        || r.by().equals(visit.officer().login()))
                .map(r -> body(visit, r, List.of()))
                .toList();
        visit.ctx().json(Map.of("imports", runs));
    }

    private void answer(Visit visit, ImportRun run, List<Remark> remarks) {
        visit.ctx().json(body(visit, run, remarks));
    }

    private Map<String, Object> body(Visit visit, ImportRun run, List<Remark> remarks) {
        var c = run.counts();
        var body = new LinkedHashMap<String, Object>();
        body.put("id", run.id());
        body.put("state", ImportRoutes.state(desk, run));
        body.put("source", run.source());
        body.put("file", run.fileName());
        body.put("sha256", run.fileDigest());
        body.put("by", run.by());
        body.put("started", run.started().toString());
        body.put("rowsRead", c.rowsRead());
        body.put("rowsExpected", c.rowsExpected());
        body.put("added", c.added());
        body.put("same", c.same());
        body.put("refused", c.refused());
        body.put("conflicts", c.conflicts());
        body.put("warnings", c.warnings());
        desk.intake().findProgress(run.id()).ifPresent(p -> {
            body.put("rowsPerSecond", Math.round(p.rate(desk.now())));
            p.timeLeft(desk.now()).ifPresent(left -> body.put("secondsLeft", left.toSeconds()));
        });
        body.put("remarks", remarks.stream().map(Remark::code).toList());
        return body;
    }

    private void findings(Visit visit) {
        String after = visit.query("after");
        long row = after.matches("\\d{1,18}") ? Long.parseLong(after) : -1;
        List<ImportFinding> page = desk.intake().listFindings(run(visit).id(), row, PAGE);
        var out = new ArrayList<Map<String, Object>>();
        for (ImportFinding f : page) {
            out.add(Map.of(
                    "row", f.row(),
                    "column", f.column(),
                    "value", f.value(),
                    "severity", f.severity().name(),
                    "code", f.remark().code(),
                    "detail", f.remark().detail(),
                    "reason", ImportPages.sentence(visit.messages(), f.remark())));
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("findings", out);
        if (page.size() >= PAGE) {
            body.put("next", page.getLast().row());
        }
        visit.ctx().json(body);
    }

    private void cancel(Visit visit) {
        ImportRun run = run(visit);
        desk.intake().cancel(run.id());
        answer(visit, run, List.of());
    }

    private void resume(Visit visit) {
        ImportRun run = run(visit);
        if (!desk.resume(run, visit.officer().actor())) {
            throw new Refusal(409, "import-file-gone");
        }
        answer(visit, run, List.of());
    }

    private void undo(Visit visit) {
        ImportRun run = run(visit);
        desk.undo(run, visit.officer().actor());
        answer(visit, run, List.of());
    }
}
