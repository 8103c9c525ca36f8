package org.kuayu.workbench.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.intake.CaseField;
import org.kuayu.intake.ColumnMapping;
import org.kuayu.intake.ImportPlan;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.Intake;
import org.kuayu.intake.source.RowSource;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** A file that waits: its columns or what was read in it, the dry run, the start. */
final class FileRoutes {
    private static final int SHOWN_DOCUMENT = 4 << 20;

    private final ImportDesk desk;

    FileRoutes(ImportDesk desk) {
        this.desk = desk;
    }

    void register(Routes routes) {
        routes.get("/imports/files/{key}", ImportRoutes.IMPORTERS, v -> show(v, Optional.empty()));
        routes.post("/imports/files/{key}", ImportRoutes.IMPORTERS, this::tryOut);
        routes.get("/imports/files/{key}/trial", ImportRoutes.IMPORTERS, this::trial);
        routes.post("/imports/files/{key}/start", ImportRoutes.IMPORTERS, this::start);
        routes.post("/imports/files/{key}/remove", ImportRoutes.IMPORTERS, v -> {
            desk.spool().remove(waiting(v).key());
            v.redirect("/imports");
        });
    }

    private Waiting waiting(Visit visit) {
        return desk.spool()
                .find(visit.path("key"))
                .filter(w -> ImportRoutes.mayAll(visit)
                        || w.by().equals(visit.officer().login()))
                .orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, Optional<Remark> mistake) throws IOException {
        Waiting waiting = waiting(visit);
        var trial = desk.trial(waiting.key());
        Optional<RowSource.Shape> chosen = shape(
                        visit.query("encoding"), visit.query("delimiter"), visit.query("header"))
                .or(() -> trial.flatMap(t -> t.plan().shape()));
        var inspected = inspect(waiting, chosen);
        Optional<Intake.Inspection> inspection = inspected.value();
        Optional<ImportPlan> plan = trial.map(ImportDesk.Trial::plan).or(() -> inspection.map(Intake.Inspection::plan));
        var model = new LinkedHashMap<String, Object>();
        model.put("file", ImportPages.FileRow.of(waiting));
        model.put("inspection", inspection);
        model.put("plan", plan);
        model.put("doubts", inspection.map(Intake.Inspection::doubts).orElse(inspected.remarks()));
        model.put("mistake", mistake);
        model.put("trial", TrialView.of(trial, desk.now()));
        model.put("judgment", judgment(waiting, inspection));
        visit.page("imports/file.jte", model);
    }

    /** The file as it would be read; a shape that was chosen keeps the guessed format. */
    private Reading<Intake.Inspection> inspect(Waiting waiting, Optional<RowSource.Shape> chosen) {
        var guessed = desk.intake().inspect(waiting.file(), waiting.source(), Optional.empty());
        String format = guessed.value().map(Intake.Inspection::format).orElse("csv");
        if (chosen.isEmpty() || format.equals("documents")) {
            return guessed;
        }
        var c = chosen.get();
        var shape = new RowSource.Shape(format, c.encoding(), c.delimiter(), c.header());
        return desk.intake().inspect(waiting.file(), waiting.source(), Optional.of(shape));
    }

    private static Optional<RowSource.Shape> shape(String encoding, String delimiter, String header) {
        if (encoding.isEmpty() || delimiter.isEmpty()) {
            return Optional.empty();
        }
        char mark = delimiter.equals("tab") ? '\t' : delimiter.charAt(0);
        return Optional.of(new RowSource.Shape("", encoding, mark, !header.equals("no")));
    }

    private Optional<JudgmentView> judgment(Waiting waiting, Optional<Intake.Inspection> inspection)
            throws IOException {
        boolean single = inspection.filter(i -> i.format().equals("documents")).isPresent()
                && !waiting.file().name().toLowerCase(Locale.ROOT).endsWith(".zip")
                && waiting.file().size() <= SHOWN_DOCUMENT;
        if (!single) {
            return Optional.empty();
        }
        try (InputStream in = waiting.file().open()) {
            return Optional.of(JudgmentView.of(desk.intake().readJudgment(waiting.file(), in.readAllBytes())));
        }
    }

    private void tryOut(Visit visit) throws IOException {
        Waiting waiting = waiting(visit);
        var shape = shape(visit.form("encoding"), visit.form("delimiter"), visit.form("header"));
        var inspected = inspect(waiting, shape);
        if (inspected.value().isEmpty()) {
            throw new Refusal(422, "import-unreadable");
        }
        ImportPlan plan = plan(visit, inspected.value().get());
        if (plan.shape().isPresent() && !plan.mapping().has(CaseField.NUMBER)) {
            visit.ctx().status(422);
            show(visit, Optional.of(Remark.of("import.number-unmapped")));
            return;
        }
        desk.tryOut(waiting, plan);
        visit.redirect("/imports/files/" + waiting.key() + "#trial");
    }

    private static ImportPlan plan(Visit visit, Intake.Inspection inspection) {
        ImportPlan guessed = inspection.plan();
        if (guessed.shape().isEmpty()) {
            return guessed;
        }
        var fields = new LinkedHashMap<String, CaseField>();
        List<String> columns =
                inspection.guesses().stream().map(g -> g.column()).toList();
        for (int i = 0; i < columns.size(); i++) {
            String named = visit.form("map." + i);
            CaseField field = guessed.mapping().field(columns.get(i));
            for (CaseField f : CaseField.values()) {
                field = f.name().equals(named) ? f : field;
            }
            fields.put(columns.get(i), field);
        }
        return ImportPlan.table(guessed.source(), guessed.shape().get(), new ColumnMapping(fields));
    }

    private void trial(Visit visit) {
        var trial = TrialView.of(desk.trial(waiting(visit).key()), desk.now());
        if (trial.filter(t -> !t.underWay()).isPresent()) {
            visit.ctx().header("HX-Refresh", "true");
        }
        visit.page("imports/trial.jte", Map.of("trial", trial, "key", visit.path("key")));
    }

    private void start(Visit visit) {
        Waiting waiting = waiting(visit);
        ImportPlan plan = desk.trial(waiting.key())
                .map(ImportDesk.Trial::plan)
                .orElseThrow(() -> new Refusal(409, "import-dry-run-first"));
        var started = desk.start(waiting, plan, visit.officer().actor());
        ImportRun run = started.value().orElseThrow(() -> new Refusal(422, "import-unreadable"));
        visit.redirect("/imports/" + run.id() + (started.remarks().isEmpty() ? "" : "?same=1"));
    }
}
