package org.kuayu.mediation.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kuayu.matter.Fields;
import org.kuayu.mediation.act.DisputeSession.Attendance;
import org.kuayu.mediation.act.DisputeSession.Check;
import org.kuayu.mediation.act.DisputeSession.Held;
import org.kuayu.mediation.act.DisputeSession.Mode;
import org.kuayu.mediation.act.DisputeSession.Plan;
import org.kuayu.mediation.act.DisputeSession.Result;
import org.kuayu.mediation.sealed.Confidence;

/** What is done while a mediation runs: sessions, what is said, its time. */
public sealed interface CourseAct extends DisputeAct {
    /** Plans a session. */
    record PlanSession(Plan plan) implements CourseAct {
        @Override
        public String code() {
            return "mediation.session-planned";
        }

        @Override
        public Fields facts() {
            return Fields.writer()
                    .instant("start", plan.start())
                    .number("minutes", plan.minutes())
                    .constant("mode", plan.mode())
                    .texts("places", plan.places())
                    .text("interpreter", plan.interpreter())
                    .fields();
        }
    }

    /** Cancels a planned session. */
    record CancelSession(int number, String reason) implements CourseAct {
        @Override
        public String code() {
            return "mediation.session-cancelled";
        }

        @Override
        public Fields facts() {
            return Fields.writer().number("number", number).text("reason", reason).fields();
        }
    }

    /** Records that a planned session was held. */
    record HoldSession(int number, Held held) implements CourseAct {
        @Override
        public String code() {
            return "mediation.session-held";
        }

        @Override
        public Fields facts() {
            return Fields.writer()
                    .number("number", number)
                    .list("attendance", held.attendance(), CourseAct::write)
                    .flag("told", held.told())
                    .flag("recorded", held.recorded())
                    .constant("result", held.result())
                    .fields();
        }
    }

    /** Records what was said, offered, bid or signed in confidence; by a mediator of the dispute. */
    record Confide(List<Confidence> confidences) implements CourseAct {
        public Confide {
            confidences = List.copyOf(confidences);
        }

        @Override
        public String code() {
            return "mediation.confided";
        }

        @Override
        public Fields facts() {
            return Fields.NONE;
        }
    }

    /** Extends the term by calendar days, with the consent of every party. */
    record Extend(int days, List<String> consents) implements CourseAct {
        public Extend {
            consents = List.copyOf(consents);
        }

        @Override
        public String code() {
            return "mediation.term-extended";
        }

        @Override
        public Fields facts() {
            return Fields.writer().number("days", days).texts("consents", consents).fields();
        }
    }

    /** An appraisal begins: its days do not count (在线调解规则 2022, art. 26). */
    record Pause(LocalDate from) implements CourseAct {
        @Override
        public String code() {
            return "mediation.appraisal-begun";
        }

        @Override
        public Fields facts() {
            return Fields.writer().day("from", from).fields();
        }
    }

    /** The appraisal ended; this is the last day that does not count. */
    record Unpause(LocalDate until) implements CourseAct {
        @Override
        public String code() {
            return "mediation.appraisal-ended";
        }

        @Override
        public Fields facts() {
            return Fields.writer().day("until", until).fields();
        }
    }

    /** Stops because false mediation is suspected, and reports it to the court (特邀调解规定 2016, art. 18). */
    record Suspend(String reason) implements CourseAct {
        @Override
        public String code() {
            return "mediation.suspended";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("reason", reason).fields();
        }
    }

    /** Goes on; by the court. */
    record Resume(String reason) implements CourseAct {
        @Override
        public String code() {
            return "mediation.resumed";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("reason", reason).fields();
        }
    }

    /** Earlier events happened on another day than was recorded; all clocks that run from them are recomputed (BX-2). */
    record Correct(List<Integer> events, LocalDate day, String reason) implements CourseAct {
        public Correct {
            events = List.copyOf(events);
        }

        @Override
        public String code() {
            return "mediation.corrected";
        }

        @Override
        public Fields facts() {
            return Fields.writer()
                    .texts("events", events.stream().map(Object::toString).toList())
                    .day("day", day)
                    .text("reason", reason)
                    .fields();
        }
    }

    private static void write(Fields.Writer writer, Attendance one) {
        writer.text("party", one.party()).constant("check", one.check()).text("place", one.place());
    }

    private static Attendance attendance(Fields facts) {
        return new Attendance(facts.text("party"), facts.constant("check", Check.class), facts.text("place"));
    }

    private static PlanSession planned(Fields facts) {
        return new PlanSession(new Plan(
                facts.instant("start"),
                (int) facts.number("minutes"),
                facts.constant("mode", Mode.class),
                facts.texts("places"),
                facts.text("interpreter")));
    }

    private static HoldSession held(Fields facts) {
        return new HoldSession(
                (int) facts.number("number"),
                new Held(
                        facts.list("attendance", CourseAct::attendance),
                        facts.flag("told"),
                        facts.flag("recorded"),
                        facts.constant("result", Result.class)));
    }

    /** Reads the act of this code; empty for a code of another group. What is confidential is not read. */
    static Optional<CourseAct> read(String code, Fields facts) {
        return Optional.ofNullable(
                switch (code) {
                    case "mediation.session-planned" -> planned(facts);
                    case "mediation.session-cancelled" ->
                        new CancelSession((int) facts.number("number"), facts.text("reason"));
                    case "mediation.session-held" -> held(facts);
                    case "mediation.confided" -> new Confide(List.of());
                    case "mediation.term-extended" ->
                        new Extend((int) facts.number("days"), facts.texts("consents"));
                    case "mediation.appraisal-begun" -> new Pause(facts.day("from"));
                    case "mediation.appraisal-ended" -> new Unpause(facts.day("until"));
                    case "mediation.suspended" -> new Suspend(facts.text("reason"));
                    case "mediation.resumed" -> new Resume(facts.text("reason"));
                    case "mediation.corrected" ->
                        new Correct(
                                facts.texts("events").stream().map(Integer::valueOf).toList(),
                                facts.day("day"),
                                facts.text("reason"));
                    default -> null;
                });
    }
}
