package org.kuayu.store.jpa.control;

import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;

/** Between an event of a queue and its bytes; the intake number has a column of its own. */
final class EventMapper {
    private static final int FORM = 1;

    private EventMapper() {}

    static byte[] pack(QueueEvent event) {
        var out = new Packer().number(FORM).instant(event.at());
        pack(out, event.act());
        return out.bytes();
    }

    static QueueEvent event(long intake, byte[] packed) {
        var in = new Unpacker(packed).expect(FORM);
        return new QueueEvent(intake, in.instant(), act(in));
    }

    private static void pack(Packer out, QueueAct act) {
        switch (act) {
            case QueueAct.Deliver a -> pack(out.text("deliver"), a.seizure());
            case QueueAct.Renew a -> {
                Values.pack(out.text("renew").text(a.seizure()), a.by());
                Values.pack(out, a.term());
            }
            case QueueAct.Release a -> {
                Values.pack(out.text("release").text(a.seizure()), a.by());
                Values.pack(out, a.scope());
            }
            case QueueAct.TransferControl a -> Values.pack(out.text("control").text(a.seizure()), a.to());
            case QueueAct.ToEnforcement a ->
                out.text("enforcement").text(a.seizure()).text(a.caseNumber());
            case QueueAct.Correct a ->
                pack(out.text("correct").number(a.intake()).optional(a.at(), Packer::instant), a.act());
            case QueueAct.Strike a -> out.text("strike").number(a.intake());
            default -> packProperty(out, act);
        }
    }

    /** Acts that change whose the property is. */
    private static void packProperty(Packer out, QueueAct act) {
        switch (act) {
            case QueueAct.OwnerRegistered a -> out.text("owner").text(a.owner());
            case QueueAct.TransferAccepted a -> out.text("accepted").text(a.buyer());
            case QueueAct.TransferOrdered a -> {
                Values.pack(out.text("ordered"), a.by());
                Values.pack(out.text(a.buyer()), a.scope());
            }
            case QueueAct.TransferRegistered a ->
                Values.pack(out.text("transferred").text(a.newOwner()), a.scope());
            case QueueAct.Sold a -> {
                Values.pack(out.text("sold"), a.by());
                Values.pack(out, a.scope());
                out.optional(a.surplus(), Packer::number);
            }
            default -> throw new IllegalArgumentException("act: " + act.getClass());
        }
    }

    private static QueueAct act(Unpacker in) {
        String name = in.text();
        return switch (name) {
            case "deliver" -> new QueueAct.Deliver(seizure(in));
            case "renew" -> new QueueAct.Renew(in.text(), Values.court(in), Values.term(in));
            case "release" -> new QueueAct.Release(in.text(), Values.court(in), Values.scope(in));
            case "owner" -> new QueueAct.OwnerRegistered(in.text());
            case "ordered" -> new QueueAct.TransferOrdered(Values.court(in), in.text(), Values.scope(in));
            case "transferred" -> new QueueAct.TransferRegistered(in.text(), Values.scope(in));
            case "accepted" -> new QueueAct.TransferAccepted(in.text());
            case "sold" -> new QueueAct.Sold(Values.court(in), Values.scope(in), in.optional(Unpacker::number));
            case "control" -> new QueueAct.TransferControl(in.text(), Values.court(in));
            case "enforcement" -> new QueueAct.ToEnforcement(in.text(), in.text());
            case "correct" -> new QueueAct.Correct(in.number(), in.optional(Unpacker::instant), act(in));
            case "strike" -> new QueueAct.Strike(in.number());
            default -> throw new IllegalArgumentException("act: " + name);
        };
    }

    private static void pack(Packer out, Seizure seizure) {
        out.text(seizure.id()).text(seizure.kind().name());
        Values.pack(out, seizure.scope());
        Values.pack(out, seizure.court());
        out.text(seizure.caseNumber())
                .text(seizure.notice())
                .text(seizure.stage().name())
                .text(seizure.debtor());
        Values.pack(out, seizure.term());
    }

    private static Seizure seizure(Unpacker in) {
        return new Seizure(
                in.text(),
                SeizureKind.valueOf(in.text()),
                Values.scope(in),
                Values.court(in),
                in.text(),
                in.text(),
                SeizureStage.valueOf(in.text()),
                in.text(),
                Values.term(in));
    }
}
