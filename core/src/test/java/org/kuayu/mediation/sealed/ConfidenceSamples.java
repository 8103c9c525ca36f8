package org.kuayu.mediation.sealed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.matter.Fields;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.Sealed;
import org.kuayu.matter.Worker;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** A dispute of two sides, A and B, whose confidences grow event by event, one a day at noon. */
final class ConfidenceSamples {
    static final String MATTER = "T-2026-000001";
    static final Worker MEDIATOR = worker("mediator");
    static final Insider INSIDE =
            Insider.mediator(MATTER, MEDIATOR, List.of("mediator", "co-mediator")).orThrow();
    static final Insider A = Insider.side(MATTER, "A");
    static final Insider B = Insider.side(MATTER, "B");

    private final List<MatterEvent> events = new ArrayList<>();

    static Worker worker(String login) {
        var officer = new Officer(login, "测试员", Set.of(Role.values()[0]), Optional.empty(), "none", true);
        return new Worker(officer, List.of("TJ-LS"));
    }

    static Instant day(int sequence) {
        return Instant.parse("2026-03-01T04:00:00Z").plusSeconds(86_400L * (sequence - 1));
    }

    /** One more event with these confidences, unchecked. */
    ConfidenceSamples with(Confidence... some) {
        add(Confidences.seal(List.of(some)));
        return this;
    }

    /** One more event if the insider may add it; otherwise the code of the refusal. */
    Optional<String> admit(Insider by, Confidence... some) {
        var reading = confidences().admit(by, List.of(some));
        reading.value().ifPresent(this::add);
        return reading.value().isPresent()
                ? Optional.empty()
                : Optional.of(reading.remarks().getFirst().code());
    }

    private void add(Sealed sealed) {
        int sequence = events.size() + 1;
        var actor = new Actor("mediator", "");
        var act = new Act("mediation.noted");
        events.add(new MatterEvent(MATTER, sequence, day(sequence), actor, act, Fields.NONE, sealed));
    }

    Confidences confidences() {
        return Confidences.of(MATTER, events);
    }

    List<MatterEvent> events() {
        return events;
    }

    InsideView read(Insider insider) {
        return confidences().read(insider);
    }
}
