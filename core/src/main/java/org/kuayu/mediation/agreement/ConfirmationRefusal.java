package org.kuayu.mediation.agreement;

import org.kuayu.calendar.Citation;

/** Why a court does not accept an application for confirmation, or dismisses it (民诉法解释 2022, arts 355, 358). */
public enum ConfirmationRefusal {
    /** 不属于人民法院受理范围. */
    NOT_FOR_COURTS(355),
    /** 不属于收到申请的人民法院管辖. */
    NO_JURISDICTION(355),
    /** 身份关系的无效、有效或者解除. */
    STATUS(355),
    /** 涉及适用其他特别程序、公示催告程序、破产程序审理. */
    OTHER_PROCEDURE(355),
    /** 物权、知识产权确权. */
    OWNERSHIP(355),
    /** 违反法律强制性规定. */
    ILLEGAL(358),
    /** 损害国家利益、社会公共利益、他人合法权益. */
    HARMS_OTHERS(358),
    /** 违背公序良俗. */
    GOOD_MORALS(358),
    /** 违反自愿原则. */
    INVOLUNTARY(358),
    /** 内容不明确. */
    UNCLEAR(358),
    /** 其他不能进行司法确认的情形. */
    OTHER(358);

    private static final String INSTRUMENT = "最高人民法院关于适用〈民事诉讼法〉的解释";
    private final int article;

    ConfirmationRefusal(int article) {
        this.article = article;
    }

    /** Whether the application is not even accepted; otherwise it is accepted and dismissed. */
    public boolean notAccepted() {
        return article == 355;
    }

    /** Where it stands. */
    public Citation law() {
        return new Citation(INSTRUMENT, 2022, article);
    }
}
