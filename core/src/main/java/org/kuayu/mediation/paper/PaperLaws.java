package org.kuayu.mediation.paper;

import org.kuayu.calendar.Citation;

/** The articles that the papers cite, each in the edition named. */
final class PaperLaws {
    private static final String INVITED = "最高人民法院关于人民法院特邀调解的规定";
    private static final String ONLINE = "人民法院在线调解规则";
    private static final String DIVERSE = "最高人民法院关于人民法院进一步深化多元化纠纷解决机制改革的意见";
    private static final String PROCEDURE = "民事诉讼法";
    private static final String LABOUR = "劳动争议调解仲裁法";

    /** The consequences of a false mediation. */
    static final Citation FALSE = new Citation(PROCEDURE, 2023, 115);
    /** They are told before it starts. */
    static final Citation TOLD = new Citation(ONLINE, 2022, 17);
    /** What is conceded is no evidence. */
    static final Citation CONCESSIONS = new Citation(INVITED, 2016, 22);
    /** What is said online stays confidential. */
    static final Citation SECRET = new Citation(ONLINE, 2022, 18);
    /** Facts are signed apart, no recording replaces it. */
    static final Citation SIGNED = new Citation(ONLINE, 2022, 22);
    /** Signed facts need no proof. */
    static final Citation FACTS = new Citation(DIVERSE, 2016, 23);
    /** Silence for seven days is consent. */
    static final Citation NO_OBJECTION = new Citation(DIVERSE, 2016, 24);
    /** A party may ask for another mediator. */
    static final Citation REPLACE = new Citation(ONLINE, 2022, 14);
    /** The term and its extension. */
    static final Citation TERM = new Citation(INVITED, 2016, 27);
    /** Confirmation within thirty days. */
    static final Citation CONFIRM = new Citation(PROCEDURE, 2023, 205);
    /** Confirmation is free. */
    static final Citation FREE = new Citation("最高人民法院关于人民调解协议司法确认程序的若干规定", 2011, 11);
    /** A court registers what is brought. */
    static final Citation REGISTER = new Citation(PROCEDURE, 2023, 126);
    /** A case commissioned goes back to trial. */
    static final Citation TRIAL = new Citation(INVITED, 2016, 21);
    /** Mediation, arbitration, court. */
    static final Citation ARBITRATION = new Citation(LABOUR, 2007, 5);
    /** A payment order on an agreement. */
    static final Citation ORDER = new Citation(LABOUR, 2007, 16);
    /** One year. */
    static final Citation LIMITATION = new Citation(LABOUR, 2007, 27);
    /** Five days. */
    static final Citation ANSWER = new Citation(LABOUR, 2007, 29);
    /** Forty-five days. */
    static final Citation DECIDE = new Citation(LABOUR, 2007, 43);
    /** Fifteen days. */
    static final Citation SUIT = new Citation(LABOUR, 2007, 50);

    private PaperLaws() {}
}
