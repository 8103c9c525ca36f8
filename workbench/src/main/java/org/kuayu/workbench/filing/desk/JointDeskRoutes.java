package org.kuayu.workbench.filing.desk;

import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kuayu.Kuayu;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.document.PaperFile;
import org.kuayu.filing.JointDesk;
import org.kuayu.filing.catalogue.SeenAs;
import org.kuayu.filing.counter.DeskAct;
import org.kuayu.filing.counter.DeskCall;
import org.kuayu.filing.counter.DeskOutcome;
import org.kuayu.filing.counter.DeskSession;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.filing.FilingRoutes;
import org.kuayu.workbench.filing.FilingWords;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The pages of the joint desk: calls and sessions, live on both screens. */
public final class JointDeskRoutes implements Feature {
    private final Kuayu kuayu;
    private final DeskEvents events;

    /** The joint desk of this system. */
    public JointDeskRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
        this.events = new DeskEvents(kuayu.filing().desk()::version);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/joint-desk", FilingRoutes.COUNTER, visit -> list(visit, Optional.empty()));
        routes.post("/joint-desk", FilingRoutes.COUNTER, this::open);
        routes.get("/joint-desk/waiting", FilingRoutes.COUNTER, this::waiting);
        routes.get("/joint-desk/{id}", FilingRoutes.COUNTER, visit -> show(visit, Optional.empty()));
        routes.get("/joint-desk/{id}/body", FilingRoutes.COUNTER, this::body);
        routes.get("/joint-desk/{id}/events", FilingRoutes.COUNTER, this::events);
        routes.get("/joint-desk/{id}/papers/{digest}", FilingRoutes.COUNTER, visit ->
                FilingRoutes.paper(kuayu, visit, visit.path("id"), "desk-paper"));
        routes.post("/joint-desk/{id}/{act}", FilingRoutes.COUNTER, this::act);
    }

    @Override
    public void start() {
        events.start();
        kuayu.journal().listen(sequence -> events.wake());
    }

    @Override
    public void close() {
        events.close();
    }

    private JointDesk desk() {
        return kuayu.filing().desk();
    }

    private Worker worker(Visit visit) {
        return FilingWords.worker(kuayu, visit);
    }

    private void list(Visit visit, Optional<Remark> refused) {
        visit.page("filing/desks.jte", Map.of("page", new DeskListPage(kuayu, visit, refused)));
    }

    private void waiting(Visit visit) {
        visit.page("filing/waiting.jte", Map.of("page", new DeskListPage(kuayu, visit, Optional.empty())));
    }

    private void open(Visit visit) {
        Worker by = worker(visit);
        String written = visit.form("remote").strip();
        String remote = CourtCode.parse(written)
                .value()
                .flatMap(Courts.bundled()::findByCode)
                .or(() -> Courts.bundled().findByName(written))
                .map(court -> court.code().value())
                .orElse(written);
        var call = new DeskCall(
                visit.form("token"), visit.form("item"), by.places().isEmpty() ? "" : by.places().getFirst(), remote,
                visit.form("citizen").strip(), visit.form("about").strip(),
                Optional.of(visit.form("filing").strip()).filter(id -> !id.isEmpty()));
        Reading<DeskSession> opened = desk().open(by, call);
        if (opened.value().isPresent()) {
            visit.redirect("/joint-desk/" + opened.value().get().id());
            return;
        }
        visit.ctx().status(422);
        list(visit, Optional.of(opened.remarks().getFirst()));
    }

    private DeskSession found(Visit visit) {
        return desk().find(worker(visit), visit.path("id")).orElseThrow(Refusal::notFound);
    }

    private void show(Visit visit, Optional<Remark> refused) {
        DeskSession session = found(visit);
        visit.page("filing/session.jte", Map.of("page", new DeskPage(kuayu, visit, session, refused)));
    }

    private void body(Visit visit) {
        DeskSession session = found(visit);
        visit.page("filing/sessionbody.jte", Map.of("page", new DeskPage(kuayu, visit, session, Optional.empty())));
    }

    private void events(Visit visit) {
        DeskSession session = found(visit);
        String last = Optional.ofNullable(visit.ctx().header("Last-Event-ID")).orElse(visit.query("seen"));
        int seen = last.matches("\\d{1,6}") ? Integer.parseInt(last) : 0;
        new SseHandler(client -> events.join(session.id(), client, seen)).handle(visit.ctx());
    }

    private void act(Visit visit) throws IOException {
        DeskSession session = found(visit);
        String token = Optional.of(visit.form("token")).filter(t -> !t.isBlank()).orElseGet(() -> UUID.randomUUID().toString());
        Reading<DeskAct> act = read(visit, visit.path("act"));
        Reading<DeskSession> done = act.value()
                .map(what -> desk().act(worker(visit), session.id(), token, what))
                .orElseGet(() -> new Reading.Refused<>(act.remarks().getFirst()));
        boolean script = "1".equals(visit.ctx().header("X-Part"));
        if (done.value().isPresent()) {
            if (script) {
                visit.ctx().status(204);
            } else {
                visit.redirect("/joint-desk/" + session.id());
            }
            return;
        }
        visit.ctx().status(422);
        if (script) {
            visit.ctx().result(new FilingWords(kuayu, visit).sentence(done.remarks().getFirst()));
        } else {
            show(visit, Optional.of(done.remarks().getFirst()));
        }
    }

    private Reading<DeskAct> read(Visit visit, String word) throws IOException {
        String reason = visit.form("reason").strip();
        return switch (word) {
            case "answer" -> Reading.of(new DeskAct.Answer());
            case "show" -> file(visit, file -> new DeskAct.Show(visit.form("code"), file, seen(visit)));
            case "mend" -> file(visit, file -> new DeskAct.Mend(number(visit), file, seen(visit)));
            case "good" -> Reading.of(new DeskAct.Decide(number(visit), true, ""));
            case "reject" -> Reading.of(new DeskAct.Decide(number(visit), false, reason));
            case "say" -> Reading.of(new DeskAct.Say(visit.form("text").strip()));
            case "close" -> Reading.of(new DeskAct.Close(outcome(visit), reason));
            case "give-up" -> Reading.of(new DeskAct.GiveUp(reason));
            default -> throw Refusal.notFound();
        };
    }

    private static SeenAs seen(Visit visit) {
        return visit.form("seen").equals("COPY") ? SeenAs.COPY : SeenAs.ORIGINAL;
    }

    private static int number(Visit visit) {
        return visit.form("paper").matches("\\d{1,4}") ? Integer.parseInt(visit.form("paper")) : 0;
    }

    private static DeskOutcome outcome(Visit visit) {
        for (DeskOutcome outcome : DeskOutcome.values()) {
            if (outcome.name().equals(visit.form("outcome"))) {
                return outcome;
            }
        }
        return DeskOutcome.NOT_DONE;
    }

    private Reading<DeskAct> file(Visit visit, java.util.function.Function<PaperFile, DeskAct> act) throws IOException {
        UploadedFile upload = visit.ctx().uploadedFile("file");
        if (upload == null) {
            return Reading.refused("paper.empty", "");
        }
        try (InputStream in = upload.content()) {
            Reading<PaperFile> read = kuayu.filing().keepPaper(worker(visit), upload.filename(), in.readAllBytes());
            return read.value()
                    .map(file -> Reading.of(act.apply(file)))
                    .orElseGet(() -> new Reading.Refused<>(read.remarks().getFirst()));
        }
    }
}
