package org.kuayu.caseload;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Causes;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;
import org.kuayu.court.Courts;
import org.kuayu.region.Region;

/**
 * The facts of one case that statistics count.
 *
 * @param id the case
 * @param court where it is pending
 * @param procedure its stage and branch
 * @param causePath its cause from the top, names separated by {@code /}; empty where it is in no edition
 * @param filed the day of filing, a Shanghai day; absent where the source does not say
 * @param closed the day of closing; absent while the case is pending or where the source does not say
 * @param visibility who may see it, and therefore count it
 */
public record CountedCase(
        CaseId id,
        CountedCourt court,
        Procedure procedure,
        String causePath,
        Optional<LocalDate> filed,
        Optional<LocalDate> closed,
        Visibility visibility) {
    public CountedCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(causePath, "causePath");
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(closed, "closed");
        Objects.requireNonNull(visibility, "visibility");
    }

    /** The counted facts of a case record; region and level follow from the court's code. */
    public static CountedCase of(CaseRecord record) {
        var code = record.court().code();
        var court = new CountedCourt(
                code.map(CourtCode::value).orElse(record.court().nameAsPrinted()),
                code.flatMap(Courts::regionOf).map(Region::code).orElse(""),
                code.map(Courts::levelOf));
        var matter = record.matter();
        var dates = record.dates();
        return new CountedCase(
                record.id(),
                court,
                matter.procedure(),
                Causes.bundled().comparable(matter),
                dates.filed(),
                dates.closed(),
                record.visibility());
    }

    /**
     * The court of a counted case.
     *
     * @param key its code, or the printed name of a court without one; empty where neither is known
     * @param region two digits of the division code; empty where the court is not in the list
     * @param level its level; absent where the court is not in the list
     */
    public record CountedCourt(String key, String region, Optional<CourtLevel> level) {
        public CountedCourt {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(region, "region");
            Objects.requireNonNull(level, "level");
        }
    }
}
