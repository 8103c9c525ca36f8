package org.kuayu.control.outlook;

import java.util.Collection;
import java.util.List;
import org.kuayu.calendar.Citation;
import org.kuayu.property.UnitNumber;

/**
 * Land and what stands on it follow each other 房地一体 (handbook R21): who seizes the one should see the other. Each unit
 * keeps a queue of its own, and each is registered where it is kept.
 */
public final class LandAndBuilding {
    /** A seizure of a building reaches the land under it, and the reverse; both are registered. */
    public static final Citation RULE = new Citation("最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定", 2020, 21);

    private LandAndBuilding() {}

    /** Those of the known units that a seizure of this one reaches too: the land under a building, buildings on land. */
    public static List<UnitNumber> following(UnitNumber seized, Collection<UnitNumber> known) {
        boolean land = seized.kind() == 'W';
        return known.stream()
                .filter(other -> other.parcel().equals(seized.parcel()) && (other.kind() == 'W') != land)
                .distinct()
                .toList();
    }
}
