package org.kuayu.caseload.paper;

import java.util.Locale;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.paper.template.PaperTemplate;

/** The report in a fixed format as a template: its head says what is counted, its chapters are the same for every court. */
final class FixedFormat {
    private static final int MOST_MONTHS = 36;

    private FixedFormat() {}

    static String text(Locale language, Basis basis) {
        var text = Samples.text("fixed", language);
        int headEnds = text.indexOf("\n\n");
        var chapters = text.substring(headEnds + 1);
        boolean byMonth = basis.period().months().size() <= MOST_MONTHS;
        return text.substring(0, headEnds + 1)
                + PaperTemplate.head(language, basis)
                + (byMonth ? chapters : chapters.replaceAll("\\{(图|表) 月份", "{$1 年度").replaceAll("\\{(chart|table) month", "{$1 year"));
    }
}
