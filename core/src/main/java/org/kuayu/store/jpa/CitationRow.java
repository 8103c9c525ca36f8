package org.kuayu.store.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Leads from a cited case number to a case that cites it. */
@Entity
@Table(name = "case_citation")
class CitationRow {
    @Id
    long number;

    @Column(name = "cited_hash")
    long citedHash;

    @Column(name = "case_id")
    String caseId;
}
