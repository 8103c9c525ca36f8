package org.kuayu.control.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.court.CourtCode;

/** One seizure at one point of a {@link NaiveQueue}. */
final class NaiveMark {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A change of state. */
    record Turn(Instant at, SeizureState to) {}

    /** All that is compared of a seizure at a point. */
    record Seen(
            SeizureState state,
            int place,
            CourtCode court,
            SeizureStage stage,
            String number,
            Optional<Instant> since,
            Optional<LocalDate> last,
            Optional<Instant> ended,
            List<Turn> log) {}

    final NaiveCase of;
    final int point;
    final List<Turn> log = new ArrayList<>();
    SeizureState state;
    SeizureState logged;
    CourtCode court;
    SeizureStage stage;
    String number;
    Instant since;
    LocalDate last;
    long end = Long.MAX_VALUE;
    long watch = Long.MAX_VALUE;
    Instant ended;
    int place = -1;

    NaiveMark(NaiveCase of, int point) {
        this.of = of;
        this.point = point;
        this.court = of.court;
        this.stage = of.seizure.stage();
        this.number = of.seizure.caseNumber();
    }

    void last(LocalDate day) {
        last = day;
        end = midnightAfter(day);
    }

    Seen seen() {
        return new Seen(
                state,
                place,
                court,
                stage,
                number,
                Optional.ofNullable(since),
                Optional.ofNullable(last),
                Optional.ofNullable(ended),
                log);
    }

    boolean live() {
        return state.live();
    }

    boolean held() {
        return state == SeizureState.ACTIVE || state == SeizureState.PRE_ACTIVE;
    }

    boolean waits() {
        return state == SeizureState.WAITING || state == SeizureState.PRE_WAITING;
    }

    boolean pre() {
        return state == SeizureState.PRE_ACTIVE || state == SeizureState.PRE_WAITING;
    }

    static LocalDate day(Instant at) {
        return at.atZone(SHANGHAI).toLocalDate();
    }

    static long midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SHANGHAI).toEpochSecond();
    }
}
