package org.kuayu.intake;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kuayu.casefile.course.CaseCourse;
import org.kuayu.casefile.course.Lapse;

/** The facts of a course as texts that are compared, and what is taken from one of two. */
final class CourseText {
    private CourseText() {}

    /** One fact as text; empty where nothing is known, and for a field that is none of the course. */
    static String of(CaseCourse course, CaseField field) {
        return switch (field) {
            case TRACK -> course.track().text();
            case DEDUCTIONS -> course.deductions().stream().map(Lapse::text).collect(Collectors.joining("；"));
            case SUSPENSIONS -> course.suspensions().stream().map(Lapse::text).collect(Collectors.joining("；"));
            case EXTENDED_TO -> course.extendedTo().map(Object::toString).orElse("");
            case REOPENED ->
                course.reopenings().stream()
                        .map(r -> r.closed() + r.result() + "→" + r.reopened())
                        .collect(Collectors.joining("；"));
            case MOVED_ON ->
                course.moves().stream().map(m -> m.on() + "←" + m.court()).collect(Collectors.joining("；"));
            default -> "";
        };
    }

    /** The kept course with these fields taken from the other. */
    static CaseCourse take(CaseCourse kept, CaseCourse other, Set<CaseField> fields) {
        return new CaseCourse(
                pick(kept, other, fields.contains(CaseField.TRACK), CaseCourse::track),
                pick(kept, other, fields.contains(CaseField.DEDUCTIONS), CaseCourse::deductions),
                pick(kept, other, fields.contains(CaseField.SUSPENSIONS), CaseCourse::suspensions),
                pick(kept, other, fields.contains(CaseField.EXTENDED_TO), CaseCourse::extendedTo),
                pick(kept, other, fields.contains(CaseField.REOPENED), CaseCourse::reopenings),
                pick(kept, other, fields.contains(CaseField.MOVED_ON), CaseCourse::moves));
    }

    private static <T> T pick(CaseCourse kept, CaseCourse other, boolean fromOther, Function<CaseCourse, T> fact) {
        return fact.apply(fromOther ? other : kept);
    }
}
