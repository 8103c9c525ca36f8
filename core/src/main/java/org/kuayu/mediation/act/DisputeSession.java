package org.kuayu.mediation.act;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One session of a mediation (ME-5). What was said in it is confidential and does not stand here.
 *
 * @param number within its dispute, from 1
 * @param plan when and where
 * @param state planned, cancelled or held
 * @param held what came of it; empty until it was held
 */
public record DisputeSession(int number, Plan plan, State state, Optional<Held> held) {
    /** How people sit together. */
    public enum Mode {
        /** 在线视频. */
        VIDEO,
        /** 现场. */
        ON_SITE,
        /** 背靠背: apart from each other. */
        APART
    }

    /** Where a session stands. */
    public enum State {
        /** 已安排. */
        PLANNED,
        /** 已取消. */
        CANCELLED,
        /** 已召开. */
        HELD
    }

    /** What came of a session. */
    public enum Result {
        /** 继续调解. */
        CONTINUES,
        /** 达成一致. */
        SETTLED,
        /** 未达成一致. */
        APART_STILL,
        /** 有人缺席. */
        SOMEBODY_ABSENT
    }

    /** How somebody's identity was seen. */
    public enum Check {
        /** 现场核验证件. */
        DOCUMENT,
        /** 人脸识别等在线核验. */
        ONLINE,
        /** 由其他当事人及调解员确认. */
        KNOWN,
        /** 未到. */
        ABSENT
    }

    /**
     * When and where.
     *
     * @param start when it begins
     * @param minutes how long it is planned for
     * @param mode how people sit together
     * @param places the codes of bodies and courts whose rooms are used; empty for a video session from home
     * @param interpreter the language to interpret; empty for none
     */
    public record Plan(Instant start, int minutes, Mode mode, List<String> places, String interpreter) {
        public Plan {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(mode, "mode");
            places = List.copyOf(places);
            Objects.requireNonNull(interpreter, "interpreter");
            if (minutes < 5 || minutes > 720) {
                throw new IllegalArgumentException("minutes of a session: " + minutes);
            }
        }

        /** The first instant after it. */
        public Instant end() {
            return start.plusSeconds(60L * minutes);
        }
    }

    /**
     * What came of a session.
     *
     * @param attendance every party, present or not
     * @param told whether all were told their rights and what false mediation leads to (在线调解规则 2022, art. 17)
     * @param recorded whether it was recorded by sound and picture, with consent of all
     * @param result what came of it
     */
    public record Held(List<Attendance> attendance, boolean told, boolean recorded, Result result) {
        public Held {
            attendance = List.copyOf(attendance);
            Objects.requireNonNull(result, "result");
        }
    }

    /**
     * One party at a session; its identity is seen anew each time (在线调解规则 2022, art. 16).
     *
     * @param party its identifier
     * @param check how its identity was seen, or that it did not come
     * @param place the code of the place where it sat; empty for its own
     */
    public record Attendance(String party, Check check, String place) {
        public Attendance {
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(check, "check");
            Objects.requireNonNull(place, "place");
        }
    }

    public DisputeSession {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(held, "held");
    }

    /** The same session, cancelled. */
    public DisputeSession cancelled() {
        return new DisputeSession(number, plan, State.CANCELLED, held);
    }

    /** The same session, held with this outcome. */
    public DisputeSession heldAs(Held outcome) {
        return new DisputeSession(number, plan, State.HELD, Optional.of(outcome));
    }
}
