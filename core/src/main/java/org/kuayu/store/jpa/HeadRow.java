package org.kuayu.store.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says how far the last whole unit came; written last in each unit. */
@Entity
@Table(name = "journal_head")
class HeadRow {
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
