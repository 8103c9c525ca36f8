package org.kuayu.search;

import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.region.Region;

/** Level and region that a court code shows by its form alone. */
final class CourtPlace {
    private CourtPlace() {}

    static String region(CourtCode code) {
        return Courts.regionOf(code).map(Region::code).orElse("");
    }

    static String level(CourtCode code) {
        return Courts.levelOf(code).name();
    }
}
