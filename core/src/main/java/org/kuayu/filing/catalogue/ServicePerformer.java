package org.kuayu.filing.catalogue;

/** Who performs an item of service. */
public enum ServicePerformer {
    /** 协作法院: the counter where the citizen stands. */
    LOCAL,
    /** 管辖法院: the court that is competent; the helping court takes in and passes on (R30). */
    REMOTE,
    /** 双方: both together. */
    BOTH,
    /** 当事人: the citizen himself, with help. */
    PARTY
}
