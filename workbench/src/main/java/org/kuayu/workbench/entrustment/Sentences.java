package org.kuayu.workbench.entrustment;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.kuayu.court.CourtCode;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Visit;

/** Says why something was refused; codes of papers and courts within it become words. */
final class Sentences {
    private Sentences() {}

    static String of(Visit visit, Remark remark) {
        String detail =
                switch (remark.code()) {
                    case "entrustment.papers-missing" -> papers(visit, remark.detail());
                    case "entrustment.not-this-court" -> visit.courtName(CourtCode.of(remark.detail()));
                    default -> remark.detail();
                };
        return visit.say("remark." + remark.code(), detail);
    }

    private static String papers(Visit visit, String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> visit.messages()
                        .sayOr("transfer.paper." + code, visit.messages().sayOr("entrustment.paper." + code, code)))
                .collect(Collectors.joining(visit.say("entrustment.join")));
    }
}
