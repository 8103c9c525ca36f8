package org.kuayu.store.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The facts of one case: what is worth a query in columns, the rest packed. */
@Entity
@Table(name = "case_file")
class CaseRow {
    @Id
    String id;

    String number;

    @Column(name = "court_code")
    String courtCode;

    @Column(name = "court_name")
    String courtName;

    String cause;
    String stage;
    LocalDate filed;
    LocalDate closed;
    LocalDate judged;
    Long claimed;
    Long awarded;
    String visibility;
    String source;
    byte[] facts;
    long unit;

    /** Leads from a cited case number to a case that cites it. */
    @Entity(name = "CitationRow")
    @Table(name = "case_citation")
    static class CitationRow {
        @Id
        long number;

        @Column(name = "cited_hash")
        long citedHash;

        @Column(name = "case_id")
        String caseId;
    }
}
