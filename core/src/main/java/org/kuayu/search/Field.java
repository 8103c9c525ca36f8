package org.kuayu.search;

/** The fields of the search form, beside the one box. Values are text as typed; days as {@code yyyy-MM-dd}. */
public enum Field {
    /** Case number, in any spelling, or its beginning. */
    NUMBER,
    /** Court name or code. */
    COURT,
    /** Party name. */
    PARTY,
    /** Judge or clerk. */
    JUDGE,
    /** Cause of action or charge. */
    CAUSE,
    /** Statute and article cited. */
    STATUTE,
    /** A case number cited. */
    CITES,
    /** Kind of document. */
    DOCUMENT_KIND,
    /** Result. */
    RESULT,
    /** Words that must stand in the text. */
    TEXT,
    FILED_FROM,
    FILED_TO,
    CLOSED_FROM,
    CLOSED_TO,
    JUDGED_FROM,
    JUDGED_TO,
    /** Claimed amount in 元, lower bound, inclusive. */
    CLAIMED_FROM,
    /** Claimed amount in 元, upper bound, inclusive. */
    CLAIMED_TO,
    /** Pending at the end of this day: filed on or before it and not closed on or before it. */
    PENDING_ON,
    /** Not closed before this day: closed on or after it, or not at all. With {@link #FILED_TO} it asks for 受理. */
    NOT_CLOSED_BEFORE,
    /** Filing day missing: {@code true} asks for cases of which the filing day is not known, {@code false} for the others. */
    UNFILED,
    /** {@code pending} or {@code closed}, as of the last entry of the journal. */
    STATE,
    /** The name of the import source. */
    SOURCE
}
