package org.kuayu.casefile;

/** The stage and branch of a case, derived from its type code; the facet 程序. */
public enum Procedure {
    /** 诉前调解. */
    PRE_LITIGATION,
    /** 刑事一审. */
    CRIMINAL_FIRST,
    /** 刑事二审. */
    CRIMINAL_SECOND,
    /** 民事一审. */
    CIVIL_FIRST,
    /** 民事二审. */
    CIVIL_SECOND,
    /** 民事特别程序: 民特, 民催, 民督, 民撤. */
    CIVIL_SPECIAL,
    /** 行政一审. */
    ADMINISTRATIVE_FIRST,
    /** 行政二审. */
    ADMINISTRATIVE_SECOND,
    /** 再审, 申请再审 and protests, of any branch. */
    RETRIAL,
    /** 财产保全 and its execution: 财保, 执保. */
    PRESERVATION,
    /** 执行: 执, 执恢. */
    ENFORCEMENT,
    /** 执行异议, 复议, 监督, 协调. */
    ENFORCEMENT_REVIEW,
    /** 强制清算与破产. */
    INSOLVENCY,
    /** 国家赔偿与司法救助. */
    COMPENSATION,
    /** 管辖. */
    JURISDICTION,
    /** Anything else, or unknown. */
    OTHER
}
