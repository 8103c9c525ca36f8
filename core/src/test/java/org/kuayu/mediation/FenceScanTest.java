package org.kuayu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.calendar.Deadlines;
import org.kuayu.casefile.Access;
import org.kuayu.court.Courts;
import org.kuayu.document.Bundle;
import org.kuayu.document.PaperText;
import org.kuayu.document.pdf.PdfBinder;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.matter.DueFilter;
import org.kuayu.matter.Fields;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.Sealed;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.act.AgreementAct;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeAct;
import org.kuayu.mediation.act.EndAct;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.desk.MediationDesk;
import org.kuayu.mediation.desk.MediationParts;
import org.kuayu.mediation.paper.Dossier;
import org.kuayu.mediation.paper.MediationPapers;
import org.kuayu.mediation.paper.MediationSetting;
import org.kuayu.mediation.paper.MediationTemplates;
import org.kuayu.mediation.paper.PdfTools;
import org.kuayu.mediation.sealed.Confidence;
import org.kuayu.mediation.sealed.Confidences;
import org.kuayu.mediation.sealed.Insider;
import org.kuayu.mediation.sealed.StatementView;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.MemoryCaseIndex;
import org.kuayu.search.lucene.LuceneCaseIndex;
import org.kuayu.text.Reading;

/**
 * BX-11, ME-16, S8: a dispute with a marker in every field of every confidential kind goes its whole way, and every way out is
 * scanned: nothing comes out but the fact that both sides signed. {@code FenceTest} holds that nobody could write the call.
 */
