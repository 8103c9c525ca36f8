package org.kuayu.caseload.column;

/** A question asked of one row. */
@FunctionalInterface
interface RowTest {
    /** Holds for every row. */
    RowTest ANY = (page, i) -> true;

    boolean test(CasePage page, int i);

    default RowTest and(RowTest other) {
        return this == ANY ? other : other == ANY ? this : (page, i) -> test(page, i) && other.test(page, i);
    }
}
