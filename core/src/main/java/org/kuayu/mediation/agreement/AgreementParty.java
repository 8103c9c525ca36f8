package org.kuayu.mediation.agreement;

import java.util.Objects;
import org.kuayu.party.Person;

/**
 * A party of an agreement, which signs it. The text of this value is masked.
 *
 * @param id its identifier in the dispute: {@code P1}
 * @param side the code of its side: {@code A}
 * @param person name and number
 * @param head 法定代表人、负责人 of an organisation; empty for none
 * @param agent who signs for it; empty where it signs itself
 */
public record AgreementParty(String id, String side, Person person, String head, String agent) {
    public AgreementParty {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(agent, "agent");
    }

    /** Identifier and masked person. */
    @Override
    public String toString() {
        return id + " " + person;
    }
}
