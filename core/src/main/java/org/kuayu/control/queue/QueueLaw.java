package org.kuayu.control.queue;

import org.kuayu.calendar.Citation;

/** Where the rules of the queue stand. Article numbers are those of the edition named; they moved between editions. */
final class QueueLaw {
    private static final String SEIZURES = "最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定";
    private static final String REGISTRIES = "最高人民法院、国土资源部、建设部关于依法规范人民法院执行和国土资源房地产管理部门协助执行若干问题的通知";

    /** What is registered to the debtor may be seized. */
    static final Citation DEBTOR_OWNS = new Citation(SEIZURES, 2020, 2);
    /** What is necessary to live in may be seized, but not sold. */
    static final Citation NECESSARY_HOME = new Citation(SEIZURES, 2020, 4);
    /** No seizure clearly beyond the claim. */
    static final Citation OVER_LIMIT = new Citation(SEIZURES, 2020, 19);
    /** Land and building follow each other. */
    static final Citation LAND_AND_BUILDING = new Citation(SEIZURES, 2020, 21);
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

    private QueueLaw() {}
}
