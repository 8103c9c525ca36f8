package org.kuayu.mediation.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.matter.Worker;
import org.kuayu.mediation.act.DisputeFile;
import org.kuayu.mediation.act.DisputeFile.Labour;
import org.kuayu.mediation.act.DisputeParty;

/** Completes what an application leaves open: identifiers and sides of parties, what a labour dispute needs. */
final class Applications {
    private Applications() {}

    static DisputeFile complete(DisputeFile file) {
        Set<String> taken = new HashSet<>(file.parties().stream().map(DisputeParty::id).toList());
        List<DisputeParty> parties = new ArrayList<>();
        for (DisputeParty party : file.parties()) {
            DisputeParty sided = party.side().isBlank() ? party.on(side(party)) : party;
            parties.add(sided.id().isBlank() ? sided.as(free(taken)) : sided);
        }
        boolean labour = file.branch() == DisputeFile.Branch.LABOUR && file.labour().isEmpty();
        DisputeFile with = file.withParties(parties);
        return labour ? with.withLabour(new Labour(Optional.empty(), false, Labour.Duties.OTHER)) : with;
    }

    /** Taken in by somebody of none of its places: his own place takes part as the counter. */
    static DisputeFile takenBy(Worker by, DisputeFile file) {
        boolean takesPart = by.places().stream().anyMatch(file.places()::contains);
        return takesPart || by.places().isEmpty() ? file : file.withCounter(by.places().getFirst());
    }

    private static String side(DisputeParty party) {
        return switch (party.role()) {
            case APPLICANT -> "A";
            case RESPONDENT -> "B";
            case THIRD -> "C";
        };
    }

    private static String free(Set<String> taken) {
        int number = 1;
        while (!taken.add("P" + number)) {
            number++;
        }
        return "P" + number;
    }
}
