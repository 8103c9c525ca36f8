package org.kuayu.store.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One document; its pages lie here, or in parts when they are long. */
@Entity
@Table(name = "document")
class DocumentRow {
    @Id
    String id;

    long number;

    @Column(name = "case_id")
    String caseId;

    String kind;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    byte[] pages;
    long unit;
}
