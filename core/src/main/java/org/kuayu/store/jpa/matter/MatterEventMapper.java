package org.kuayu.store.jpa.matter;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.matter.Fields;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.Sealed;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.UnitOfWork;
import org.kuayu.store.jpa.matter.MatterRow.EventRow;

/** Between an event of a matter and its row. Confidential facts lie in a column, or parts, of their own. */
final class MatterEventMapper {
    private static final int FORM = 1;
    private static final String EVENT = "matter-event:";
    private static final String SEALED = "matter-sealed:";
    private static final long SEQUENCE = (1L << MatterRow.BITS) - 1;

    private MatterEventMapper() {}

    static EventRow row(UnitOfWork work, long matter, MatterEvent event) {
        if (event.sequence() > SEQUENCE) {
            throw new IllegalStateException(event.matter() + " has " + SEQUENCE + " events");
        }
        var row = new EventRow();
        row.number = MatterRow.first(matter) + event.sequence();
        row.content = Parts.inline(work, EVENT + row.number, pack(event));
        row.sealed = event.confidential().isEmpty()
                ? null
                : Parts.inline(work, SEALED + row.number, event.confidential().bytes());
        row.unit = work.number();
        return row;
    }

    static byte[] pack(MatterEvent event) {
        return new Packer()
                .number(FORM)
                .instant(event.at())
                .text(event.actor().login())
                .text(event.actor().court())
                .text(event.act().code())
                .raw(event.facts().bytes())
                .bytes();
    }

    static MatterEvent event(EntityManager em, String matter, EventRow row) {
        var in = new Unpacker(Parts.whole(em, EVENT + row.number, row.content)).expect(FORM);
        Instant at = in.instant();
        var actor = new Actor(in.text(), in.text());
        return new MatterEvent(
                matter,
                (int) (row.number & SEQUENCE),
                at,
                actor,
                new Act(in.text()),
                Fields.ofBytes(in.raw()),
                row.sealed == null ? Sealed.NONE : Sealed.of(Parts.whole(em, SEALED + row.number, row.sealed)));
    }
}
