package org.kuayu.workbench.agenda;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.agenda.Appointment;
import org.kuayu.agenda.Appointment.Participant;
import org.kuayu.agenda.Appointment.Spot;
import org.kuayu.agenda.AppointmentDraft;
import org.kuayu.agenda.SlotAnswer;
import org.kuayu.calendar.LegalDay;
import org.kuayu.directory.MediatorFilter;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterKind;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;
import org.kuayu.workbench.matters.MatterLinks;
import org.kuayu.workbench.matters.MatterListPage.Choice;
import org.kuayu.workbench.matters.MatterSight;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** Looks for times at which the participants of two regions can come, says why earlier ones do not do, and plans one. */
final class SlotRoutes {
    private static final int MOST_PEOPLE = 60;

    private final Kuayu kuayu;

    SlotRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    void register(Routes routes) {
        routes.get("/calendar/slots", MatterSight.WORKERS, visit -> show(visit, new MatterSight(kuayu, visit), List.of()));
        routes.post("/calendar/slots", MatterSight.WORKERS, this::plan);
    }

    private SlotForm form(Visit visit) {
        return SlotForm.parse(visit.ctx().queryParamMap(), LegalDay.of(kuayu.clock().instant()));
    }

    private void show(Visit visit, MatterSight sight, List<String> done) {
        SlotForm form = form(visit);
        var words = new AgendaWords(visit.messages(), sight);
        Optional<Matter> matter = kuayu.worklist().find(sight.worker(), form.matter());
        var told = new ArrayList<>(done);
        var free = new ArrayList<Choice>();
        var passed = new ArrayList<Choice>();
        if (form.asked()) {
            Reading<SlotAnswer> answer = kuayu.agenda().findSlots(form.wish());
            answer.remarks().stream().map(sight::sentence).forEach(told::add);
            answer.value().ifPresent(found -> {
                found.free().forEach(one -> free.add(new Choice(one.from().toString(), words.span(one.from(), one.until()))));
                found.passed().forEach(one ->
                        passed.add(new Choice(words.span(one.from(), one.until()), words.clash(one.why()))));
            });
        }
        var page = new SlotPage(
                form, matter.map(Matter::title).orElse(""), people(sight, form, matter), places(sight, matter), free, passed, told);
        visit.page("agenda/slots.jte", Map.of("page", page, "bound", bound(matter)));
    }

    /** Where sessions of a matter are planned that its procedure keeps; empty where they are planned here. */
    private static String bound(Optional<Matter> matter) {
        return matter.filter(m -> m.kind() == MatterKind.MEDIATION).map(MatterLinks::to).orElse("");
    }

    /** The reader, those who are chosen, those of the matter's places or his own, mediators of both regions with an account. */
    private List<Choice> people(MatterSight sight, SlotForm form, Optional<Matter> matter) {
        List<String> places = matter.map(Matter::places).orElse(sight.worker().places());
        var people = new LinkedHashMap<String, String>();
        people.put(sight.worker().login(), sight.worker().officer().name());
        form.people().forEach(login -> people.putIfAbsent(login, sight.person(login)));
        List<Officer> officers = kuayu.staff().list().stream()
                .filter(officer -> officer.active() && MatterSight.WORKERS.admits(Optional.of(officer)))
                .toList();
        kuayu.directory().listWorkers(officers).stream()
                .filter(worker -> worker.places().stream().anyMatch(places::contains))
                .forEach(worker -> people.putIfAbsent(worker.login(), worker.officer().name()));
        kuayu.directory().suggest(MediatorFilter.ALL).forEach(found ->
                found.mediator().login().ifPresent(login -> people.putIfAbsent(login, found.mediator().name())));
        return people.entrySet().stream()
                .limit(MOST_PEOPLE)
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Choice> places(MatterSight sight, Optional<Matter> matter) {
        List<String> codes = matter.map(Matter::places).orElse(sight.worker().places());
        return codes.stream().map(code -> new Choice(code, sight.place(code))).toList();
    }

    private void plan(Visit visit) {
        var sight = new MatterSight(kuayu, visit);
        SlotForm form = form(visit);
        List<Participant> people = form.people().stream()
                .map(login -> new Participant(Optional.of(login), sight.person(login)))
                .toList();
        List<Spot> spots = form.places().stream().map(code -> new Spot(code, "")).toList();
        Instant from = instant(visit.form("at"));
        var draft = new AppointmentDraft(
                form.matter(), from, from.plusSeconds(60L * form.minutes()), spots, people, form.mode());
        Reading<Appointment> planned = kuayu.agenda().plan(sight.worker(), draft);
        if (planned.value().isPresent() && planned.remarks().isEmpty()) {
            visit.redirect("/calendar?view=day&day=" + LegalDay.of(from));
        } else {
            show(visit, sight, planned.remarks().stream().map(sight::sentence).toList());
        }
    }

    private static Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException e) {
            throw new Refusal(400, "time");
        }
    }
}
