package org.kuayu.mediation.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.DueDate;
import org.kuayu.calendar.LegalDay;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.act.DisputeSession;
import org.kuayu.mediation.act.DisputeSession.Attendance;
import org.kuayu.text.Remark;

/** What speaks against an act while a mediation runs. */
final class CourseGuards {
    private static final int LONGEST_EXTENSION = 365;
    private static final Duration FURTHEST = Duration.ofDays(365);

    private final Instant now;

    CourseGuards(Instant now) {
        this.now = now;
    }

    Optional<Remark> refusal(Deed deed, CourseAct act) {
        return switch (act) {
            case CourseAct.PlanSession planned ->
                Deed.refused(
                        planned.plan().start().isAfter(now.plus(FURTHEST))
                                || planned.plan().start().isBefore(deed.dispute().stateSince()),
                        "mediation.session-day",
                        LegalDay.of(planned.plan().start()).toString());
            case CourseAct.CancelSession cancelled -> planned(deed, cancelled.number());
            case CourseAct.HoldSession held -> planned(deed, held.number()).or(() -> held(deed, held));
            case CourseAct.Confide confided ->
                Deed.refused(confided.confidences().isEmpty(), "mediation.nothing-said", "");
            case CourseAct.Extend extend -> extending(deed, extend);
            case CourseAct.Pause pause ->
                Deed.refused(deed.dispute().appraising(), "mediation.appraising-already", "")
                        .or(() -> ahead(pause.from().isAfter(LegalDay.of(now)), pause.from().toString()));
            case CourseAct.Unpause unpause -> unpausing(deed, unpause);
            case CourseAct.Suspend suspend -> reason(suspend.reason());
            case CourseAct.Resume resume -> reason(resume.reason());
            case CourseAct.Correct correct -> correcting(deed, correct);
        };
    }

    private static Optional<Remark> reason(String reason) {
        return Deed.refused(reason.isBlank(), "mediation.reason-missing", "");
    }

    private static Optional<Remark> ahead(boolean ahead, String day) {
        return Deed.refused(ahead, "mediation.day-ahead", day);
    }

    private static Optional<Remark> planned(Deed deed, int number) {
        boolean planned = deed.dispute().sessions().stream()
                .anyMatch(s -> s.number() == number && s.state() == DisputeSession.State.PLANNED);
        return Deed.refused(!planned, "mediation.no-such-session", Integer.toString(number));
    }

    private Optional<Remark> held(Deed deed, CourseAct.HoldSession act) {
        List<Attendance> attendance = act.held().attendance();
        var seen = new HashSet<>(attendance.stream().map(Attendance::party).toList());
        boolean begun = deed.dispute().sessions().stream()
                .anyMatch(s -> s.number() == act.number() && !s.plan().start().isAfter(now));
        boolean told = act.held().told()
                || deed.dispute().sessions().stream()
                        .flatMap(s -> s.held().stream())
                        .anyMatch(DisputeSession.Held::told);
        return Deed.refused(!begun, "mediation.session-ahead", Integer.toString(act.number()))
                .or(() -> deed.strangers(List.copyOf(seen)))
                .or(() -> Deed.refused(
                        seen.size() < deed.partyIds().size() || attendance.size() > seen.size(),
                        "mediation.attendance-incomplete",
                        ""))
                .or(() -> Deed.refused(!told, "mediation.tell-first", ""));
    }

    private static Optional<Remark> extending(Deed deed, CourseAct.Extend extend) {
        Optional<DueDate> term = deed.dispute().term();
        boolean over = term.filter(due -> !due.overdueAt(deed.happened())).isEmpty();
        Optional<String> missing = deed.partyIds().stream()
                .filter(party -> !extend.consents().contains(party))
                .findFirst();
        return Deed.refused(
                        extend.days() < 1 || extend.days() > LONGEST_EXTENSION,
                        "mediation.extension-days",
                        Integer.toString(extend.days()))
                .or(() -> Deed.refused(over, "mediation.term-over", term.map(d -> d.lastDay().toString()).orElse("")))
                .or(() -> deed.strangers(extend.consents()))
                .or(() -> missing.map(party -> new Remark("mediation.extension-consents", party)));
    }

    private Optional<Remark> unpausing(Deed deed, CourseAct.Unpause unpause) {
        boolean before = deed.dispute().pauses().stream()
                .anyMatch(p -> p.until().isEmpty() && unpause.until().isBefore(p.from()));
        return Deed.refused(!deed.dispute().appraising(), "mediation.not-appraising", "")
                .or(() -> Deed.refused(before, "mediation.day-before", unpause.until().toString()))
                .or(() -> ahead(unpause.until().isAfter(LegalDay.of(now)), unpause.until().toString()));
    }

    /** The file's order stays: nothing is moved before the application, nor ahead of today. */
    private Optional<Remark> correcting(Deed deed, CourseAct.Correct correct) {
        Optional<Integer> unknown = correct.events().stream()
                .filter(event -> deed.dispute().momentOf(event).isEmpty())
                .findFirst();
        boolean first = correct.events().contains(1);
        boolean before = !first && correct.day().isBefore(LegalDay.of(deed.dispute().momentOf(1).orElseThrow()));
        return reason(correct.reason())
                .or(() -> Deed.refused(correct.events().isEmpty(), "mediation.nothing-corrected", ""))
                .or(() -> unknown.map(event -> new Remark("mediation.no-such-event", Integer.toString(event))))
                .or(() -> ahead(correct.day().isAfter(LegalDay.of(now)), correct.day().toString()))
                .or(() -> Deed.refused(before, "mediation.day-before", correct.day().toString()));
    }
}
