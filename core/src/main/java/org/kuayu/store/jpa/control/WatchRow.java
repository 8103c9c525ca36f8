package org.kuayu.store.jpa.control;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.Lead;
import org.kuayu.control.Watch;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Plain;

/** One watch. */
@Entity(name = "WatchRow")
@Table(name = "control_watch")
class WatchRow {
    private static final int FORM = 1;

    @Id
    String id;

    long number;

    @Column(name = "case_id")
    String caseId;

    boolean active;

    @Column(name = "next_ask")
    long next;

    @Column(name = "next_nanos")
    int nextNanos;

    byte[] content;
    long unit;

    void fill(Watch watch) {
        caseId = Plain.keep(watch.forCase().value());
        active = watch.active();
        next = watch.next().getEpochSecond();
        nextNanos = watch.next().getNano();
        var out = new Packer()
                .number(FORM)
                .text(watch.request())
                .signed(watch.item())
                .number(watch.everyDays())
                .optional(watch.lastAnswer());
        Values.pack(out, watch.by());
        content = out.bytes();
    }

    Watch watch() {
        var in = new Unpacker(content).expect(FORM);
        return new Watch(
                Plain.read(id),
                CaseId.of(Plain.read(caseId)),
                in.text(),
                (int) in.signed(),
                (int) in.number(),
                Instant.ofEpochSecond(next, nextNanos),
                in.optional(),
                Values.actor(in),
                active);
    }

    /** One lead. */
    @Entity(name = "LeadRow")
    @Table(name = "control_lead")
    static class LeadRow {
        @Id
        String id;

        boolean checked;
        long due;
        long received;
        byte[] content;
        long unit;

        void fill(Lead lead) {
            checked = lead.checked().isPresent();
            due = lead.due().toEpochDay();
            received = lead.received().toEpochDay();
            var out = new Packer()
                    .number(FORM)
                    .text(lead.forCase().value())
                    .text(lead.text())
                    .flag(lead.urgent())
                    .day(lead.received())
                    .day(lead.due())
                    .optional(lead.checked(), Packer::day)
                    .text(lead.result());
            Values.pack(out, lead.by());
            content = out.bytes();
        }

        Lead lead() {
            var in = new Unpacker(content).expect(FORM);
            return new Lead(
                    Plain.read(id),
                    CaseId.of(in.text()),
                    in.text(),
                    in.flag(),
                    in.day(),
                    in.day(),
                    in.optional(Unpacker::day),
                    in.text(),
                    Values.actor(in));
        }
    }

    /** Who works on one case. */
    @Entity(name = "AssignedRow")
    @Table(name = "control_assigned")
    static class AssignedRow {
        @Id
        @Column(name = "case_id")
        String caseId;

        byte[] logins;
        long unit;
    }
}
