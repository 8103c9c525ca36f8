package org.kuayu.store.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The column mapping of a source. */
@Entity
@Table(name = "import_mapping")
class MappingRow {
    @Id
    @Column(name = "source_hash")
    long sourceHash;

    String source;
    byte[] mapping;
    long unit;
}
