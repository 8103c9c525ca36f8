package org.kuayu.store.jpa.control;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.exchange.WireState;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Plain;

/** One message for a wire; a long one lies in parts. */
@Entity(name = "MessageRow")
@Table(name = "outbox_message")
class MessageRow {
    private static final int FORM = 1;

    @Id
    String id;

    long number;
    String wire;
    String state;
    byte[] content;
    long unit;

    static byte[] pack(OutboxMessage message) {
        return new Packer()
                .number(FORM)
                .text(message.about())
                .text(message.payload())
                .instant(message.posted())
                .signed(message.attempts())
                .optional(message.settled(), Packer::instant)
                .text(message.note())
                .bytes();
    }

    OutboxMessage message(byte[] packed) {
        var in = new Unpacker(packed).expect(FORM);
        return new OutboxMessage(
                Plain.read(id),
                Plain.read(wire),
                in.text(),
                in.text(),
                in.instant(),
                OutboxMessage.State.valueOf(state),
                (int) in.signed(),
                in.optional(Unpacker::instant),
                in.text());
    }

    /** How one wire is doing. */
    @Entity(name = "WireRow")
    @Table(name = "outbox_wire")
    static class WireRow {
        @Id
        String wire;

        byte[] content;
        long unit;

        void fill(WireState state) {
            content = new Packer()
                    .number(FORM)
                    .optional(state.downSince(), Packer::instant)
                    .signed(state.failures())
                    .optional(state.nextAttempt(), Packer::instant)
                    .optional(state.lastSuccess(), Packer::instant)
                    .text(state.note())
                    .bytes();
        }

        WireState state() {
            var in = new Unpacker(content).expect(FORM);
            return new WireState(
                    Plain.read(wire),
                    in.optional(Unpacker::instant),
                    (int) in.signed(),
                    in.optional(Unpacker::instant),
                    in.optional(Unpacker::instant),
                    in.text());
        }
    }
}
