package org.kuayu.intake;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.counted.TimeLimits;
import org.kuayu.casefile.course.CaseCourse;
import org.kuayu.casefile.course.Lapse;
import org.kuayu.casefile.course.Move;
import org.kuayu.casefile.course.Reopening;
import org.kuayu.casefile.course.Track;
import org.kuayu.court.Court;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Reads the course of a case out of its row, and names what cannot have happened so. */
final class CourseReader {
    private static final Set<CaseField> FIELDS = Set.of(
            CaseField.TRACK,
            CaseField.DEDUCTIONS,
            CaseField.SUSPENSIONS,
            CaseField.EXTENDED_TO,
            CaseField.PRIOR_CLOSED,
            CaseField.PRIOR_RESULT,
            CaseField.REOPENED,
            CaseField.MOVED_FROM,
            CaseField.MOVED_ON);
    private static final String DAY = "\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}日?|\\d{8}";
    private static final Pattern LAPSE = Pattern.compile("(?<reason>\\D*?)\\s*(?:自|从)?\\s*(?<first>" + DAY
            + ")\\s*(?:起?[至到]|起|[—–~-]{1,2})?\\s*(?<last>" + DAY + ")?\\s*(?:止|今)?\\s*(?<behind>\\D*)");

    /** The row: its cells, and where findings go. */
    interface Row {
        String cell(CaseField field);

        void refuse(CaseField field, Remark why);

        void warn(CaseField field, Remark why);
    }

    private final Row row;
    private final LocalDate today;
    private final CaseDates dates;

    CourseReader(Row row, LocalDate today, CaseDates dates) {
        this.row = row;
        this.today = today;
        this.dates = dates;
    }

    /** Whether a list with these fields says anything of the course. */
    static boolean readsFrom(Set<CaseField> mapped) {
        return mapped.contains(CaseField.PROCEDURE) || mapped.stream().anyMatch(FIELDS::contains);
    }

    CaseCourse read(CaseNumber number, Procedure stage) {
        Track stated = Track.of(row.cell(CaseField.TRACK));
        Track track = stated == Track.UNKNOWN ? Track.of(row.cell(CaseField.PROCEDURE)) : stated;
        if (FIELDS.stream().allMatch(f -> row.cell(f).isEmpty())) {
            return track == Track.UNKNOWN
                    ? CaseCourse.NONE
                    : new CaseCourse(track, List.of(), List.of(), Optional.empty(), List.of(), List.of());
        }
        String cell = row.cell(CaseField.TRACK);
        if (stated == Track.UNKNOWN && !Cells.nothing(cell) && !Vocabulary.isStage(cell)) {
            row.warn(CaseField.TRACK, new Remark("course.track-unknown", cell));
        }
        var reopenings = reopenings();
        var course = new CaseCourse(
                track,
                lapses(CaseField.DEDUCTIONS),
                lapses(CaseField.SUSPENSIONS),
                day(CaseField.EXTENDED_TO, row.cell(CaseField.EXTENDED_TO), LocalDate.MAX),
                reopenings,
                moves(reopenings));
        extension(course, number, stage);
        return course;
    }

    private Optional<LocalDate> day(CaseField field, String text, LocalDate latest) {
        if (Cells.nothing(text)) {
            return Optional.empty();
        }
        Reading<LocalDate> read = Cells.day(text, latest);
        if (read.value().isEmpty()) {
            row.refuse(field, read.remarks().getFirst());
        }
        return read.value();
    }

    private List<Lapse> lapses(CaseField field) {
        var lapses = new ArrayList<Lapse>();
        String cell = Normalizer.normalize(row.cell(field), Normalizer.Form.NFKC);
        for (String one : PartyCells.split(cell)) {
            if (!Cells.nothing(one)) {
                lapse(field, one).ifPresent(lapses::add);
            }
        }
        return lapses;
    }

    private Optional<Lapse> lapse(CaseField field, String text) {
        Matcher m = LAPSE.matcher(text.replaceAll("[():]", " ").strip());
        if (!m.matches()) {
            row.refuse(field, new Remark("course.lapse-form", text));
            return Optional.empty();
        }
        Optional<LocalDate> first = day(field, m.group("first"), today);
        Optional<LocalDate> last = Optional.ofNullable(m.group("last")).flatMap(d -> day(field, d, LocalDate.MAX));
        if (first.isEmpty() || m.group("last") != null && last.isEmpty()) {
            return Optional.empty();
        }
        if (last.filter(first.get()::isAfter).isPresent()) {
            row.refuse(field, new Remark("course.lapse-reversed", text));
            return Optional.empty();
        }
        boolean early =
                last.isPresent() && dates.filed().filter(last.get()::isBefore).isPresent();
        if (early || dates.closed().filter(first.get()::isAfter).isPresent()) {
            row.warn(field, new Remark("course.lapse-outside", text));
        }
        return Optional.of(new Lapse(first.get(), last, (m.group("reason") + m.group("behind")).strip()));
    }

