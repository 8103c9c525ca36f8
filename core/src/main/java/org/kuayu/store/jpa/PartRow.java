package org.kuayu.store.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A piece of a long byte string. */
@Entity
@Table(name = "part")
class PartRow {
    @Id
    long number;

    String owner;
    byte[] bytes;
}
