package org.kuayu.mediation.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.Pause;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.dispute.DisputeReplay.Moment;

/** How a mediation runs: its sessions, and the days by which its term moves. */
final class Course {
    static final String APPRAISAL = "appraisal";
    static final String SUSPENSION = "suspension";
    private static final Citation APPRAISAL_LAW = new Citation("人民法院在线调解规则", 2022, 26);
    private static final Citation SUSPENSION_LAW = new Citation("最高人民法院关于人民法院特邀调解的规定", 2016, 18);

    final List<Pause> pauses = new ArrayList<>();
    int extended;
    Optional<String> suspicion = Optional.empty();

    void note(CourseAct act, DisputeReplay replay, Moment moment) {
        switch (act) {
            case CourseAct.PlanSession planned ->
                replay.sessions.add(new DisputeSession(
                        replay.sessions.size() + 1, planned.plan(), DisputeSession.State.PLANNED, Optional.empty()));
            case CourseAct.CancelSession cancelled ->
                replay.sessions.replaceAll(s -> s.number() == cancelled.number() ? s.cancelled() : s);
            case CourseAct.HoldSession held ->
                replay.sessions.replaceAll(s -> s.number() == held.number() ? s.heldAs(held.held()) : s);
            case CourseAct.Confide confided -> {
                // what was said is read by mediation.sealed alone
            }
            case CourseAct.Extend extend -> extended += extend.days();
            case CourseAct.Pause pause ->
                pauses.add(new Pause(pause.from(), Optional.empty(), APPRAISAL, Optional.of(APPRAISAL_LAW)));
            case CourseAct.Unpause unpause -> end(APPRAISAL, unpause.until());
            case CourseAct.Suspend suspend -> {
                suspicion = Optional.of(suspend.reason());
                pauses.add(new Pause(
                        LegalDay.of(moment.at()), Optional.empty(), SUSPENSION, Optional.of(SUSPENSION_LAW)));
            }
            case CourseAct.Resume resume -> end(SUSPENSION, LegalDay.of(moment.at()).minusDays(1));
            case CourseAct.Correct correct -> {
                // the moments of the events that it names are what it changes
            }
        }
    }

    /** A pause that ends before its first day never was one. */
    private void end(String reason, LocalDate until) {
        pauses.replaceAll(p -> p.reason().equals(reason) && p.until().isEmpty() && !until.isBefore(p.from())
                ? new Pause(p.from(), Optional.of(until), reason, p.citation())
                : p);
        pauses.removeIf(p -> p.reason().equals(reason) && p.until().isEmpty());
    }

    boolean appraising() {
        return pauses.stream().anyMatch(p -> p.reason().equals(APPRAISAL) && p.until().isEmpty());
    }
}
