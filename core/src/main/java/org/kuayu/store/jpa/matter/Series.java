package org.kuayu.store.jpa.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/**
 * Series of numbers of which each is given once. A series never goes back: what an undone unit took, or one that never became
 * whole, is skipped. Used by the writing thread alone.
 */
final class Series {
    private final JpaJournal journal;
    private final String subject;
    private final Map<String, Long> given = new HashMap<>();

    /** The series of this subject. */
    Series(JpaJournal journal, String subject) {
        this.journal = journal;
        this.subject = subject;
    }

    /** The next number, 1 for the first. */
    long next(String series) {
        UnitOfWork work = journal.unit();
        String name = subject + ":" + Plain.keep(series);
        SeriesRow row = work.em().find(SeriesRow.class, name);
        if (row == null) {
            row = new SeriesRow();
            row.name = name;
            work.em().persist(row);
        }
        row.given = Math.max(row.given, given.getOrDefault(name, 0L)) + 1;
        given.put(name, row.given);
        return row.given;
    }

    /** How far a series is. */
    @Entity(name = "MatterSeriesRow")
    @Table(name = "matter_series")
    static class SeriesRow {
        @Id
        String name;

        long given;
    }
}
