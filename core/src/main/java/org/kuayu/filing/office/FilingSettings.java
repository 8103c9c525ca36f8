package org.kuayu.filing.office;

import java.util.Objects;
import org.kuayu.court.Courts;
import org.kuayu.filing.catalogue.JurisdictionRules;
import org.kuayu.filing.catalogue.ServiceCatalogue;
import org.kuayu.region.Divisions;

/**
 * The tables by which the office works.
 *
 * @param catalogue items, kinds and papers
 * @param rules rules of jurisdiction
 * @param courts courts
 * @param divisions divisions, for places in addresses
 */
public record FilingSettings(
        ServiceCatalogue catalogue, JurisdictionRules rules, Courts courts, Divisions divisions) {
    public FilingSettings {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(courts, "courts");
        Objects.requireNonNull(divisions, "divisions");
    }

    /** The tables that ship with the library. */
    public static FilingSettings bundled() {
        return new FilingSettings(
                ServiceCatalogue.bundled(), JurisdictionRules.bundled(), Courts.bundled(), Divisions.bundled());
    }
}
