package org.kuayu.control.outlook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.calendar.Periods;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.court.CourtCode;

/**
 * Who may sell a seized unit (handbook R17, R18, R20). The court in force does; a court that enforces a prior claim, or the
 * first executing court that waits behind an idle preservation, may ask it to hand over. A dispute goes to the common
 * superior court.
 */
public final class DisposalRight {
    /** A prior claim may ask after sixty days. */
    public static final Citation PRIOR_CLAIM =
            new Citation("最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复", 2016, 1);
    /** The first court answers within fifteen days. */
    public static final Citation HAND_OVER = new Citation("最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复", 2016, 2);
    /** The first executing court that waits may ask an idle preservation court after a year. */
    public static final Citation IDLE_PRESERVATION = new Citation("最高人民法院关于人民法院办理财产保全案件若干问题的规定", 2020, 21);
    /** A necessary home may be seized, but not sold. */
    public static final Citation NECESSARY_HOME = new Citation("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定", 2020, 4);

    private static final int PRIOR_CLAIM_DAYS = 60;
    private static final int HAND_OVER_DAYS = 15;

    private final Periods periods;

    /** Answers whose days are counted by these periods. */
    public DisposalRight(Periods periods) {
        this.periods = periods;
    }

    /** Why a court may not ask, or not sell. Its sentence is {@code disposal.reason.NAME}. */
    public enum Reason {
        /** The time that the first court has is not over. */
        TOO_EARLY,
        /** The first court has published an auction or begun to sell. */
        DISPOSAL_BEGUN,
        /** The prior claim is not confirmed by an effective judgment. */
        NO_JUDGMENT,
        /** The first court enforces; only an idle preservation may be asked. */
        NOT_PRESERVATION,
        /** The thing itself is in dispute. */
        IN_DISPUTE,
        /** Not the first executing court among those that wait. */
        NOT_FIRST_WAITING,
        /** The debtor and his family need it to live in. */
        NECESSARY_HOME
    }

    /**
     * What is known about the first seizure.
     *
     * @param seized the day since which it is the first
     * @param stage preservation or enforcement
     * @param begun whether an auction was published or a sale begun
     * @param disputed whether the thing itself is what the parties dispute
     */
    public record FirstSeizure(LocalDate seized, SeizureStage stage, boolean begun, boolean disputed) {
        public FirstSeizure {
            Objects.requireNonNull(seized, "seized");
            Objects.requireNonNull(stage, "stage");
        }

        /**
         * A piece that is in force.
         *
         * @throws IllegalArgumentException if it never came into force
         */
        public static FirstSeizure of(StandingSeizure inForce, boolean begun, boolean disputed) {
            LocalDate seized = inForce.effectiveFrom()
                    .map(LegalDay::of)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "not in force: " + inForce.seizure().id()));
            return new FirstSeizure(seized, inForce.stage(), begun, disputed);
        }
    }

    /**
     * Whether a court may do what it asks about.
     *
     * @param refused why not; empty if it may
     * @param from the first day on which time alone would not stand against it
     * @param rule where the rule stands
     */
    public record Answer(Optional<Reason> refused, LocalDate from, Citation rule) {
        /** Whether it may. */
        public boolean allowed() {
            return refused.isEmpty();
        }
    }

    /**
     * Whether a court that enforces a claim secured on the unit, or prior for another reason, may ask for the right to
     * dispose on this day (R17, Q10).
     *
     * @param judgment whether an effective judgment confirms the prior claim
     */
    public Answer priorClaim(FirstSeizure first, boolean judgment, LocalDate asked) {
        LocalDate from = first.seized().plusDays(PRIOR_CLAIM_DAYS + 1L);
        Optional<Reason> refused = first.begun()
                ? Optional.of(Reason.DISPOSAL_BEGUN)
                : !judgment ? Optional.of(Reason.NO_JUDGMENT) : early(asked, from);
        return new Answer(refused, from, PRIOR_CLAIM);
    }

    /** By when the first court hands over, counted from the day on which it received the letter 商请移送执行函. */
    public PeriodEnd handOver(LocalDate letterReceived) {
        return periods.days(letterReceived, HAND_OVER_DAYS);
    }

    /**
     * Whether this court may ask the preservation court in force to hand over on this day: after a year without disposal,
     * if it is the first among the executing courts that wait (R18, Q11).
     */
    public Answer idlePreservation(FirstSeizure first, QueueState queue, CourtCode asking, LocalDate asked) {
        LocalDate from = first.seized().plusYears(1).plusDays(1);
        return new Answer(idle(first, queue, asking).or(() -> early(asked, from)), from, IDLE_PRESERVATION);
    }

    private static Optional<Reason> idle(FirstSeizure first, QueueState queue, CourtCode asking) {
        if (first.stage() != SeizureStage.PRESERVATION) {
            return Optional.of(Reason.NOT_PRESERVATION);
        }
        if (first.disputed()) {
            return Optional.of(Reason.IN_DISPUTE);
        }
        if (first.begun()) {
            return Optional.of(Reason.DISPOSAL_BEGUN);
        }
        boolean next = queue.waiting().stream()
                .filter(s -> s.stage() == SeizureStage.ENFORCEMENT)
                .min(Comparator.comparingLong(StandingSeizure::intake))
                .filter(s -> s.controller().equals(asking))
                .isPresent();
        return next ? Optional.empty() : Optional.of(Reason.NOT_FIRST_WAITING);
    }

    private static Optional<Reason> early(LocalDate asked, LocalDate from) {
        return asked.isBefore(from) ? Optional.of(Reason.TOO_EARLY) : Optional.empty();
    }

    /** Whether a seized unit may be sold on this day: not while the debtor and his family need it to live in (R20). */
    public Answer sale(boolean necessaryHome, LocalDate day) {
        return new Answer(necessaryHome ? Optional.of(Reason.NECESSARY_HOME) : Optional.empty(), day, NECESSARY_HOME);
    }
}
