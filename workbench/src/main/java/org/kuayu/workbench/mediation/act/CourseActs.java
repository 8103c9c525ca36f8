package org.kuayu.workbench.mediation.act;

import java.util.List;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.dispute.DisputeEvent;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.act.DisputeSession.Attendance;
import org.kuayu.mediation.act.DisputeSession.Check;
import org.kuayu.workbench.mediation.act.Acts.By;
import org.kuayu.workbench.mediation.act.Acts.Group;

/** Acts while a mediation runs. */
final class CourseActs {
    private static final int USUAL_MINUTES = 60;
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 720;
    private static final int MOST_DAYS = 365;

    static final List<Entry> ALL = List.of(
            new Entry(
                    "session", Group.COURSE, By.MEDIATOR, DisputeEvent.SESSION,
                    (f, s) -> f.time("start", s.today() + "T14:30")
                            .number("minutes", USUAL_MINUTES)
                            .choice("mode", DisputeSession.Mode.values(), "mediation.mode")
                            .ticks("places", s.places(), false)
                            .maybeLine("interpreter"),
                    r -> new CourseAct.PlanSession(new DisputeSession.Plan(
                            r.instant("start"),
                            r.number("minutes", LEAST_MINUTES, MOST_MINUTES),
                            r.constant("mode", DisputeSession.Mode.class),
                            r.ticked("places"),
                            r.text("interpreter")))),
            new Entry(
                    "hold", Group.COURSE, By.MEDIATOR, DisputeEvent.SESSION,
                    (f, s) -> f.select("session", s.planned())
                            .each("check", s.parties(), Check.values(), "mediation.check")
                            .tick("told")
                            .tick("recorded")
                            .choice("result", DisputeSession.Result.values(), "mediation.session.result"),
                    CourseActs::held),
            new Entry(
                    "cancel", Group.COURSE, By.MEDIATOR, DisputeEvent.SESSION,
                    (f, s) -> f.select("session", s.planned()).text("reason"),
                    r -> new CourseAct.CancelSession(r.number("session", 1, 9999), r.needed("reason"))),
            new Entry(
                    "extend", Group.COURSE, By.MEDIATOR, DisputeEvent.EXTEND,
                    (f, s) -> f.number("days", 15).ticks("consents", s.parties(), true),
                    r -> new CourseAct.Extend(r.number("days", 1, MOST_DAYS), r.neededTicks("consents"))),
            new Entry(
                    "appraisal", Group.COURSE, By.MEDIATOR, DisputeEvent.APPRAISE,
                    (f, s) -> f.day("from", s.today()), r -> new CourseAct.Pause(r.neededDay("from"))),
            new Entry(
                    "appraised", Group.COURSE, By.MEDIATOR, DisputeEvent.APPRAISE,
                    (f, s) -> f.day("until", s.today()), r -> new CourseAct.Unpause(r.neededDay("until"))),
            new Entry(
                    "suspend", Group.COURSE, By.MEDIATOR, DisputeEvent.SUSPEND,
                    (f, s) -> f.text("reason"), r -> new CourseAct.Suspend(r.needed("reason"))),
            new Entry(
                    "resume", Group.COURSE, By.COURT, DisputeEvent.RESUME,
                    (f, s) -> f.text("reason"), r -> new CourseAct.Resume(r.needed("reason"))),
            new Entry(
                    "correct", Group.COURSE, By.BODY, DisputeEvent.CORRECT,
                    (f, s) -> f.ticks("events", s.events(), true).day("day", s.today()).text("reason"),
                    r -> new CourseAct.Correct(
                            r.neededTicks("events").stream()
                                    .filter(e -> e.matches("\\d{1,6}"))
                                    .map(Integer::valueOf)
                                    .toList(),
                            r.neededDay("day"),
                            r.needed("reason"))));

    private CourseActs() {}

    private static CourseAct.HoldSession held(FormReader r) {
        List<Attendance> attendance = r.under("check").stream()
                .map(party -> new Attendance(party, r.constant("check." + party, Check.class), ""))
                .toList();
        var held = new DisputeSession.Held(
                attendance, r.flag("told"), r.flag("recorded"), r.constant("result", DisputeSession.Result.class));
        return new CourseAct.HoldSession(r.number("session", 1, 9999), held);
    }
}
