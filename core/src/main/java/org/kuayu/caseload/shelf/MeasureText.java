package org.kuayu.caseload.shelf;

import java.util.Map;
import org.kuayu.caseload.measure.Measure;

/** The text form in which a measure is frozen. */
final class MeasureText {
    private MeasureText() {}

    static Map<String, String> fields(Measure measure) {
        return Map.of("code", measure.code());
    }

    static Measure measure(Map<String, String> fields) {
        return Measure.get(fields.get("code"));
    }
}
