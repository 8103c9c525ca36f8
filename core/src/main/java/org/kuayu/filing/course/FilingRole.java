package org.kuayu.filing.course;

/** On which side a party stands. */
public enum FilingRole {
    /** 原告、申请人. */
    CLAIMANT,
    /** 被告、被申请人. */
    RESPONDENT,
    /** 第三人. */
    THIRD
}