    private List<Reopening> reopenings() {
        List<LocalDate> closed = days(CaseField.PRIOR_CLOSED);
        List<LocalDate> reopened = days(CaseField.REOPENED);
        List<String> results = PartyCells.split(row.cell(CaseField.PRIOR_RESULT));
        if (closed.size() != reopened.size()) {
            var counts = closed.size() + " / " + reopened.size();
            row.refuse(CaseField.REOPENED, new Remark("course.reopening-incomplete", counts));
            return List.of();
        }
        if (!results.isEmpty() && results.size() != closed.size()) {
            var counts = results.size() + " / " + closed.size();
            row.warn(CaseField.PRIOR_RESULT, new Remark("course.results-differ", counts));
            results = List.of();
        }
        var all = new ArrayList<Reopening>();
        for (int i = 0; i < closed.size(); i++) {
            if (reopened.get(i).isBefore(closed.get(i))) {
                refuse(CaseField.REOPENED, "course.reopened-before-closed", closed.get(i));
                return List.of();
            }
            all.add(new Reopening(closed.get(i), results.isEmpty() ? "" : results.get(i), reopened.get(i)));
        }
        order(all);
        return all;
    }

    private void order(List<Reopening> reopenings) {
        Optional<LocalDate> before = dates.filed();
        for (Reopening one : reopenings) {
            before.filter(one.closed()::isBefore)
                    .ifPresent(day -> refuse(CaseField.PRIOR_CLOSED, "course.prior-closed-early", day));
            before = Optional.of(one.reopened());
        }
        if (!reopenings.isEmpty() && dates.closed().isPresent()) {
            before.filter(dates.closed().get()::isBefore)
                    .ifPresent(day -> refuse(CaseField.CLOSED, "course.closed-before-reopened", day));
        }
    }

    private List<LocalDate> days(CaseField field) {
        return PartyCells.split(row.cell(field)).stream()
                .flatMap(text -> day(field, text, today).stream())
                .toList();
    }

    private List<Move> moves(List<Reopening> reopenings) {
        List<LocalDate> on = days(CaseField.MOVED_ON);
        List<String> courts = PartyCells.split(row.cell(CaseField.MOVED_FROM));
        if (on.size() != courts.size()) {
            row.refuse(CaseField.MOVED_ON, new Remark("course.move-incomplete", courts.size() + " / " + on.size()));
            return List.of();
        }
        var moves = new ArrayList<Move>();
        for (int i = 0; i < on.size(); i++) {
            moves.add(move(on.get(i), courts.get(i), reopenings));
        }
        return moves;
    }

    private Move move(LocalDate on, String court, List<Reopening> reopenings) {
        Optional<Court> known = Vocabulary.court(court);
        if (known.isEmpty()) {
            row.warn(CaseField.MOVED_FROM, new Remark("import.court-unknown", court));
        }
        dates.filed().filter(on::isBefore).ifPresent(day -> refuse(CaseField.MOVED_ON, "course.moved-early", day));
        dates.closed().filter(on::isAfter).ifPresent(day -> refuse(CaseField.MOVED_ON, "course.moved-late", day));
        reopenings.stream()
                .filter(r -> on.isAfter(r.closed()) && on.isBefore(r.reopened()))
                .findFirst()
                .ifPresent(r -> refuse(CaseField.MOVED_ON, "course.moved-while-closed", r.closed()));
        return new Move(on, known.map(Court::code), known.map(Court::name).orElse(court));
    }

    private void extension(CaseCourse course, CaseNumber number, Procedure stage) {
        if (course.extendedTo().isEmpty() || dates.filed().isEmpty()) {
            return;
        }
        LocalDate to = course.extendedTo().get();
        LocalDate filed = dates.filed().get();
        if (to.isBefore(filed)) {
            refuse(CaseField.EXTENDED_TO, "course.extended-before-filed", filed);
            return;
        }
        TimeLimits.rule(stage, number.type(), course.track().name())
                .map(rule -> TimeLimits.end(rule, filed, List.of()))
                .filter(to::isBefore)
                .ifPresent(limit ->
                        row.warn(CaseField.EXTENDED_TO, new Remark("course.extended-before-limit", limit.toString())));
    }

    private void refuse(CaseField field, String code, LocalDate day) {
        row.refuse(field, new Remark(code, day.toString()));
    }
}
