package org.kuayu.filing.course;

import java.util.Objects;
import org.kuayu.party.Person;
import org.kuayu.text.Masking;

/**
 * A party of a filing. Its text is masked; number and telephone are shown on the filing's page alone.
 *
 * @param role the side
 * @param person who, also without a number and with a foreign name
 * @param phone where to call; empty where none is known
 * @param address domicile or address for service; empty where none is known
 * @param agent who acts for the party; empty for nobody
 */
public record FilingParty(FilingRole role, Person person, String phone, String address, String agent) {
    public FilingParty {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(agent, "agent");
    }

    /** A party of whom only the person is known. */
    public static FilingParty of(FilingRole role, Person person) {
        return new FilingParty(role, person, "", "", "");
    }

    /** Role and masked name and number. */
    @Override
    public String toString() {
        return role + " " + person + " " + Masking.phone(phone);
    }
}
