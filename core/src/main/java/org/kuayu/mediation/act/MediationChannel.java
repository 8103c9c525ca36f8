package org.kuayu.mediation.act;

/** The way by which a dispute came to mediation, which sets its limit (handbook §2.1). */
public enum MediationChannel {
    /** 立案前委派: a court sends it before filing; 30 days. */
    DELEGATED("mediation.term.delegated"),
    /** 立案后委托, 普通程序: during the case; 15 days. */
    COMMISSIONED_ORDINARY("mediation.term.ordinary"),
    /** 立案后委托, 简易程序: during the case; 7 days. */
    COMMISSIONED_SUMMARY("mediation.term.summary"),
    /** 直接申请: a party asks the body itself; 30 days. */
    DIRECT("mediation.term.delegated");

    private final String term;

    MediationChannel(String term) {
        this.term = term;
    }

    /** The code of the rule that sets the limit. */
    public String term() {
        return term;
    }

    /** Whether a court sent it. */
    public boolean byCourt() {
        return this != DIRECT;
    }

    /** Whether a case is pending, so that failure leads back to trial and not to filing. */
    public boolean pendingCase() {
        return this == COMMISSIONED_ORDINARY || this == COMMISSIONED_SUMMARY;
    }
}
