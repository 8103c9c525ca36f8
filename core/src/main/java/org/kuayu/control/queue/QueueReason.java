package org.kuayu.control.queue;

import org.kuayu.calendar.Citation;

/**
 * Why a seizure changed its state, why an event was refused, or what is doubtful about it; each with the rule that it rests
 * on. Its sentence is {@code queue.reason.NAME} in the messages.
 */
public enum QueueReason {
    /** Nothing stood before it: in force at once. */
    DELIVERED_FREE(QueueLaw.DEBTOR_OWNS),
    /** An earlier one stands there: it waits. */
    DELIVERED_BEHIND(QueueLaw.WAITING),
    /** A pre-seizure, and nothing stood before it. */
    PRE_DELIVERED_FREE(QueueLaw.PRE_SEIZURE),
    /** A pre-seizure, and an earlier one stands there. */
    PRE_DELIVERED_BEHIND(QueueLaw.ORDER),
    /** Renewed in time; its place stays. */
    RENEWED(QueueLaw.TERM),
    /** Renewed while waiting; its place stays, no term starts. */
    RENEWED_WAITING(QueueLaw.TERM),
    /** The property was registered to the debtor: the pre-seizure became a seizure, its term goes on. */
    OWNER_REGISTERED(QueueLaw.PRE_TO_SEIZURE),
    /** The term ended and nobody had renewed. */
    TERM_ENDED(QueueLaw.LAPSE),
    /** The written end passed while it waited, and the registry keeps to written ends. */
    WRITTEN_END_PASSED(QueueLaw.TERM),
    /** The one before it expired. */
    PROMOTED_AFTER_EXPIRY(QueueLaw.WAITING),
    /** The one before it was released. */
    PROMOTED_AFTER_RELEASE(QueueLaw.WAITING),
    /** The one before it sold a part; the rest is the next one's. */
    PROMOTED_AFTER_SALE(QueueLaw.ORDER),
    /** Released by the court that controls it. */
    RELEASED(QueueLaw.RELEASE),
    /** Ended by the sale. */
    SOLD(QueueLaw.LAPSE),
    /** Waited until the property was sold. */
    SOLD_WHILE_WAITING(QueueLaw.ORDER),
    /** Its court sold a part, and somebody waited for the rest. */
    REST_AFTER_SALE(QueueLaw.ORDER),
    /** Another court controls it; place and term stay. */
    CONTROL_TRANSFERRED(QueueLaw.CONTROL),
    /** Preservation became enforcement; the term goes on. */
    TO_ENFORCEMENT(QueueLaw.TO_ENFORCEMENT),

    /** The transfer to somebody else was registered already. */
    TRANSFER_REGISTERED(QueueLaw.TRANSFER),
    /** A court's notice of transfer came first. */
    TRANSFER_ORDERED(QueueLaw.TRANSFER),
    /** Sold by a court already; the buyer owns it. */
    SOLD_BEFORE(QueueLaw.SALE),
    /** The written term ended before the notice arrived. */
    TERM_OVER(QueueLaw.TERM),
    /** The last day is written before the first. */
    TERM_REVERSED(QueueLaw.TERM),
    /** There is a seizure of this number already. */
    DUPLICATE_SEIZURE(QueueLaw.NO_DOUBLE),
    /** There is no seizure of this number. */
    UNKNOWN_SEIZURE(QueueLaw.TERM),
    /** Another court controls the seizure. */
    WRONG_COURT(QueueLaw.TERM),
    /** The seizure has ended. */
    SEIZURE_ENDED(QueueLaw.LAPSE),
    /** Nothing of the seizure lies in the scope named. */
    OUT_OF_SCOPE(QueueLaw.RELEASE),
    /** There is no earlier event of this intake number. */
    UNKNOWN_EVENT(QueueLaw.CORRECTION),
    /** A correction is not corrected; the event itself is corrected once more. */
    CORRECTION_OF_CORRECTION(QueueLaw.CORRECTION),
    /** In force already, or nothing to come into force. */
    NOT_WAITING(QueueLaw.WAITING),

    /** The renewal came after the end: a new seizure at the end of the queue. */
    RENEWAL_LATE(QueueLaw.TERM),
    /** The renewal ends before the term that runs already; the later day stays. */
    RENEWAL_SHORTER(QueueLaw.TERM),
    /** The renewal is written to begin after the day that follows the old end; no gap is made of it. */
    RENEWAL_GAP(QueueLaw.TERM),
    /** The term is longer than the law allows; recorded as written. */
    OVER_CAP(QueueLaw.TERM),
    /** The time lies before that of an earlier intake number; the later one counts. */
    CLOCK_SET_BACK(QueueLaw.ORDER),
    /** A written end passes, or passed, while the seizure waits. */
    WRITTEN_END_WAITING(QueueLaw.TERM),
    /** Registered to somebody else than the debtor of a pre-seizure. */
    REGISTERED_TO_OTHER(QueueLaw.PRE_TO_SEIZURE),
    /** A pre-seizure of what is registered to the debtor already: a seizure. */
    REGISTERED_BEFORE(QueueLaw.PRE_TO_SEIZURE),
    /** Barred for a part of its scope, entered for the rest. */
    BARRED_IN_PART(QueueLaw.TRANSFER),
    /** A transfer was applied for; the seizure goes in all the same. */
    TRANSFER_ACCEPTED(QueueLaw.TRANSFER),
    /** A transfer while seizures stand there; they stay. */
    TRANSFER_OVER_SEIZURE(QueueLaw.BINDS_BUYER),
    /** Sold by a court that is not the one in force; it needs the letter that hands over the right to dispose. */
    SOLD_BY_OTHER(QueueLaw.PRIOR_CLAIM),
    /** Sold, but nobody had seized it. */
    SOLD_WITHOUT_SEIZURE(QueueLaw.SALE),
    /** The shares named add up to more than the whole. */
    SHARES_OVER_WHOLE(QueueLaw.NO_DOUBLE),
    /** Two parts described in other words may be the same in fact. */
    PARTS_MAY_OVERLAP(QueueLaw.NO_DOUBLE),
    /** Less than a month is left when control is handed over; renew first. */
    ENDS_SOON(QueueLaw.CONTROL);

    private final Citation rule;

    QueueReason(Citation rule) {
        this.rule = rule;
    }

    /** Where the rule stands. */
    public Citation rule() {
        return rule;
    }
}
