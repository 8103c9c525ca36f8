package org.kuayu.control.queue;

import org.kuayu.calendar.Citation;

/**
 * Why a seizure changed its state, why an event was refused, or what is doubtful about it; each with the rule that it rests
 * on. Its sentence is {@code queue.reason.NAME} in the messages.
 */
public enum QueueReason {
    /** Nothing stood before it: in force at once. */
    DELIVERED_FREE(Law.DEBTOR_OWNS),
    /** An earlier one stands there: it waits. */
    DELIVERED_BEHIND(Law.WAITING),
    /** A pre-seizure, and nothing stood before it. */
    PRE_DELIVERED_FREE(Law.PRE_SEIZURE),
    /** A pre-seizure, and an earlier one stands there. */
    PRE_DELIVERED_BEHIND(Law.ORDER),
    /** Renewed in time; its place stays. */
    RENEWED(Law.TERM),
    /** Renewed while waiting; its place stays, no term starts. */
    RENEWED_WAITING(Law.TERM),
    /** The property was registered to the debtor: the pre-seizure became a seizure, its term goes on. */
    OWNER_REGISTERED(Law.PRE_TO_SEIZURE),
    /** The term ended and nobody had renewed. */
    TERM_ENDED(Law.LAPSE),
    /** The written end passed while it waited, and the registry keeps to written ends. */
    WRITTEN_END_PASSED(Law.TERM),
    /** The one before it expired. */
    PROMOTED_AFTER_EXPIRY(Law.WAITING),
    /** The one before it was released. */
    PROMOTED_AFTER_RELEASE(Law.WAITING),
    /** The one before it sold a part; the rest is the next one's. */
    PROMOTED_AFTER_SALE(Law.ORDER),
    /** Released by the court that controls it. */
    RELEASED(Law.RELEASE),
    /** Ended by the sale. */
    SOLD(Law.LAPSE),
    /** Waited until the property was sold. */
    SOLD_WHILE_WAITING(Law.ORDER),
    /** Its court sold a part, and somebody waited for the rest. */
    REST_AFTER_SALE(Law.ORDER),
    /** Another court controls it; place and term stay. */
    CONTROL_TRANSFERRED(Law.CONTROL),
    /** Preservation became enforcement; the term goes on. */
    TO_ENFORCEMENT(Law.TO_ENFORCEMENT),

    /** The transfer to somebody else was registered already. */
    TRANSFER_REGISTERED(Law.TRANSFER),
    /** A court's notice of transfer came first. */
    TRANSFER_ORDERED(Law.TRANSFER),
    /** Sold by a court already; the buyer owns it. */
    SOLD_BEFORE(Law.SALE),
    /** The written term ended before the notice arrived. */
    TERM_OVER(Law.TERM),
    /** The last day is written before the first. */
    TERM_REVERSED(Law.TERM),
    /** There is a seizure of this number already. */
    DUPLICATE_SEIZURE(Law.NO_DOUBLE),
    /** There is no seizure of this number. */
    UNKNOWN_SEIZURE(Law.TERM),
    /** Another court controls the seizure. */
    WRONG_COURT(Law.TERM),
    /** The seizure has ended. */
    SEIZURE_ENDED(Law.LAPSE),
    /** Nothing of the seizure lies in the scope named. */
    OUT_OF_SCOPE(Law.RELEASE),
    /** There is no earlier event of this intake number. */
    UNKNOWN_EVENT(Law.CORRECTION),
    /** A correction is not corrected; the event itself is corrected once more. */
    CORRECTION_OF_CORRECTION(Law.CORRECTION),
    /** In force already, or nothing to come into force. */
    NOT_WAITING(Law.WAITING),
    /** Only the seizure in force loses the rest after a sale in part. */
    NOT_IN_FORCE(Law.ORDER),

