package org.kuayu.workbench.mediation.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.casefile.Cause;
import org.kuayu.casefile.Causes;
import org.kuayu.directory.Place;
import org.kuayu.directory.PlaceFilter;
import org.kuayu.directory.PlaceKind;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.party.PersonLine;
import org.kuayu.workbench.mediation.Desks;
import org.kuayu.workbench.mediation.Remarks;
import org.kuayu.workbench.mediation.act.FormField.Option;
import org.kuayu.workbench.mediation.act.Typed;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Taking in a dispute. */
public final class IntakeRoutes implements Feature {
    private static final Set<PlaceKind> BODIES = Set.of(PlaceKind.MEDIATION_BODY, PlaceKind.MEDIATION_ROOM);
    private static final int MOST_CAUSES = 20;

    private final Kuayu kuayu;

    /** The applications of this system. */
    public IntakeRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/mediation/new", Desks.ALL, this::start);
        routes.post("/mediation/new", Desks.ALL, this::submit);
        routes.post("/mediation/new/check", Desks.ALL, this::check);
        routes.get("/mediation/new/causes", Desks.ALL, this::causes);
    }

    private void start(Visit visit) {
        show(visit, page(visit, IntakeForm.of(Typed.NOTHING, IntakePapers.NONE), IntakePage.Sight.BLANK));
    }

    private static void show(Visit visit, IntakePage page) {
        visit.page("mediation/intake.jte", Map.of("page", page));
    }

    private IntakeForm form(Visit visit) throws IOException {
        Typed typed = Typed.of(visit, "intake");
        return IntakeForm.of(typed, IntakePapers.of(visit, kuayu, Desks.worker(kuayu, visit)));
    }

    /** What the checks find, as a piece that takes its place under the form. */
    private void check(Visit visit) throws IOException {
        var page = page(visit, form(visit), IntakePage.Sight.TYPING);
        visit.page("mediation/intakechecks.jte", Map.of("page", page, "oob", true));
    }

    private void submit(Visit visit) throws IOException {
        IntakeForm form = form(visit);
        var wrong = new LinkedHashMap<String, String>();
        DisputeFile file = form.file(body(visit), wrong);
        IntakePage page = page(visit, form, IntakePage.Sight.SENT);
        if (!visit.form("step").equals("take")) {
            show(visit, visit.form("step").equals("check") ? page : page(visit, form, IntakePage.Sight.BLANK));
            return;
        }
        if (!wrong.isEmpty() || !form.wrong().isEmpty() || !page.lines().isEmpty() || !page.errors().isEmpty()) {
            visit.ctx().status(422);
            show(visit, page);
            return;
        }
        var opened = kuayu.mediation().open(Desks.worker(kuayu, visit), file);
        if (opened.value().isPresent()) {
            visit.redirect("/mediation/" + opened.value().get().id());
            return;
        }
        visit.ctx().status(422);
        var found = new ArrayList<>(page.findings());
        found.add(new IntakePage.Found("", Remarks.sentence(visit.messages(), opened.remarks().getFirst()), true));
        show(visit, with(page, found));
    }

    private static IntakePage with(IntakePage p, List<IntakePage.Found> findings) {
        return new IntakePage(
                p.form(), p.bodies(), p.others(), p.courts(), findings, p.wrong(), p.lines(), p.people(), p.sight());
    }

    private String body(Visit visit) {
        return bodies(visit).stream().findFirst().map(Option::value).orElse("");
    }

    /** The reader's own bodies; where he has none, every body. */
    private List<Option> bodies(Visit visit) {
        Worker worker = Desks.worker(kuayu, visit);
        List<Place> own = worker.places().stream()
                .flatMap(code -> kuayu.directory().findPlace(code).stream())
                .filter(place -> BODIES.contains(place.kind()))
                .toList();
        List<Place> some = own.isEmpty() ? list(PlaceKind.MEDIATION_BODY) : own;
        return options(visit, some.stream());
    }

    private List<Place> list(PlaceKind kind) {
        return kuayu.directory().listPlaces(PlaceFilter.ALL.of(kind));
    }

    private List<Option> options(Visit visit, Stream<Place> places) {
        return places.map(place -> new Option(place.code(), Desks.place(kuayu, visit.messages(), place.code())))
                .toList();
    }

    private IntakePage page(Visit visit, IntakeForm form, IntakePage.Sight sight) {
        var wrong = new LinkedHashMap<String, String>();
        DisputeFile file = form.file(body(visit), wrong);
        var findings = sight == IntakePage.Sight.BLANK
                ? List.<IntakePage.Found>of()
                : kuayu.mediation().check(Desks.worker(kuayu, visit), file).stream()
                        .map(f -> new IntakePage.Found(
                                f.field(), Remarks.sentence(visit.messages(), f.remark()), f.error()))
                        .toList();
        List<PersonLine> pasted = Stream.of("applicants", "respondents")
                .flatMap(end -> form.lines(end).stream())
                .toList();
        List<Option> bodies = bodies(visit);
        return new IntakePage(
                form,
                bodies,
                options(visit, Stream.concat(list(PlaceKind.MEDIATION_BODY).stream(), list(PlaceKind.MEDIATION_ROOM).stream())),
                options(visit, list(PlaceKind.COURT).stream()),
                findings,
                sight == IntakePage.Sight.BLANK ? Map.of() : wrong,
                pasted.stream().filter(PersonLine::refused).map(line -> line(visit, line)).toList(),
                (int) pasted.stream().filter(line -> !line.refused()).count(),
                sight);
    }

    private static String line(Visit visit, PersonLine line) {
        String why = Optional.of(line.findings())
                .filter(f -> !f.isEmpty())
                .map(f -> Remarks.sentence(visit.messages(), f.getFirst().remark()))
                .orElse("");
        return visit.say("mediation.in.line", line.number(), why);
    }

    private void causes(Visit visit) {
        String text = visit.query("cause").strip();
        List<String> names = text.isEmpty()
                ? List.of()
                : Causes.bundled().list(Cause.Edition.CIVIL_2026).stream()
                        .map(Cause::name)
                        .filter(name -> name.contains(text))
                        .distinct()
                        .limit(MOST_CAUSES)
                        .toList();
        visit.page("mediation/causes.jte", Map.of("names", names));
    }
}
