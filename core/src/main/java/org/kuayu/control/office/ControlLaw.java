package org.kuayu.control.office;

import org.kuayu.calendar.Citation;

/** Where the rules on requests stand. */
final class ControlLaw {
    private static final String NETWORK = "最高人民法院关于网络查询、冻结被执行人存款的规定";
    private static final String PRESERVATION = "最高人民法院关于人民法院办理财产保全案件若干问题的规定";
    private static final String SEIZURES = "最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定";
    private static final String ENTRUSTMENT = "最高人民法院关于委托执行若干问题的规定";

    /** A purpose is stated, and the result serves no other. */
    static final Citation PURPOSE = new Citation("不动产登记暂行条例", 2024, 28);
    /** Authorised officers alone; by reference also for real property (art. 10). */
    static final Citation OFFICER = new Citation(NETWORK, 2013, 2);
    /** Only the debtor of the case is asked for; a result serves no other case. */
    static final Citation TARGET = new Citation(NETWORK, 2013, 7);
    /** The preserved party, upon written application. */
    static final Citation PRESERVED = new Citation(PRESERVATION, 2020, 11);
    /** A ruling and a notice. */
    static final Citation RULING = new Citation(SEIZURES, 2020, 1);
    /** Longest terms; renewal before the end. */
    static final Citation TERM = new Citation("最高人民法院关于适用〈民事诉讼法〉的解释", 2022, 485);
    /** No second seizure in force on the same thing. */
    static final Citation NO_DOUBLE = new Citation("民事诉讼法", 2023, 106);
    /** The next in the queue comes into force by itself. */
    static final Citation WAITING = new Citation(SEIZURES, 2020, 26);
    /** The effect ends with the term. */
    static final Citation LAPSE = new Citation(SEIZURES, 2020, 27);
    /** Transfer of the certificate after a sale. */
    static final Citation SALE = new Citation("民事诉讼法", 2023, 262);
    /** Less than a month left when another court takes over: renew first. */
    static final Citation ENDS_SOON = new Citation(ENTRUSTMENT, 2020, 6);
    /** Another court acts on behalf. */
    static final Citation ENTRUSTED = new Citation(ENTRUSTMENT, 2020, 2);
    /** A clear lead is checked within seven days, in urgent cases within three. */
    static final Citation LEAD = new Citation("最高人民法院关于民事执行中财产调查若干问题的规定", 2020, 2);

    private ControlLaw() {}
}
