package org.kuayu.caseload;

/** What the rows of a table stand for. Rows are ordered by code, name or time, never by size: courts are not ranked. */
public enum Dimension {
    REGION,
    LEVEL,
    COURT,
    PROCEDURE,
    /** The next step of the cause path below the scope's cause. */
    CAUSE,
    YEAR,
    MONTH;

    /** Whether its rows are parts of the period rather than of the cases. */
    public boolean isTime() {
        return this == YEAR || this == MONTH;
    }
}