class FenceScanTest {
    private final FenceMarkers markers = new FenceMarkers();
    private final List<HandedFile> handed = new ArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Handler logged = new Handler() {
        @Override
        public void publish(LogRecord record) {
            printed.writeBytes((record.getMessage() + record.getThrown()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @TempDir
    Path folder;

    private PrintStream out;
    private PrintStream err;
    private MediationWorld world;
    private Mediation desk;
    private String id;

    @BeforeEach
    void walk() {
        out = System.out;
        err = System.err;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Logger.getLogger("").addHandler(logged);
        world = new MediationWorld();
        FilingHandOver filing = (by, file) -> {
            handed.add(file);
            return Reading.of("");
        };
        desk = new MediationDesk(new MediationParts(
                new MatterBook(world.kuayu.journal(), world.stores.matters()),
                world.kuayu.directory(),
                Courts.bundled(),
                Deadlines.bundled(),
                SeizureQuestion.NONE,
                filing,
                world.kuayu.agenda(),
                world.kuayu.clock()));
        var story = new DisputeLine(world);
        tell(story, "2024-09-02 court takes loan DELEGATED");
        tell(story, "2024-09-02 11:00 court asks all");
        tell(story, "2024-09-02 12:00 court hears all CONSENTS");
        tell(story, "2024-09-03 court chooses wang+chen");
        tell(story, "2024-09-03 11:00 wang discloses NONE");
        tell(story, "2024-09-03 11:10 wang accepts");
        tell(story, "2024-09-03 12:00 chen discloses NONE");
        tell(story, "2024-09-03 12:10 chen accepts");
        tell(story, "2024-09-03 13:00 wang plans 2024-09-05T09:00 VIDEO");
        tell(story, "2024-09-05 wang holds 1 APART_STILL told");
        id = story.id();
        for (Confidence one : markers.planted()) {
            act("wang", new CourseAct.Confide(List.of(one)));
        }
        world.kuayu.catchUp();
    }

    private static void tell(DisputeLine story, String line) {
        var reading = story.tell(line);
        assertThat(reading.value()).as(line + " " + reading.remarks()).isPresent();
    }

    private void act(String login, DisputeAct act) {
        var reading = desk.act(world.worker(login), world.seen(id), act);
        assertThat(reading.value()).as(act.code() + " " + reading.remarks()).isPresent();
    }

    @AfterEach
    void close() {
        world.close();
        Logger.getLogger("").removeHandler(logged);
        System.setOut(out);
        System.setErr(err);
    }

    private List<String> outsiders() {
        return List.of("court", "linshui", "zhou", "he");
    }

    private List<Entry> journal() {
        return world.kuayu.journal().list(0, 1000);
    }

    private List<String> inJournal(List<Entry> entries) {
        var found = new ArrayList<String>();
        entries.forEach(e -> {
            found.addAll(markers.inGraph("journal", e));
            found.addAll(markers.in("payload", e.draft().payload().bytes()));
        });
        return found;
    }

    @Test
    @DisplayName("what was planted is there for a mediator, so that the scan has something to miss")
    void planted() {
        var inside = desk.find(world.worker("wang"), id).orElseThrow().inside().orElseThrow();
        assertThat(inside.statements()).hasSize(12);
        assertThat(inside.offers()).hasSize(2);
        assertThat(inside.bids()).hasSize(1);
        assertThat(inside.statements()).extracting(StatementView::text).containsAll(List.of(FenceMarkers.OPEN));
        assertThat(markers.inGraph("inside", inside)).hasSizeGreaterThan(15);
    }

    @Test
    @DisplayName("BX-11: journal, covers, clocks, ties, histories, notices and calendars hold nothing")
    void lists() {
        var found = new ArrayList<>(inJournal(journal()));
        var matters = world.stores.matters();
        found.addAll(markers.inGraph("cover", matters.find(id).orElseThrow()));
        found.addAll(markers.inGraph("clocks", matters.listClocks(id)));
        found.addAll(markers.inGraph("links", matters.listLinks(id)));
        matters.listEvents(id).forEach(e -> found.addAll(markers.in("facts", e.facts().bytes())));
        matters.listEvents(id).forEach(e -> found.addAll(markers.in("event", e.toString())));
        var due = new DueFilter(List.of(MediationWorld.YUBEI), Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
        found.addAll(markers.inGraph("due", matters.listDue(due, 0, 100)));
        for (String login : List.of("court", "linshui", "wang", "chen", "zhou", "he")) {
            Worker worker = world.worker(login);
            found.addAll(markers.inGraph("history", world.kuayu.worklist().history(worker, id)));
            found.addAll(markers.inGraph("notices", world.kuayu.notices().list(worker, false, 0, 100)));
            found.addAll(markers.inGraph("digest", world.kuayu.notices().digest(worker, LocalDate.of(2024, 9, 6))));
            found.addAll(markers.inGraph("agenda", world.kuayu.agenda().listOf(worker, id)));
        }
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("S8: an outsider's view holds nothing in any field, and the signed fact is there")
    void views() {
        for (String login : outsiders()) {
            Optional<DisputeView> view = desk.find(world.worker(login), id);
            view.ifPresent(v -> {
                assertThat(v.inside()).as(login).isEmpty();
                assertThat(markers.inGraph(login, v)).isEmpty();
                assertThat(v.facts()).extracting(f -> f.text()).containsExactly(FenceMarkers.OPEN);
            });
        }
        assertThat(desk.find(world.worker("court"), id)).isPresent();
    }

    @Test
    @DisplayName("S8: the words of an agreement that is not in force yet stay with its mediators")
    void drafts() {
        var view = desk.find(world.worker("wang"), id).orElseThrow();
        var draft = world.worded(view, List.of(), List.of(markers.texts().getFirst()));
        act("wang", new AgreementAct.Draft(draft));
        world.kuayu.catchUp();
        assertThat(markers.inAnswers("wang", desk.find(world.worker("wang"), id).orElseThrow().dispute()))
                .isNotEmpty();
        for (String login : outsiders()) {
            desk.find(world.worker(login), id).ifPresent(v -> assertThat(markers.inAnswers(login, v)).isEmpty());
        }
        assertThat(inJournal(journal())).isEmpty();
        assertThat(markers.inGraph("cover", world.stores.matters().find(id).orElseThrow())).isEmpty();
        assertThat(markers.inGraph("history", world.kuayu.worklist().history(world.worker("court"), id)))
                .isEmpty();
    }

    @Test
    @DisplayName("S8: neither index finds a marker, in text, passages or counts")
    void search() throws IOException {
        var stores = world.stores;
        try (var lucene = LuceneCaseIndex.inFolder(folder.resolve("index"), stores.journal(), stores.cases(), stores.documents());
                var memory = new MemoryCaseIndex(stores.cases(), stores.documents())) {
            for (var index : List.of(lucene, memory)) {
                index.rebuild();
                for (String marker : markers.texts()) {
                    var hits = index.search(CaseQuery.of(marker), Access.ALL);
                    assertThat(hits.total()).isZero();
                    assertThat(hits.hits()).isEmpty();
                }
            }
        }
        try (var files = Files.walk(folder.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(markers.in(file.toString(), Files.readAllBytes(file))).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("ME-15, ME-16: the hand-over to a court holds the signed fact and nothing else that was said")
    void handOver() {
        act("wang", new EndAct.End(EndGround.FAR_APART, ""));
        act("wang", new EndAct.HandToCourt(MediationWorld.YUBEI, EndAct.Purpose.SUIT));
        assertThat(handed).hasSize(1);
        assertThat(markers.inGraph("handed", handed.getFirst())).isEmpty();
        assertThat(handed.getFirst().facts()).containsExactly(FenceMarkers.OPEN);
        world.kuayu.catchUp();
        assertThat(inJournal(journal())).isEmpty();
    }

    @Test
    @DisplayName("ME-15, ME-16: the filing that comes of it holds the signed fact and nothing else that was said")
    void filing() {
        assertThat(world.act("wang", id, new EndAct.End(EndGround.FAR_APART, "")).value()).isPresent();
        var over = world.act("wang", id, new EndAct.HandToCourt(MediationWorld.YUBEI, EndAct.Purpose.SUIT));
        assertThat(over.value()).as(over.remarks().toString()).isPresent();
        world.kuayu.catchUp();
        var matters = world.stores.matters();
        var filings = matters.list(MatterFilter.at(List.of(MediationWorld.YUBEI)).ofKinds(Set.of(MatterKind.FILING)), 0, 10);
        assertThat(filings).hasSize(1);
        assertThat(markers.inGraph("filing", filings)).isEmpty();
        var events = matters.listEvents(filings.getFirst().id());
        events.forEach(e -> {
            assertThat(markers.in("facts", e.facts().bytes())).isEmpty();
            assertThat(e.confidential().isEmpty()).isTrue();
        });
        assertThat(new String(events.getFirst().facts().bytes(), StandardCharsets.UTF_8)).contains(FenceMarkers.OPEN);
        assertThat(inJournal(journal())).isEmpty();
        for (String login : List.of("court", "linshui", "zhou")) {
            assertThat(markers.inGraph("notices", world.kuayu.notices().list(world.worker(login), false, 0, 100))).isEmpty();
        }
    }

    private MediationSetting setting() {
        return new MediationSetting(
                Locale.CHINESE, LocalDate.of(2024, 9, 6), id, "渝北区人民调解委员会", List.of("王和"), "重庆市渝北区人民法院");
    }

    private String bound(Bundle bundle, String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfBinder().bind(bundle, world.now(), bytes);
        Path pdf = folder.resolve(name);
        Files.write(pdf, bytes.toByteArray());
        return PdfTools.text(pdf) + new String(bytes.toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("ME-14, ME-16: the dossier for a court holds nothing; the internal one is marked on every page")
    void dossiers() throws IOException {
        act("wang", new EndAct.End(EndGround.FAR_APART, ""));
        var view = desk.find(world.worker("wang"), id).orElseThrow();
        var dossier = new Dossier(MediationTemplates.bundled(), view.dispute(), setting());
        String open = bound(dossier.toHandOver(view.facts(), digest -> Optional.empty()), "open.pdf");
        assertThat(markers.in("dossier", open)).isEmpty();
        assertThat(open).contains(FenceMarkers.OPEN, "调解受理通知书", "调解终止通知书", "卷内目录").doesNotContain("内部材料");
        String inside = bound(dossier.internal(view.inside().orElseThrow(), view.facts(), d -> Optional.empty()), "inside.pdf");
        assertThat(inside).containsPattern("内部材料 +本卷第 1 页").contains("调解笔录", "调解员内部记录");
        assertThat(markers.in("internal", inside)).as("the scan reads PDF files").hasSizeGreaterThan(10);
        assertThat(markers.in("internal", inside))
                .as("bids stay closed even here")
                .noneMatch(hit -> hit.contains("bid of"));
    }

    @Test
    @DisplayName("nothing of it was logged or printed on the way, and no value says it in its text")
    void texts() {
        assertThat(markers.in("log", printed.toByteArray())).isEmpty();
        markers.planted().forEach(c -> assertThat(markers.in("toString", c.toString())).isEmpty());
        var events = world.stores.matters().listEvents(id);
        var confidences = Confidences.of(id, events);
        var view = desk.find(world.worker("wang"), id).orElseThrow();
        var inside = view.inside().orElseThrow();
        assertThat(markers.in("toString", "" + confidences + inside + inside.statements() + inside.offers() + inside.bids()))
                .isEmpty();
        assertThat(markers.in("toString", events.toString() + events.getLast().confidential())).isEmpty();
        assertThat(markers.in("toString", view.toString())).isEmpty();
        assertThat(markers.in("toString", new CourseAct.Confide(markers.planted()).toString())).isEmpty();
    }

    @Test
    @DisplayName("no exception says it: an outsider who reads, and sealed bytes that came to harm")
    void exceptions() {
        var events = world.stores.matters().listEvents(id);
        var confidences = Confidences.of(id, events);
        assertThatThrownBy(() -> confidences.read(Insider.side("T-2024-999999", "A")))
                .satisfies(e -> assertThat(markers.in("message", trace(e))).isEmpty());
        for (String name : List.of("all.0.kind", "all.0.reach", "all.size", "all.0.what", "all.0.side")) {
            var writer = Fields.writer();
            Map.of("all.size", "1", "all.0.what", "statement", "all.0.kind", "JOINT", "all.0.reach", "TABLE", "all.0.side", "", "all.0.text", "x")
                    .forEach(writer::text);
            writer.text(name, markers.texts().getFirst());
            var event = new MatterEvent(
                    id, 1, world.now(), new Actor("wang", ""), new Act("mediation.confided"), Fields.NONE, Sealed.of(writer.fields().bytes()));
            assertThatThrownBy(() -> Confidences.of(id, List.of(event)))
                    .as(name)
                    .satisfies(e -> assertThat(markers.in("message", trace(e))).isEmpty());
        }
    }

    private static String trace(Throwable e) {
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** A fake that leaks on purpose, by each way that is scanned; every leak has to be found. */
    @Test
    @DisplayName("the scan finds a leak: in a payload, in a view, in a paper")
    void caught() {
        var view = desk.find(world.worker("wang"), id).orElseThrow();
        String secret = view.inside().orElseThrow().statements().get(5).text();
        var leaky = Draft.of(new Actor("wang", ""), new Act("mediation.leaked"), new Subject("matter", id))
                .with(Payload.of(Map.of("note", secret)));
        world.kuayu.journal().write(() -> world.kuayu.journal().append(leaky));
        assertThat(inJournal(journal())).anyMatch(hit -> hit.contains("concession of A"));
        assertThat(markers.inGraph("view", view)).as("a mediator's view, were it shown to an outsider").isNotEmpty();
        var papers = new MediationPapers(MediationTemplates.bundled(), view.dispute().file(), setting());
        assertThat(markers.in("paper", PaperText.of(papers.notes(view.inside().orElseThrow()))))
                .anyMatch(hit -> hit.contains("offer held as money"));
    }
}
