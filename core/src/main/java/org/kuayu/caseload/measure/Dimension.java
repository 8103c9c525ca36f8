package org.kuayu.caseload.measure;

/** What the rows of a table stand for. Rows are ordered by code, name or time, never by size: courts are not ranked. */
public enum Dimension {
    REGION,
    LEVEL,
    COURT,
    /**
     * A court and those below it, see {@code CourtCircuits}: a condition holds for every court below, also below a high
     * court; rows are the circuits of intermediate courts.
     */
    CIRCUIT,
    /** The tribunal 法庭 within its host court. */
    DIVISION,
    PROCEDURE,
    /** The next step of the cause path below the scope's cause. */
    CAUSE,
    /** The years of the period. */
    YEAR,
    /** The months of the period. */
    MONTH,
    /** The month of filing, {@code 2024-05}. */
    FILED,
    /** The month of closing, {@code 2024-05}. */
    CLOSED,
    /** A {@code ClosingKind} name. */
    CLOSING,
    /** A {@code PartyRegion} name; a case stands in the row of each region in which a party lives. */
    PARTY_REGION,
    /** Band of the amount claimed, of {@code bands.csv}. */
    AMOUNT,
    /** Band of the age in months, of {@code bands.csv}: at the period's end, of what was closed by then at its closing. */
    AGE,
    /** State of the time limit 审限 on the same day: {@code WITHIN}, {@code EXTENDED}, {@code OVER}, {@code NONE}. */
    LIMIT,
    /** How the case came: a {@code Spell.Start} name. */
    START,
    /**
     * Whether a first instance was appealed against: {@code YES} where a second instance names it as the case that it
     * continues, whenever it was filed; {@code NONE} of what is no first instance.
     */
    APPEALED,
    /**
     * Whether a mediation or a judgment led to an enforcement: {@code YES} where an enforcement continues it, or continues
     * what does; {@code NONE} of what cannot be enforced.
     */
    ENFORCED,
    /** The presiding judge. */
    JUDGE;

    /** Whether its rows are parts of the period rather than of the cases. */
    public boolean isTime() {
        return this == YEAR || this == MONTH;
    }
}
