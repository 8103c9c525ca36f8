package org.kuayu.store.jpa.control;

import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestItem.Registered;
import org.kuayu.control.request.Target;
import org.kuayu.control.request.Target.SeizureReference;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;

/** Between an item of a request and its bytes, which hold the identity numbers that the registry needs. */
final class ItemMapper {
    private static final int FORM = 1;

    private ItemMapper() {}

    static byte[] pack(RequestItem item) {
        var out = new Packer().number(FORM);
        pack(out, item.target());
        return out.text(item.state().name())
                .instant(item.changed())
                .optional(item.due(), Packer::instant)
                .text(item.reason())
                .text(item.note())
                .list(item.receipts(), Values::pack)
                .optional(item.answer())
                .optional(item.result(), ItemMapper::pack)
                .bytes();
    }

    static RequestItem item(int number, byte[] packed) {
        var in = new Unpacker(packed).expect(FORM);
        return new RequestItem(
                number,
                target(in),
                ItemState.valueOf(in.text()),
                in.instant(),
                in.optional(Unpacker::instant),
                in.text(),
                in.text(),
                in.list(Values::receipt),
                in.optional(),
                in.optional(ItemMapper::registered));
    }

    private static void pack(Packer out, Target target) {
        switch (target) {
            case Target.OfPerson t -> {
                Values.pack(out.text("person"), t.person());
                out.text(t.area());
            }
            case Target.OfUnit t -> {
                out.text("unit").text(t.unit().value()).text(t.certificate()).text(t.location());
                Values.pack(out, t.person());
                Values.pack(out.text(t.kind().name()), t.scope());
                out.optional(t.term(), Values::pack)
                        .optional(t.refersTo(), ItemMapper::pack)
                        .optional(t.buyer(), Values::pack);
            }
        }
    }

    private static Target target(Unpacker in) {
        return in.text().equals("person")
                ? new Target.OfPerson(Values.person(in), in.text())
                : new Target.OfUnit(
                        UnitNumber.of(in.text()),
                        in.text(),
                        in.text(),
                        Values.person(in),
                        SeizureKind.valueOf(in.text()),
                        Values.scope(in),
                        in.optional(Values::term),
                        in.optional(ItemMapper::reference),
                        in.optional(Values::person));
    }

    private static void pack(Packer out, SeizureReference reference) {
        out.text(reference.request()).text(reference.seizure());
    }

    private static SeizureReference reference(Unpacker in) {
        return new SeizureReference(in.text(), in.text());
    }

    private static void pack(Packer out, Registered result) {
        out.text(result.seizure())
                .signed(result.intake())
                .text(result.state().name())
                .signed(result.place())
                .optional(result.from(), Packer::day)
                .optional(result.lastDay(), Packer::day);
    }

    private static Registered registered(Unpacker in) {
        return new Registered(
                in.text(),
                in.signed(),
                SeizureState.valueOf(in.text()),
                (int) in.signed(),
                in.optional(Unpacker::day),
                in.optional(Unpacker::day));
    }
}
