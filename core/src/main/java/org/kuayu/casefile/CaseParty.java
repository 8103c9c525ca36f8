package org.kuayu.casefile;

import java.util.Objects;
import java.util.Optional;

/**
 * A party of a case as the document names it.
 *
 * @param name the name as printed, masked where the print masks it
 * @param roleAsPrinted the role as printed: 原告, 被告人, 上诉人（原审被告）, 申请执行人 …
 * @param natural whether it is a natural person; organisations are never masked
 * @param identity identity number, credit code or other number, unmasked; only the store keeps it
 * @param domicile the stated domicile, as printed
 */
public record CaseParty(
        String name, String roleAsPrinted, boolean natural, Optional<String> identity, Optional<String> domicile) {
    public CaseParty {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(roleAsPrinted, "roleAsPrinted");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(domicile, "domicile");
    }

    /** A party of whom only name and role are known. */
    public static CaseParty of(String name, String roleAsPrinted, boolean natural) {
        return new CaseParty(name, roleAsPrinted, natural, Optional.empty(), Optional.empty());
    }

    /** Name and role; never the identity number. */
    @Override
    public String toString() {
        return roleAsPrinted + " " + (natural ? name.substring(0, Math.min(1, name.length())) + "*" : name);
    }
}
