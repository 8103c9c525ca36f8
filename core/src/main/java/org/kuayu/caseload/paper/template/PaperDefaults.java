package org.kuayu.caseload.paper.template;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.ReportPeriod;

/** What a directive of a template is about where it says nothing else. */
record PaperDefaults(Scope scope, ReportPeriod period) {
    private static final Pattern YEARS = Pattern.compile("(19|20)\\d\\d([-–—](19|20)\\d\\d)?");

    /** A year, years, or two days: {@code 2024}, {@code 2020-2024}, {@code 2024-01-01…2024-06-30}. */
    static Optional<ReportPeriod> period(String written) {
        if (YEARS.matcher(written).matches()) {
            int first = Integer.parseInt(written.substring(0, 4));
            int last = Integer.parseInt(written.substring(written.length() - 4));
            return first > last
                    ? Optional.empty()
                    : Optional.of(new ReportPeriod(
                            ReportPeriod.year(first).first(), ReportPeriod.year(last).last()));
        }
        var days = written.split("…|\\.\\.\\.?|至|~", -1);
        return days.length == 2 ? ReportPeriod.parse(days[0], days[1]).value() : Optional.empty();
    }
}
