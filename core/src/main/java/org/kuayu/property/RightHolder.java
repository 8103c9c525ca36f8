package org.kuayu.property;

import java.util.Map;
import java.util.Objects;
import org.kuayu.party.Person;

/**
 * One right holder 权利人 of a register entry.
 *
 * @param person name and number
 * @param share the share as registered (qlbl): 1/2, 50%; empty where it is not by share
 * @param coOwnership 单独, 共同, 按份, 其他 (gyfs) as registered; empty where not supplied
 * @param fields every further field under its wire name (sxh, qlrlx, gyqk, dh, dz, qszt …); absent names were not supplied
 */
public record RightHolder(Person person, String share, String coOwnership, Map<String, String> fields) {
    public RightHolder {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(coOwnership, "coOwnership");
        fields = Map.copyOf(fields);
    }

    /** The masked person and the share; no telephone number, no address. */
    @Override
    public String toString() {
        return person + (share.isEmpty() ? "" : " " + share);
    }
}
