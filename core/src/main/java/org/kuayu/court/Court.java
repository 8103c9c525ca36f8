package org.kuayu.court;

import java.util.Optional;
import org.kuayu.region.Region;

/**
 * One court.
 *
 * @param code its code in case numbers
 * @param name its full name as it signs
 * @param level its level
 * @param parent the court that hears its ordinary second instances; empty for the Supreme People's Court and where unknown
 * @param region the province it stands in
 * @param certain whether name and code were found in a source, see {@code DATA-FILES.md}
 */
public record Court(
        CourtCode code, String name, CourtLevel level, Optional<CourtCode> parent, Region region, boolean certain) {
    /** The name as lawyers shorten it in a table: 渝北法院, 一中院, 成都中院. Not unique in the country. */
    public String shortName() {
        return ShortName.of(this);
    }
}
