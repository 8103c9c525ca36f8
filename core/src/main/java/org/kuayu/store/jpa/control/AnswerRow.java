package org.kuayu.store.jpa.control;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kuayu.store.jpa.internal.Plain;

/** One answer to an inquiry. */
@Entity(name = "AnswerRow")
@Table(name = "inquiry_answer")
class AnswerRow {
    @Id
    String id;

    long number;

    @Column(name = "person_key")
    String personKey;

    long answered;

    @Column(name = "answered_nanos")
    int answeredNanos;

    byte[] content;

    String id() {
        return Plain.read(id);
    }

    String person() {
        return Plain.read(personKey);
    }

    Instant answeredAt() {
        return Instant.ofEpochSecond(answered, answeredNanos);
    }

    /** One receipt. */
    @Entity(name = "ReceiptRow")
    @Table(name = "receipt")
    static class ReceiptRow {
        @Id
        String id;

        long number;

        @Column(name = "case_hash")
        long caseHash;

        byte[] content;
    }
}
