package org.kuayu.store.jpa.matter;

import java.util.List;
import org.kuayu.matter.Deadline;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;

/** Between the clocks of a matter, its keys beside them, and bytes. */
final class ClockMapper {
    private static final int FORM = 1;

    private ClockMapper() {}

    /** What stands beside the cover of a matter. */
    record Beside(List<String> keys, List<Deadline> clocks) {
        static final Beside NOTHING = new Beside(List.of(), List.of());
    }

    static byte[] pack(Beside beside) {
        return new Packer()
                .number(FORM)
                .texts(beside.keys)
                .list(beside.clocks, ClockMapper::pack)
                .bytes();
    }

    static Beside beside(byte[] packed) {
        var in = new Unpacker(packed).expect(FORM);
        return new Beside(in.texts(), in.list(ClockMapper::clock));
    }

    private static void pack(Packer out, Deadline clock) {
        out.text(clock.matter())
                .signed(clock.event())
                .text(clock.what())
                .text(clock.who())
                .optional(clock.place());
        DateMapper.pack(out, clock.date());
        out.optional(clock.closed(), Packer::instant).flag(clock.kept()).list(clock.earlier(), ClockMapper::pack);
    }

    private static Deadline clock(Unpacker in) {
        return new Deadline(
                in.text(),
                (int) in.signed(),
                in.text(),
                in.text(),
                in.optional(),
                DateMapper.date(in),
                in.optional(Unpacker::instant),
                in.flag(),
                in.list(ClockMapper::earlier));
    }

    private static void pack(Packer out, Deadline.Earlier earlier) {
        DateMapper.pack(out, earlier.date());
        out.instant(earlier.replaced()).signed(earlier.event());
    }

    private static Deadline.Earlier earlier(Unpacker in) {
        return new Deadline.Earlier(DateMapper.date(in), in.instant(), (int) in.signed());
    }
}
