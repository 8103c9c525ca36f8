package org.kuayu.mediation.act;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.kuayu.calendar.LegalDay;
import org.kuayu.matter.Fields;
import org.kuayu.matter.MatterEvent;
import org.kuayu.mediation.act.CourseAct.Correct;

/** Between acts and the facts of their events. */
public final class DisputeActs {
    private static final String HAPPENED = "happened";

    private DisputeActs() {}

    /** The facts of an event for this act, which happened at this instant and not when it is recorded, where one is given. */
    public static Fields facts(DisputeAct act, Optional<Instant> happened) {
        return Fields.writer()
                .optional(HAPPENED, happened.map(Instant::toString))
                .under("act", act.facts())
                .fields();
    }

    /** The act of the event; empty for an event that is not mediation's own: assignment, flags, ties. */
    public static Optional<DisputeAct> read(MatterEvent event) {
        String code = event.act().code();
        Fields facts = event.facts().under("act");
        return OpeningAct.read(code, facts)
                .<DisputeAct>map(act -> act)
                .or(() -> MediatorAct.read(code, facts))
                .or(() -> CourseAct.read(code, facts))
                .or(() -> AgreementAct.read(code, facts))
                .or(() -> ConfirmationAct.read(code, facts))
                .or(() -> EndAct.read(code, facts));
    }

    /** The acts of these events that are mediation's own, in their order. */
    public static SequencedMap<MatterEvent, DisputeAct> readAll(List<MatterEvent> events) {
        var acts = new LinkedHashMap<MatterEvent, DisputeAct>();
        events.forEach(event -> read(event).ifPresent(act -> acts.put(event, act)));
        return acts;
    }

    /** When each event happened, by its sequence: as recorded, or as corrected since (BX-2). */
    public static Map<Integer, Instant> moments(SequencedMap<MatterEvent, DisputeAct> acts) {
        var moments = new HashMap<Integer, Instant>();
        acts.forEach((event, act) -> {
            Instant happened = event.facts().has(HAPPENED) ? event.facts().instant(HAPPENED) : event.at();
            moments.put(event.sequence(), happened);
            if (act instanceof Correct correct) {
                correct.events().forEach(n -> moments.computeIfPresent(n, (number, old) -> on(correct, old)));
            }
        });
        return moments;
    }

    /** The same time of the day, on the day that is right. */
    private static Instant on(Correct correct, Instant old) {
        return old.atZone(LegalDay.ZONE).with(correct.day()).toInstant();
    }
}
