package org.kuayu.store.jpa.control;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import org.kuayu.control.request.ItemState;

/** One request; its items have rows of their own. */
@Entity(name = "RequestRow")
@Table(name = "control_request")
class RequestRow {
    /** The states in which the registry has to act. */
    static final Set<ItemState> ASKED = EnumSet.of(ItemState.SENT, ItemState.FETCHED, ItemState.ACCEPTED);

    /** The states in which nobody has to do anything any more. */
    static final Set<ItemState> CLOSED = EnumSet.of(ItemState.CONFIRMED, ItemState.WITHDRAWN);

    /** Stands before and behind each state. */
    static final String COMMA = ",";

    @Id
    String id;

    long number;
    String kind;
    String registry;
    String court;

    @Column(name = "entrusted_by")
    String entrustedBy;

    @Column(name = "drafted_at")
    String draftedAt;

    @Column(name = "case_number")
    String caseNumber;

    String notice;
    String purpose;
    long drafted;

    @Column(name = "drafted_nanos")
    int draftedNanos;

    @Column(name = "drafted_by")
    String draftedBy;

    @Column(name = "approved_by")
    String approvedBy;

    @Column(name = "sent_by")
    String sentBy;

    String states;
    boolean pending;
    boolean asked;
    Long due;

    @Column(name = "due_nanos")
    int dueNanos;

    byte[] content;
    long unit;

    /** One item of a request. */
    @Entity(name = "ItemRow")
    @Table(name = "control_item")
    static class ItemRow {
        @Id
        long number;

        long request;
        int item;

        @Column(name = "unit_number")
        String unitNumber;

        byte[] content;
        long unit;
    }

    /** Says that the bytes of a paper are kept. */
    @Entity(name = "PaperRow")
    @Table(name = "control_paper")
    static class PaperRow {
        @Id
        String digest;

        long number;
    }
}
