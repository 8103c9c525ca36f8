package org.kuayu.store.jpa.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kuayu.journal.Digest;

/**
 * How far the last whole unit came.
 *
 * @param unit its number, from 1
 * @param sequence of the last entry
 * @param digest of the last entry
 * @param number the last number given out by the counter of rows
 * @param cases how many cases there are
 * @param documents how many documents there are
 */
record Head(long unit, long sequence, Digest digest, long number, long cases, long documents) {
    static Head of(HeadRow row) {
        return new Head(row.unit, row.sequence, new Digest(row.digest), row.number, row.cases, row.documents);
    }

    /** The one row that says how far the last whole unit came; written last in each unit. */
    @Entity(name = "HeadRow")
    @Table(name = "journal_head")
    static class HeadRow {
        static final int ID = 1;

        @Id
        int id;

        long unit;
        long sequence;
        String digest;
        long number;
        long cases;
        long documents;
    }
}
