package org.kuayu.store.jpa.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The cover of one matter with its clocks and keys. */
@Entity(name = "MatterRow")
@Table(name = "matter")
class MatterRow {
    /** How many bits of the number of an event or a derived row lie behind the number of its matter. */
    static final int BITS = 20;

    @Id
    String id;

    long number;

    @Column(name = "case_number")
    String caseNumber;

    String title;
    int version;
    byte[] cover;
    byte[] clocks;
    long unit;

    /** The first number of rows of the matter with this number. */
    static long first(long matter) {
        return matter << BITS;
    }

    /** The same as the last unit before left it. */
    @Entity(name = "MatterBeforeRow")
    @Table(name = "matter_before")
    static class BeforeRow {
        @Id
        long number;

        String id;

        @Column(name = "case_number")
        String caseNumber;

        String title;
        int version;
        byte[] cover;
        byte[] clocks;
        long unit;

        void fill(MatterRow row) {
            id = row.id;
            caseNumber = row.caseNumber;
            title = row.title;
            version = row.version;
            cover = row.cover;
            clocks = row.clocks;
            unit = row.unit;
        }
    }

    /** One event. */
    @Entity(name = "MatterEventRow")
    @Table(name = "matter_event")
    static class EventRow {
        @Id
        long number;

        byte[] content;
        byte[] sealed;
        long unit;
    }

    /** Says that the bytes of a paper are kept. */
    @Entity(name = "MatterPaperRow")
    @Table(name = "matter_paper")
    static class PaperRow {
        @Id
        String digest;

        long number;
        int uses;
    }
}
