package org.kuayu.control.queue;

import static org.kuayu.control.queue.SeizureState.ACTIVE;
import static org.kuayu.control.queue.SeizureState.DISPOSED;
import static org.kuayu.control.queue.SeizureState.EXPIRED;
import static org.kuayu.control.queue.SeizureState.NEVER_EFFECTIVE;
import static org.kuayu.control.queue.SeizureState.PRE_ACTIVE;
import static org.kuayu.control.queue.SeizureState.PRE_WAITING;
import static org.kuayu.control.queue.SeizureState.REFUSED;
import static org.kuayu.control.queue.SeizureState.RELEASED;
import static org.kuayu.control.queue.SeizureState.WAITING;

import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.control.queue.QueueReason.Law;

/**
 * The state table of a seizure at one point of a unit: from each state, and from before the delivery, each step leads to
 * the next state or is refused. The one place where it is said; {@code package-info} shows the same table.
 */
final class QueueTable {
    private static final Outcome[][] TABLE = new Outcome[SeizureState.values().length + 1][Step.values().length];

    private QueueTable() {}

    /** What can happen to a seizure at one point. */
    enum Step {
        /** 查封 delivered, nothing stands before it. */
        SEIZE_FREE(Law.DEBTOR_OWNS),
        /** 查封 delivered behind another. */
        SEIZE_BEHIND(Law.WAITING),
        /** 预查封 delivered, nothing stands before it. */
        PRE_SEIZE_FREE(Law.PRE_SEIZURE),
        /** 预查封 delivered behind another. */
        PRE_SEIZE_BEHIND(Law.ORDER),
        /** Delivered, but sold, transferred, or over already. */
        BAR(Law.TRANSFER),
        /** 续封 by the court that controls it. */
        RENEW(Law.TERM),
        /** Registered to its debtor. */
        REGISTER(Law.PRE_TO_SEIZURE),
        /** 24:00 of its last day. */
        END(Law.LAPSE),
        /** The one before it expired, and it is the next. */
        FREED_BY_EXPIRY(Law.WAITING),
        /** The one before it was released, and it is the next. */
        FREED_BY_RELEASE(Law.WAITING),
        /** The one before it ended by a sale in part, and it is the next. */
        FREED_BY_SALE(Law.ORDER),
        /** 解除. */
        RELEASE(Law.RELEASE),
        /** The point was sold. */
        SELL(Law.LAPSE),
        /** Its court sold another part of the unit, and somebody waits here. */
        SELL_REST(Law.ORDER),
        /** 移送执行, 委托执行, 指定执行. */
        TRANSFER_CONTROL(Law.CONTROL),
        /** 保全 becomes 执行. */
        TO_ENFORCEMENT(Law.TO_ENFORCEMENT);

        private final Citation rule;

        Step(Citation rule) {
            this.rule = rule;
        }

        /** Where the rule on such a step stands. */
        Citation rule() {
            return rule;
        }

        private boolean arrival() {
            return ordinal() <= BAR.ordinal();
        }
    }

    /** What a step comes to. */
    sealed interface Outcome {}

    /** The next state, perhaps the same, and why. */
    record Next(SeizureState state, QueueReason reason) implements Outcome {}

    /** Nothing changes, and why. */
    record Refused(QueueReason reason, Citation rule) implements Outcome {
        Refused(QueueReason reason) {
            this(reason, reason.rule());
        }
    }

    static {
        arrivals();
        for (SeizureState state : SeizureState.values()) {
            for (Step step : Step.values()) {
                TABLE[row(Optional.of(state))][step.ordinal()] = refusal(state, step);
            }
        }
        effective(ACTIVE);
        effective(PRE_ACTIVE);
        waiting(WAITING, ACTIVE);
        waiting(PRE_WAITING, PRE_ACTIVE);
        put(PRE_ACTIVE, Step.REGISTER, ACTIVE, QueueReason.OWNER_REGISTERED);
        put(PRE_WAITING, Step.REGISTER, WAITING, QueueReason.OWNER_REGISTERED);
    }

