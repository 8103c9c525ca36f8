package org.kuayu.store.jpa;

import org.kuayu.casefile.course.CaseCourse;
import org.kuayu.casefile.course.Lapse;
import org.kuayu.casefile.course.Move;
import org.kuayu.casefile.course.Reopening;
import org.kuayu.casefile.course.Track;
import org.kuayu.court.CourtCode;
import org.kuayu.store.jpa.internal.Packer;

/** Between the course of a case and the end of its packed facts, where rows of before have nothing. */
final class CourseMapper {
    private static final int FORM = 1;

    private CourseMapper() {}

    static void write(Packer out, CaseCourse course) {
        if (course.empty()) {
            return;
        }
        out.number(FORM)
                .text(course.track().name())
                .list(course.deductions(), CourseMapper::write)
                .list(course.suspensions(), CourseMapper::write)
                .optional(course.extendedTo(), Packer::day)
                .list(
                        course.reopenings(),
                        (p, r) -> p.day(r.closed()).text(r.result()).day(r.reopened()))
                .list(
                        course.moves(),
                        (p, m) -> p.day(m.on())
                                .optional(m.from().map(CourtCode::value))
                                .text(m.fromAsPrinted()));
    }

    private static void write(Packer out, Lapse lapse) {
        out.day(lapse.first()).optional(lapse.last(), Packer::day).text(lapse.reason());
    }

    static CaseCourse read(Packer.Unpacker in) {
        if (!in.more()) {
            return CaseCourse.NONE;
        }
        in.expect(FORM);
        return new CaseCourse(
                Track.valueOf(in.text()),
                in.list(CourseMapper::lapse),
                in.list(CourseMapper::lapse),
                in.optional(Packer.Unpacker::day),
                in.list(i -> new Reopening(i.day(), i.text(), i.day())),
                in.list(i -> new Move(i.day(), i.optional().map(CourtCode::of), i.text())));
    }

    private static Lapse lapse(Packer.Unpacker in) {
        return new Lapse(in.day(), in.optional(Packer.Unpacker::day), in.text());
    }
}
