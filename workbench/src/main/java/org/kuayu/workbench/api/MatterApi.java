package org.kuayu.workbench.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.agenda.Appointment;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.diary.Diary;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterStep;
import org.kuayu.workbench.agenda.CalendarAddress;
import org.kuayu.workbench.matters.DeadlineAddress;
import org.kuayu.workbench.matters.MatterAddress;
import org.kuayu.workbench.matters.MatterSight;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Work lists, dates and sessions over the API: the parameters of their pages, and nothing confidential. */
final class MatterApi implements Feature {
    private static final int MOST_FROM = 1_000_000;
    private static final int MOST = 500;

    private final Kuayu kuayu;

    MatterApi(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/v1/matters", MatterSight.WORKERS, this::matters);
        routes.get("/api/v1/deadlines", MatterSight.WORKERS, this::deadlines);
        routes.get("/api/v1/agenda", MatterSight.WORKERS, this::agenda);
    }

    private void matters(Visit visit) {
        var query = MatterAddress.parse(visit.ctx().queryParamMap()).query();
        var worker = kuayu.directory().worker(visit.officer());
        int from = Addresses.number(visit, "skip", 0, MOST_FROM);
        int size = Addresses.number(visit, "size", 100, MOST);
        Json.object()
                .put("total", kuayu.worklist().count(worker, query))
                .put("forgotten", kuayu.worklist().countForgotten(worker))
                .put("skip", from)
                .put("matters", kuayu.worklist().list(worker, query, from, size).stream().map(this::matter).toList())
                .answer(visit);
    }

    private Map<String, Object> matter(Matter matter) {
        return Json.object()
                .put("id", matter.id())
                .put("kind", matter.kind().name())
                .text("number", matter.number())
                .put("title", matter.title())
                .put("places", matter.places())
                .put("team", matter.team())
                .put("assignee", matter.assignee())
                .put("state", matter.state())
                .put("standing", matter.standing().name())
                .put("opened", matter.opened().toString())
                .put("waiting", matter.daysWaiting(kuayu.clock().instant()))
                .put("flags", matter.flags().stream().sorted().map(Enum::name).toList())
                .put("next", matter.next().map(MatterApi::step))
                .put("version", matter.version())
                .map();
    }

    private static Map<String, Object> step(MatterStep step) {
        return Json.object()
                .put("who", step.who())
                .put("place", step.place())
                .put("what", step.what())
                .put("due", step.due().map(MatterApi::date))
                .map();
    }

    private static Map<String, Object> date(DueDate date) {
        return Json.object()
                .put("rule", date.rule().code())
                .put("due", date.due().toString())
                .put("lastDay", date.lastDay().toString())
                .put("article", date.rule().citation().map(Citation::brief))
                .put("start", date.event().toString())
                .put("provisional", date.provisional())
                .map();
    }

    private void deadlines(Visit visit) {
        Instant now = kuayu.clock().instant();
        var query = DeadlineAddress.parse(visit.ctx().queryParamMap()).query(now);
        var worker = kuayu.directory().worker(visit.officer());
        int from = Addresses.number(visit, "skip", 0, MOST_FROM);
        int size = Addresses.number(visit, "size", 100, MOST);
        Json.object()
                .put("total", kuayu.diary().count(worker, query))
                .put("skip", from)
                .put("deadlines", kuayu.diary().list(worker, query, from, size).stream()
                        .map(line -> deadline(line, now))
                        .toList())
                .answer(visit);
    }

    private static Map<String, Object> deadline(Diary.Line line, Instant now) {
        return Json.object()
                .put("matter", line.matter().id())
                .put("title", line.matter().title())
                .put("who", line.clock().who())
                .put("place", line.clock().place())
                .put("what", line.clock().what())
                .put("date", date(line.clock().date()))
                .put("overdue", line.clock().date().overdueAt(now))
                .put("daysLeft", line.clock().date().daysLeft(now))
                .put("earlier", line.clock().earlier().stream()
                        .map(before -> before.date().lastDay().toString())
                        .toList())
                .map();
    }

    private void agenda(Visit visit) {
        LocalDate today = LegalDay.of(kuayu.clock().instant());
        var address = CalendarAddress.parse(visit.ctx().queryParamMap(), today);
        var worker = kuayu.directory().worker(visit.officer());
        Instant from = LegalDay.start(address.first());
        Instant until = LegalDay.after(address.last());
        List<Appointment> found = address.team()
                ? kuayu.agenda().listTeam(worker, from, until)
                : kuayu.agenda().listMine(worker, from, until);
        Json.object()
                .put("first", address.first().toString())
                .put("last", address.last().toString())
                .put("appointments", found.stream().map(this::appointment).toList())
                .answer(visit);
    }

    private Map<String, Object> appointment(Appointment one) {
        return Json.object()
                .put("id", one.id())
                .put("matter", one.matter())
                .put("title", one.title())
                .put("from", one.from().toString())
                .put("until", one.until().toString())
                .put("mode", one.mode().name())
                .put("state", one.state().name())
                .put("places", one.spots().stream().map(Appointment.Spot::place).toList())
                .put("people", one.people().stream().map(Appointment.Participant::name).toList())
                .put("clashes", kuayu.agenda().clashes(one).stream().map(clash -> clash.kind().name()).toList())
                .put("version", one.version())
                .map();
    }
}
