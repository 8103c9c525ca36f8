package org.kuayu.store.jpa.matter;

import java.util.Optional;
import java.util.Set;
import org.kuayu.matter.Flag;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStep;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Plain;

/** Between a cover and its row. */
final class CoverMapper {
    private static final int FORM = 1;

    private CoverMapper() {}

    static void fill(MatterRow row, Matter cover) {
        row.caseNumber = Plain.keep(cover.number());
        row.title = Plain.keep(cover.title());
        row.version = cover.version();
        row.cover = pack(cover);
    }

    private static byte[] pack(Matter cover) {
        return new Packer()
                .number(FORM)
                .text(cover.id())
                .text(cover.kind().name())
                .text(cover.number())
                .text(cover.title())
                .texts(cover.places())
                .text(cover.team())
                .optional(cover.assignee())
                .text(cover.state())
                .text(cover.standing().name())
                .instant(cover.opened())
                .instant(cover.stateSince())
                .texts(cover.flags().stream().map(Flag::name).sorted().toList())
                .optional(cover.next(), CoverMapper::pack)
                .number(cover.version())
                .bytes();
    }

    private static void pack(Packer out, MatterStep step) {
        out.text(step.who()).optional(step.place()).text(step.what()).optional(step.due(), DateMapper::pack);
    }

    static Matter cover(byte[] packed) {
        var in = new Unpacker(packed).expect(FORM);
        return new Matter(
                in.text(),
                MatterKind.valueOf(in.text()),
                in.text(),
                in.text(),
                in.texts(),
                in.text(),
                in.optional(),
                in.text(),
                Matter.Standing.valueOf(in.text()),
                in.instant(),
                in.instant(),
                Set.copyOf(in.list(flags -> Flag.valueOf(flags.text()))),
                in.optional(CoverMapper::step),
                (int) in.number());
    }

    private static MatterStep step(Unpacker in) {
        String who = in.text();
        Optional<String> place = in.optional();
        return new MatterStep(who, place, in.text(), in.optional(DateMapper::date));
    }
}
