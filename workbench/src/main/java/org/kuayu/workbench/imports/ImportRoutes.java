package org.kuayu.workbench.imports;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kuayu.Kuayu;
import org.kuayu.intake.ImportFinding;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.ImportRun.State;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.staff.Role;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Settings;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The list of imports, uploads, and the page of each run with its progress and findings. */
public final class ImportRoutes implements Feature {
    static final Who IMPORTERS = Who.roles(Role.COURT_STAFF, Role.ADMINISTRATOR);
    private static final int PAGE = 100;

    private final ImportDesk desk;

    /** The imports of this system; uploaded files are kept in the data folder until they are brought in. */
    public ImportRoutes(Kuayu kuayu, Settings settings) {
        desk = new ImportDesk(kuayu, new Spool(settings.folder()));
    }

    @Override
    public void register(Routes routes) {
        routes.get("/imports", IMPORTERS, this::list);
        routes.post("/imports", IMPORTERS, this::upload);
        new FileRoutes(desk).register(routes);
        routes.get("/imports/{id}", IMPORTERS, v -> v.page("imports/run.jte", Map.of("page", page(v, run(v, desk)))));
        routes.get("/imports/{id}/progress", IMPORTERS, this::progress);
        routes.post(
                "/imports/{id}/cancel",
                IMPORTERS,
                v -> act(v, run -> desk.intake().cancel(run.id())));
        routes.post("/imports/{id}/resume", IMPORTERS, this::resume);
        routes.post(
                "/imports/{id}/undo",
                IMPORTERS,
                v -> act(v, run -> desk.undo(run, v.officer().actor())));
        routes.get("/imports/{id}/refused", IMPORTERS, v -> Downloads.refused(v, run(v, desk), desk.intake()));
        routes.get("/imports/{id}/findings.csv", IMPORTERS, v -> Downloads.findings(v, run(v, desk), desk.intake()));
        new ConflictRoutes(desk).register(routes);
        new ImportApiRoutes(desk).register(routes);
    }

    /** The run of the path, if the officer may see it: his own, or any as administrator. */
    static ImportRun run(Visit visit, ImportDesk desk) {
        return desk.intake()
                .find(visit.path("id"))
                .filter(r -> mayAll(visit) || r.by().equals(visit.officer().login()))
                .orElseThrow(Refusal::notFound);
    }

    static boolean mayAll(Visit visit) {
        return visit.officer().has(Role.ADMINISTRATOR);
    }

    private void list(Visit visit) {
        Optional<String> by =
                mayAll(visit) ? Optional.empty() : Optional.of(visit.officer().login());
        var runs = desk.intake().list(200).stream()
                .filter(r -> by.map(r.by()::equals).orElse(true))
                .map(r -> new ImportPages.ListRow(r, state(desk, r)))
                .toList();
        var waiting = desk.waiting(by).stream().map(ImportPages.FileRow::of).toList();
        visit.page("imports/list.jte", Map.of("runs", runs, "waiting", waiting, "limit", Spool.LIMIT >> 30));
    }

    /**
     * The state as the page calls it: a run that nobody works on any more is not running. One that ended after it was read
     * is read again, or it would be taken for one that was broken off.
     */
    static String state(ImportDesk desk, ImportRun read) {
        boolean busy = desk.busy(read.id());
        State state = busy ? read.state() : desk.intake().find(read.id()).orElse(read).state();
        if (state == State.RUNNING) {
            return busy ? desk.intake().findProgress(read.id()).isPresent() ? "RUNNING" : "QUEUED" : "STALLED";
        }
        return state == State.UNDOING && !busy ? "UNDOING_STALLED" : state.name();
    }

    private void upload(Visit visit) throws IOException {
        var received = new ArrayList<Waiting>();
        String source = visit.form("source").strip();
        for (UploadedFile file : visit.ctx().uploadedFiles("files")) {
            if (file.size() > 0) {
                try (var in = file.content()) {
                    received.add(desk.spool().receive(in, note(visit, file.filename(), source, desk.now())));
                }
            }
        }
        if (received.isEmpty()) {
            throw new Refusal(422, "upload-empty");
        }
        visit.redirect(
                received.size() == 1 ? "/imports/files/" + received.getFirst().key() : "/imports#waiting");
    }

    /** What is known of a file before it has arrived. */
    static Waiting note(Visit visit, String name, String source, Instant now) {
        String named = source.isEmpty() ? visit.officer().login() : source.substring(0, Math.min(100, source.length()));
        return new Waiting(
                new ImportFile(name, Path.of(""), 0, ""), visit.officer().login(), named, now);
    }

    private ImportPages.RunPage page(Visit visit, ImportRun read) {
        String state = state(desk, read);
        ImportRun run = desk.intake().find(read.id()).orElse(read);
        String filter = visit.query("kind");
        long after = visit.query("after").matches("\\d{1,18}") ? Long.parseLong(visit.query("after")) : -1;
        var shown = new ArrayList<ImportFinding>();
        long at = after;
        List<ImportFinding> batch = desk.intake().listFindings(run.id(), at, PAGE);
        while (!batch.isEmpty() && shown.size() < PAGE) {
            batch.stream()
                    .filter(f -> filter.isEmpty() || f.severity().name().equals(filter))
                    .forEach(shown::add);
            at = batch.getLast().row();
            batch = desk.intake().listFindings(run.id(), at, PAGE);
        }
        Optional<Long> next = batch.isEmpty() ? Optional.empty() : Optional.of(at);
        var meter = desk.intake().findProgress(run.id()).map(p -> ImportPages.Meter.of(p, desk.now()));
        boolean conflicts = run.counts().conflicts() > 0 && run.state() != State.UNDONE;
        return new ImportPages.RunPage(run, state, meter, shown, filter, next, conflicts);
    }

    private void progress(Visit visit) {
        var page = page(visit, run(visit, desk));
        if (!page.underWay()) {
            visit.ctx().header("HX-Refresh", "true");
        }
        visit.page("imports/progress.jte", Map.of("page", page));
    }

    private void resume(Visit visit) {
        ImportRun run = run(visit, desk);
        if (!desk.resume(run, visit.officer().actor())) {
            throw new Refusal(409, "import-file-gone");
        }
        visit.redirect("/imports/" + run.id());
    }

    private void act(Visit visit, Consumer<ImportRun> work) {
        ImportRun run = run(visit, desk);
        work.accept(run);
        visit.redirect("/imports/" + run.id());
    }
}
