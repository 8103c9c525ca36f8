package org.kuayu.workbench.papers;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kuayu.Kuayu;
import org.kuayu.caseload.paper.PaperDraft;
import org.kuayu.caseload.paper.Papers;
import org.kuayu.caseload.paper.template.PaperFault;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.document.html.HtmlPapers;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** Drafts of white papers: list, editor with a look beside it, versions, freezing. */
public final class PaperRoutes implements Feature {
    static final Who READERS = Who.roles(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR);
    static final Who WRITERS = Who.roles(Role.STATISTICIAN, Role.ADMINISTRATOR);

    private static final int SHOWN = 100;

    private final Kuayu kuayu;
    private final PaperFiles files;
    private final FixedPaperRoutes fixed;

    /** The papers of this system. */
    public PaperRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
        this.files = new PaperFiles(kuayu);
        this.fixed = new FixedPaperRoutes(kuayu, files);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/papers", READERS, this::list);
        routes.get("/papers/new", WRITERS, this::fresh);
        routes.post("/papers/new", WRITERS, this::add);
        routes.post("/papers/look", WRITERS, this::look);
        routes.get("/papers/drafts/{id}", WRITERS, this::edit);
        routes.post("/papers/drafts/{id}", WRITERS, this::save);
        routes.post("/papers/drafts/{id}/freeze", WRITERS, this::freeze);
        routes.get("/papers/drafts/{id}/paper.{kind}", WRITERS, this::file);
        fixed.register(routes);
        new FrozenPaperRoutes(kuayu, files).register(routes);
    }

    private Papers papers() {
        return kuayu.papers();
    }

    private void list(Visit visit) {
        boolean may = visit.officer().hasAny(WRITERS.roles());
        var drafts = may ? papers().list(0, SHOWN) : List.<PaperDraft>of();
        var listing = new PaperPages.Listing(drafts, papers().listFrozen(0, SHOWN), may, fixed.address(visit));
        visit.page("papers/list.jte", Map.of("page", listing));
    }

    private void fresh(Visit visit) {
        var sample = visit.query("sample");
        var text =
                switch (sample) {
                    case "" -> visit.say("papers.blank");
                    case "fixed" -> fixed.text(visit);
                    default -> Papers.sample(Locale.of(sample));
                };
        show(visit, new Typed("/papers/new", UUID.randomUUID().toString(), 0, text, ""), List.of());
    }

    /** What stands in the editor, and what is said above it. */
    private record Typed(String path, String key, int version, String text, String told) {}

    private void add(Visit visit) {
        var text = visit.form("text");
        switch (papers().add(visit.officer(), visit.form("key"), text)) {
            case Reading.Understood<PaperDraft>(var draft, var doubts) ->
                visit.redirect("/papers/drafts/" + draft.id());
            case Reading.Refused<PaperDraft>(var reason) ->
                refused(visit, new Typed("/papers/new", visit.form("key"), 0, text, ""), reason);
        }
    }

    private void refused(Visit visit, Typed typed, Remark reason) {
        visit.refused(reason);
        var told = visit.say("remark." + reason.code(), reason.detail());
        show(visit, new Typed(typed.path(), typed.key(), typed.version(), typed.text(), told), List.of());
    }

    private PaperDraft draft(Visit visit) {
        return papers().find(visit.path("id")).orElseThrow(Refusal::notFound);
    }

    private static String path(PaperDraft draft) {
        return "/papers/drafts/" + draft.id();
    }

    private void edit(Visit visit) {
        var history = papers().history(visit.path("id"));
        if (history.isEmpty()) {
            throw Refusal.notFound();
        }
        var wanted = visit.query("version");
        var shown = history.stream()
                .filter(d -> Integer.toString(d.version()).equals(wanted))
                .findFirst()
                .orElse(history.getFirst());
        int last = history.getFirst().version();
        show(visit, new Typed(path(shown), "", last, shown.text(), ""), history);
    }

    private void save(Visit visit) {
        var last = draft(visit);
        var text = visit.form("text");
        var written = visit.form("version");
        int seen = written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0;
        switch (papers().save(visit.officer(), last.id(), seen, text)) {
            case Reading.Understood<PaperDraft>(var draft, var doubts) -> visit.redirect(path(draft));
            case Reading.Refused<PaperDraft>(var reason) ->
                // the text that was typed goes on from the version that is there now
                refused(visit, new Typed(path(last), "", last.version(), text, ""), reason);
        }
    }

    private void show(Visit visit, Typed typed, List<PaperDraft> history) {
        var look = looked(visit, typed.text());
        // only what is shown can be frozen, and only the last version is
        boolean last = !history.isEmpty() && history.getFirst().text().equals(typed.text());
        var freezing = last && !look.html().isEmpty()
                ? typed.version() + "/" + look.cutoff()
                : "";
        var page = new PaperPages.Editor(
                typed.path(), typed.key(), typed.version(), typed.text(), typed.told(), look, freezing, history,
                kuayu.measures().list());
        visit.page("papers/editor.jte", Map.of("page", page));
    }

    private void look(Visit visit) {
        visit.page("papers/look.jte", Map.of("look", looked(visit, visit.form("text"))));
    }

    private PaperPages.Look looked(Visit visit, String text) {
        var template = papers().template(text);
        if (!template.faults().isEmpty()) {
            return new PaperPages.Look(faults(visit, text, template.faults()), List.of(), "", 0, 0);
        }
        var preview = papers().preview(text, files.look(visit, template.language()), visit.access()).orThrow();
        return new PaperPages.Look(
                List.of(),
                faults(visit, text, preview.doubts()),
                HtmlPapers.fragment(preview.paper(), 2),
                preview.figures().size(),
                preview.cutoff());
    }

    private static List<PaperPages.Fault> faults(Visit visit, String text, List<PaperFault> faults) {
        var lines = text.replace("\r\n", "\n").split("\n", -1);
        return faults.stream().map(f -> fault(visit, lines, f)).toList();
    }

    private static PaperPages.Fault fault(Visit visit, String[] lines, PaperFault fault) {
        var line = fault.line() <= lines.length ? lines[fault.line() - 1] : "";
        int at = Math.min(fault.column() - 1, line.length());
        return new PaperPages.Fault(
                fault.line(),
                fault.column(),
                visit.say("remark." + fault.remark().code(), fault.remark().detail()),
                line.substring(0, at),
                line.substring(at));
    }

    private void freeze(Visit visit) {
        var last = draft(visit);
        var key = last.id() + "/" + visit.form("key");
        var written = visit.form("key").split("/", 2)[0];
        var seen = new PaperDraft(
                last.id(),
                written.matches("\\d{1,6}") ? Integer.parseInt(written) : 0,
                last.by(),
                last.title(),
                last.text(),
                last.at());
        switch (papers().freeze(visit.officer(), seen, key, visit.access())) {
            case Reading.Understood<Frozen>(var frozen, var doubts) ->
                visit.redirect("/papers/frozen/" + frozen.id());
            case Reading.Refused<Frozen>(var reason) ->
                refused(visit, new Typed(path(last), "", last.version(), last.text(), ""), reason);
        }
    }

    private void file(Visit visit) throws IOException {
        var draft = draft(visit);
        var template = papers().template(draft.text());
        var print = files.print(visit, template.language());
        var preview = papers().preview(draft.text(), print, visit.access())
                .value()
                .orElseThrow(() -> new Refusal(422, "paper-faults"));
        files.send(visit, preview.paper(), new PaperFiles.Sent("draft-" + draft.id(), "draft " + draft.id()));
    }
}
