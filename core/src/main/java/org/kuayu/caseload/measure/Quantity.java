package org.kuayu.caseload.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the cases is added up. */
public enum Quantity {
    /** Their number 件. */
    CASES,
    /**
     * The days from filing to closing, of what is pending to the last day of the period; the first day is not counted.
     */
    DAYS,
    /** Those days without the deducted ones 扣除. */
    NET_DAYS,
    /** What is asked for, in 分; cases without a stated amount add nothing. */
    CLAIMED,
    /** What was awarded, agreed or recovered, in 分; cases without a stated amount add nothing. */
    AWARDED,
    /** The disputes 案 to which they belong, each once. */
    DISPUTES,
    /** The presiding judges whose names they bear, each once; no count of posts 员额. */
    JUDGES;

    /** Whether each is counted once, however many cases it has. */
    public boolean isDistinct() {
        return this == DISPUTES || this == JUDGES;
    }

    /** Its word in a term: {@code net-days}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Quantity> find(String word) {
        return Stream.of(values()).filter(q -> q.word().equals(word)).findFirst();
    }
}