    /** The renewal came after the end: a new seizure at the end of the queue. */
    RENEWAL_LATE(Law.TERM),
    /** The renewal ends before the term that runs already; the later day stays. */
    RENEWAL_SHORTER(Law.TERM),
    /** The renewal is written to begin after the day that follows the old end; no gap is made of it. */
    RENEWAL_GAP(Law.TERM),
    /** The term is longer than the law allows; recorded as written. */
    OVER_CAP(Law.TERM),
    /** The time lies before that of an earlier intake number; the later one counts. */
    CLOCK_SET_BACK(Law.ORDER),
    /** A written end passes, or passed, while the seizure waits. */
    WRITTEN_END_WAITING(Law.TERM),
    /** Registered to somebody else than the debtor of a pre-seizure. */
    REGISTERED_TO_OTHER(Law.PRE_TO_SEIZURE),
    /** A pre-seizure of what is registered to the debtor already: a seizure. */
    REGISTERED_BEFORE(Law.PRE_TO_SEIZURE),
    /** Barred for a part of its scope, entered for the rest. */
    BARRED_IN_PART(Law.TRANSFER),
    /** A transfer was applied for; the seizure goes in all the same. */
    TRANSFER_ACCEPTED(Law.TRANSFER),
    /** A transfer while seizures stand there; they stay. */
    TRANSFER_OVER_SEIZURE(Law.BINDS_BUYER),
    /** Sold by a court that is not the one in force; it needs the letter that hands over the right to dispose. */
    SOLD_BY_OTHER(Law.PRIOR_CLAIM),
    /** Sold, but nobody had seized it. */
    SOLD_WITHOUT_SEIZURE(Law.SALE),
    /** The shares named add up to more than the whole. */
    SHARES_OVER_WHOLE(Law.NO_DOUBLE),
    /** Two parts described in other words may be the same in fact. */
    PARTS_MAY_OVERLAP(Law.NO_DOUBLE),
    /** Less than a month is left when control is handed over; renew first. */
    ENDS_SOON(Law.CONTROL);

    private final Citation rule;

    QueueReason(Citation rule) {
        this.rule = rule;
    }

    /** Where the rule stands. */
    public Citation rule() {
        return rule;
    }

    /** Where the rules of the queue stand. Article numbers are those of the edition named; they moved between editions. */
    static final class Law {
        private static final String SEIZURES = "最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定";
        private static final String REGISTRIES = "最高人民法院、国土资源部、建设部关于依法规范人民法院执行和国土资源房地产管理部门协助执行若干问题的通知";

        /** What is registered to the debtor may be seized. */
        static final Citation DEBTOR_OWNS = new Citation(SEIZURES, 2020, 2);
        /** Seizure and transfer: registered, ordered, accepted. */
        static final Citation TRANSFER = new Citation(SEIZURES, 2020, 23);
        /** Disposals of the debtor do not bind the creditor who seized. */
        static final Citation BINDS_BUYER = new Citation(SEIZURES, 2020, 24);
        /** The next in the queue comes into force by itself. */
        static final Citation WAITING = new Citation(SEIZURES, 2020, 26);
        /** The effect of a seizure ends with its term and with the sale. */
        static final Citation LAPSE = new Citation(SEIZURES, 2020, 27);
        /** Release. */
        static final Citation RELEASE = new Citation(SEIZURES, 2020, 28);
        /** Pre-seizure of what is bought, but not yet registered to the debtor. */
        static final Citation PRE_SEIZURE = new Citation(REGISTRIES, 2004, 15);
        /** A pre-seizure becomes a seizure by itself; its term runs from the pre-seizure on. */
        static final Citation PRE_TO_SEIZURE = new Citation(REGISTRIES, 2004, 16);
        /** The order of the queue; the rest after a sale in part. */
        static final Citation ORDER = new Citation(REGISTRIES, 2004, 20);
        /** No second seizure in force on the same thing. */
        static final Citation NO_DOUBLE = new Citation("民事诉讼法", 2023, 106);
        /** Longest terms; renewal before the end. */
        static final Citation TERM = new Citation("最高人民法院关于适用〈民事诉讼法〉的解释", 2022, 485);
        /** Preservation becomes enforcement by itself. */
        static final Citation TO_ENFORCEMENT = new Citation("最高人民法院关于适用〈民事诉讼法〉的解释", 2022, 168);
        /** Ownership passes when the ruling is served on the buyer. */
        static final Citation SALE = new Citation("最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定", 2020, 26);
        /** Place and term stay when another court takes over. */
        static final Citation CONTROL = new Citation("最高人民法院关于委托执行若干问题的规定", 2020, 6);
        /** What a sale leaves over goes to those who waited. */
        static final Citation SURPLUS = new Citation("最高人民法院关于正确处理轮候查封效力相关问题的通知", 2022, 1);
        /** A court with a prior claim asks the first seizer for the right to dispose. */
        static final Citation PRIOR_CLAIM = new Citation("最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复", 2016, 1);
        /** Errors of a register are corrected. */
        static final Citation CORRECTION = new Citation("民法典", 2020, 220);

        private Law() {}
    }
}
