package org.kuayu.mediation.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kuayu.mediation.SeizureQuestion;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.DisputeParty.Agent;
import org.kuayu.mediation.dispute.Dispute;
import org.kuayu.mediation.sealed.OpenFact;
import org.kuayu.text.Canonical;
import org.kuayu.text.Masking;
import org.kuayu.text.Remark;

/** Signals of false mediation with their facts, shown and never deciding (handbook R26). */
final class Signals {
    private final SeizureQuestion seizures;

    Signals(SeizureQuestion seizures) {
        this.seizures = seizures;
    }

    List<Remark> of(Dispute dispute, List<OpenFact> facts) {
        var signals = new ArrayList<Remark>();
        List<DisputeParty> parties = dispute.file().parties();
        shared(parties, p -> Stream.of(p.contact().address())).ifPresent(address ->
                signals.add(new Remark("mediation.signal-address", Masking.inText(address))));
        shared(parties, Signals::phones).ifPresent(phone ->
                signals.add(new Remark("mediation.signal-phone", Masking.phone(phone))));
        shared(parties, p -> p.agents().stream().map(Agent::name)).ifPresent(agent ->
                signals.add(new Remark("mediation.signal-agent", Masking.name(agent))));
        if (hasty(dispute, facts)) {
            signals.add(Remark.of("mediation.signal-hasty"));
        }
        dispute.file().object().filter(seizures::seized).ifPresent(unit ->
                signals.add(new Remark("mediation.signal-seized", unit.display())));
        return signals;
    }

    private static Stream<String> phones(DisputeParty party) {
        return Stream.concat(Stream.of(party.contact().phone()), party.agents().stream().map(Agent::phone));
    }

    /** The first text that parties of two sides have in common; empty texts are none. */
    private static Optional<String> shared(List<DisputeParty> parties, Function<DisputeParty, Stream<String>> texts) {
        Map<String, String> sides = new HashMap<>();
        for (DisputeParty party : parties) {
            for (String text : texts.apply(party).map(Canonical::of).filter(t -> !t.isBlank()).toList()) {
                String other = sides.putIfAbsent(text, party.side());
                if (other != null && !other.equals(party.side())) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** An agreement within a day of the acceptance, without any fact that all signed as undisputed. */
    private static boolean hasty(Dispute dispute, List<OpenFact> facts) {
        Optional<Instant> accepted = dispute.mediators().stream()
                .flatMap(m -> m.accepted().stream())
                .min(Instant::compareTo);
        return facts.isEmpty()
                && dispute.effective()
                        .filter(end -> accepted
                                .filter(start -> Duration.between(start, end).compareTo(Duration.ofDays(1)) <= 0)
                                .isPresent())
                        .isPresent();
    }
}
