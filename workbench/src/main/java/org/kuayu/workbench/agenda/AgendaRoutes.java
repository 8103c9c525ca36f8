package org.kuayu.workbench.agenda;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.agenda.Appointment;
import org.kuayu.agenda.BusyTime;
import org.kuayu.calendar.LegalDay;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.workbench.agenda.CalendarPage.Told;
import org.kuayu.workbench.control.Downloads;
import org.kuayu.workbench.matters.MatterSight;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;

/** The calendar of sessions, with the times in which its reader cannot be had; calendar files out and in. */
public final class AgendaRoutes implements Feature {
    private static final String ICS = "text/calendar; charset=utf-8";
    private static final Told NOTHING = new Told(List.of(), BlockForm.EMPTY);

    private final Kuayu kuayu;

    /** The calendar of this system. */
    public AgendaRoutes(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    @Override
    public void register(Routes routes) {
        routes.get("/calendar", MatterSight.WORKERS, visit -> show(visit, NOTHING));
        routes.get("/calendar.ics", MatterSight.WORKERS, this::file);
        routes.post("/calendar/times", MatterSight.WORKERS, this::block);
        routes.post("/calendar/times/remove", MatterSight.WORKERS, this::unblock);
        routes.post("/calendar/file", MatterSight.WORKERS, this::bring);
        new SlotRoutes(kuayu).register(routes);
        new FeedRoutes(kuayu).register(routes);
    }

    private LocalDate today() {
        return LegalDay.of(kuayu.clock().instant());
    }

    private void show(Visit visit, Told told) {
        var address = CalendarAddress.parse(visit.ctx().queryParamMap(), today());
        var sight = new MatterSight(kuayu, visit);
        var page = new CalendarPages(kuayu, visit.messages(), sight).page(address, told);
        visit.page(
                "agenda/calendar.jte",
                Map.of("page", page, "words", new AgendaWords(visit.messages(), sight), "sight", sight));
    }

    private void block(Visit visit) {
        BlockForm form = BlockForm.of(visit);
        Optional<BusyTime> time = form.time();
        if (time.isEmpty()) {
            show(visit, new Told(List.of(Remark.of("agenda.day-missing")), form));
            return;
        }
        var sight = new MatterSight(kuayu, visit);
        answer(visit, kuayu.agenda().block(sight.worker(), time.get()), form);
    }

    private void unblock(Visit visit) {
        var sight = new MatterSight(kuayu, visit);
        answer(visit, kuayu.agenda().unblock(sight.worker(), visit.form("id")), BlockForm.EMPTY);
    }

    private void answer(Visit visit, Reading<?> reading, BlockForm form) {
        if (reading.value().isPresent()) {
            visit.redirect(CalendarAddress.parse(visit.ctx().queryParamMap(), today()).toString());
        } else {
            show(visit, new Told(reading.remarks(), form));
        }
    }

    private void bring(Visit visit) throws IOException {
        Optional<UploadedFile> upload = Optional.ofNullable(visit.ctx().uploadedFile("file"));
        if (upload.isEmpty()) {
            show(visit, new Told(List.of(Remark.of("ics.none")), BlockForm.EMPTY));
            return;
        }
        byte[] bytes;
        try (var in = upload.get().content()) {
            bytes = in.readNBytes(CalendarFile.LARGEST + 1);
        }
        Reading<List<BusyTime>> times = new CalendarFile(kuayu.clock().instant()).read(bytes);
        var sight = new MatterSight(kuayu, visit);
        Reading<?> kept = times.value().isPresent()
                ? kuayu.agenda().bring(sight.worker(), times.value().get())
                : times;
        answer(visit, kept, BlockForm.EMPTY);
    }

    private void file(Visit visit) {
        var address = CalendarAddress.parse(visit.ctx().queryParamMap(), today());
        var sight = new MatterSight(kuayu, visit);
        Instant from = LegalDay.start(address.first());
        Instant until = LegalDay.after(address.last()).plus(Duration.ofDays(90));
        List<Appointment> sessions = address.team()
                ? kuayu.agenda().listTeam(sight.worker(), from, until)
                : kuayu.agenda().listMine(sight.worker(), from, until);
        Downloads.attach(visit, "kuayu-calendar-" + today() + ".ics", ICS);
        visit.ctx().result(new SessionCalendar(visit.messages(), sight, FeedRoutes.host(visit)).write(sessions, List.of()));
    }
}