    private static void arrivals() {
        Outcome[] none = TABLE[row(Optional.empty())];
        for (Step step : Step.values()) {
            none[step.ordinal()] = new Refused(QueueReason.UNKNOWN_SEIZURE, step.rule());
        }
        none[Step.SEIZE_FREE.ordinal()] = new Next(ACTIVE, QueueReason.DELIVERED_FREE);
        none[Step.SEIZE_BEHIND.ordinal()] = new Next(WAITING, QueueReason.DELIVERED_BEHIND);
        none[Step.PRE_SEIZE_FREE.ordinal()] = new Next(PRE_ACTIVE, QueueReason.PRE_DELIVERED_FREE);
        none[Step.PRE_SEIZE_BEHIND.ordinal()] = new Next(PRE_WAITING, QueueReason.PRE_DELIVERED_BEHIND);
        none[Step.BAR.ordinal()] = new Next(REFUSED, QueueReason.TRANSFER_REGISTERED);
    }

    private static Refused refusal(SeizureState state, Step step) {
        QueueReason reason = step.arrival()
                ? QueueReason.DUPLICATE_SEIZURE
                : state == EXPIRED && step == Step.RENEW
                        ? QueueReason.RENEWAL_LATE
                        : state.live() ? notHere(step) : QueueReason.SEIZURE_ENDED;
        return new Refused(reason, reason == QueueReason.SEIZURE_ENDED ? step.rule() : reason.rule());
    }

    private static QueueReason notHere(Step step) {
        return switch (step) {
            case REGISTER -> QueueReason.REGISTERED_BEFORE;
            case SELL_REST -> QueueReason.NOT_IN_FORCE;
            default -> QueueReason.NOT_WAITING;
        };
    }

    private static void effective(SeizureState state) {
        put(state, Step.RENEW, state, QueueReason.RENEWED);
        put(state, Step.END, EXPIRED, QueueReason.TERM_ENDED);
        put(state, Step.SELL, DISPOSED, QueueReason.SOLD);
        put(state, Step.SELL_REST, DISPOSED, QueueReason.REST_AFTER_SALE);
        live(state);
    }

    private static void waiting(SeizureState state, SeizureState promoted) {
        put(state, Step.RENEW, state, QueueReason.RENEWED_WAITING);
        put(state, Step.END, EXPIRED, QueueReason.WRITTEN_END_PASSED);
        put(state, Step.SELL, NEVER_EFFECTIVE, QueueReason.SOLD_WHILE_WAITING);
        put(state, Step.FREED_BY_EXPIRY, promoted, QueueReason.PROMOTED_AFTER_EXPIRY);
        put(state, Step.FREED_BY_RELEASE, promoted, QueueReason.PROMOTED_AFTER_RELEASE);
        put(state, Step.FREED_BY_SALE, promoted, QueueReason.PROMOTED_AFTER_SALE);
        live(state);
    }

    private static void live(SeizureState state) {
        put(state, Step.RELEASE, RELEASED, QueueReason.RELEASED);
        put(state, Step.TRANSFER_CONTROL, state, QueueReason.CONTROL_TRANSFERRED);
        put(state, Step.TO_ENFORCEMENT, state, QueueReason.TO_ENFORCEMENT);
    }

    private static void put(SeizureState from, Step step, SeizureState to, QueueReason reason) {
        TABLE[row(Optional.of(from))][step.ordinal()] = new Next(to, reason);
    }

    private static int row(Optional<SeizureState> state) {
        return state.map(s -> s.ordinal() + 1).orElse(0);
    }

    /** What this step comes to from this state, or from before the delivery. */
    static Outcome of(Optional<SeizureState> from, Step step) {
        return TABLE[row(from)][step.ordinal()];
    }
}
