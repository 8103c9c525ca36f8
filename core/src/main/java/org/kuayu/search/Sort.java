package org.kuayu.search;

/** The order of hits; equal hits are ordered by case identifier, so that paging is stable. */
public enum Sort {
    RELEVANCE,
    FILED_NEWEST,
    FILED_OLDEST,
    JUDGED_NEWEST,
    CLAIMED_HIGHEST,
    NUMBER
}
