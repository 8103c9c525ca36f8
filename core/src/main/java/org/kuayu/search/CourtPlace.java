package org.kuayu.search;

import java.util.Map;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;

/** Level and region that a court code shows by its form alone. */
final class CourtPlace {
    private static final Map<String, String> REGIONS = Map.of("渝", "50", "川", "51");

    private CourtPlace() {}

    static String region(CourtCode code) {
        return REGIONS.getOrDefault(code.value().substring(0, 1), "");
    }

    static String level(CourtCode code) {
        if (code.value().equals("最高法")) {
            return CourtLevel.SUPREME.name();
        }
        return switch (code.value().length()) {
            case 1 -> CourtLevel.HIGH.name();
            case 3 -> CourtLevel.INTERMEDIATE.name();
            default -> CourtLevel.BASIC.name();
        };
    }
}
