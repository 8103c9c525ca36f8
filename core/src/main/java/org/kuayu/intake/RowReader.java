package org.kuayu.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.counted.Tribunals;
import org.kuayu.casefile.course.CaseCourse;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.Page;
import org.kuayu.intake.ImportFinding.Severity;
import org.kuayu.intake.source.Rows;
import org.kuayu.journal.Digest;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Turns mapped rows of a case list into cases, naming every cell that cannot be right. */
final class RowReader {
    private static final int MAX_SHORT = 2_000;
    private static final int MAX_PARTIES = 2_000;

    private final List<String> header;
    private final ImportPlan plan;
    private final LocalDate today;
    private final Map<CaseField, Integer> columns = new EnumMap<>(CaseField.class);
    private final boolean withCourse;

    RowReader(List<String> header, ImportPlan plan, LocalDate today) {
        this.header = header;
        this.plan = plan;
        this.today = today;
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(plan.mapping().field(header.get(i)), i);
        }
        columns.remove(CaseField.IGNORED);
        withCourse = CourseReader.readsFrom(columns.keySet());
    }

    /** The case of the row, or why it is refused. */
    Item read(Rows.Row row) {
        return row.refusal()
                .map(why -> Item.refused(row.number(), "", why, row.raw()))
                .orElseGet(() -> new Pass(row).read());
    }

    /** The reading of one row. */
    private final class Pass implements CourseReader.Row {
        private final Rows.Row row;
        private final List<ImportFinding> findings = new ArrayList<>();
        private boolean refused;

        Pass(Rows.Row row) {
            this.row = row;
        }

        Item read() {
            unreadable();
            if (refused) {
                return new Item(row.number(), Optional.empty(), findings, row.raw());
            }
            Optional<CaseRecord> read = number().map(this::record);
            if (read.isEmpty()) {
                alsoWrong();
            }
            if (refused || read.isEmpty()) {
                findings.removeIf(f -> f.severity() == Severity.WARNING);
                return new Item(row.number(), Optional.empty(), findings, row.raw());
            }
            CaseRecord record = read.get();
            boolean stated = columns.containsKey(CaseField.VISIBILITY)
                    && !cell(CaseField.VISIBILITY).isEmpty();
            var candidate = new Item.Candidate(record, document(record), Item.NO_BYTES, stated);
            return new Item(row.number(), Optional.of(candidate), findings, row.raw());
        }

        /** What else is wrong with a row without a usable number, so that it is mended in one go. */
        private void alsoWrong() {
            dates(Optional.empty());
            amount(CaseField.CLAIMED);
            amount(CaseField.AWARDED);
            visibility();
        }

        private CaseRecord record(CaseNumber number) {
            CaseDates dates = dates(Optional.of(number));
            Procedure stage = Vocabulary.stage(
                    number, cell(CaseField.PROCEDURE).isEmpty() ? cell(CaseField.TRACK) : cell(CaseField.PROCEDURE));
            String cause = cell(CaseField.CAUSE);
            String path = Vocabulary.causePath(cause, stage, dates.filed());
            return CaseRecord.builder(number, court(number))
                    .matter(new CaseMatter(cause, path, stage, cell(CaseField.RESULT)))
                    .dates(dates)
                    .course(course(number, stage, dates))
                    .amounts(new CaseAmounts(amount(CaseField.CLAIMED), amount(CaseField.AWARDED)))
                    .parties(parties())
                    .citations(new CaseCitations(PartyCells.split(cell(CaseField.STATUTES)), cited(number)))
                    .visibility(visibility())
                    .source(plan.source())
                    .build();
        }

        private CaseCourse course(CaseNumber number, Procedure stage, CaseDates dates) {
            return withCourse ? new CourseReader(this, today, dates).read(number, stage) : CaseCourse.NONE;
        }

        /** A mapped cell, without the apostrophe that keeps a formula from being executed; empty text where there is none. */
        @Override
        public String cell(CaseField field) {
            Integer column = columns.get(field);
            String cell = column == null ? "" : row.cells().get(column).strip();
            boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@＝＋－＠".indexOf(cell.charAt(1)) >= 0;
            return guarded ? cell.substring(1) : cell;
        }

        private void unreadable() {
            columns.forEach((field, column) -> {
                String cell = row.cells().get(column);
                String code = Item.unreadable(cell);
                if (!code.isEmpty()) {
                    refuse(field, Remark.of(code));
                } else if (field != CaseField.TEXT && cell.length() > MAX_SHORT * (isList(field) ? 20 : 1)) {
                    refuse(field, new Remark("import.value-too-long", String.valueOf(cell.length())));
                }
            });
        }

        private boolean isList(CaseField field) {
            return switch (field) {
                case NUMBER, COURT, CAUSE, PROCEDURE, FILED, CLOSED, JUDGED, CLAIMED, AWARDED, CLERK, VISIBILITY ->
                    false;
                default -> true;
            };
        }

        private Optional<CaseNumber> number() {
            String cell = cell(CaseField.NUMBER);
            if (cell.isEmpty()) {
                refuse(CaseField.NUMBER, Remark.of("import.number-missing"));
                return Optional.empty();
            }
            Reading<CaseNumber> read = CaseNumber.parse(cell);
            if (read.value().isEmpty()) {
                refuse(CaseField.NUMBER, read.remarks().getFirst());
                return Optional.empty();
            }
            if (!read.value().get().complete()) {
                refuse(CaseField.NUMBER, new Remark("import.number-masked", ""));
                return Optional.empty();
            }
            if (read.remarks().stream().anyMatch(r -> r.code().equals("case-number.list"))) {
                refuse(CaseField.NUMBER, new Remark("import.number-list", ""));
                return Optional.empty();
            }
            read.remarks().forEach(r -> warn(CaseField.NUMBER, r));
            return read.value();
        }

        /**
         * The court by the number's code, else by the cell; by the cell first for a case that came from another court with
         * its number. One that is in no table is kept as printed.
         */
        private CaseCourt court(CaseNumber number) {
            String cell = cell(CaseField.COURT);
            Optional<Court> named = Vocabulary.court(cell);
            Optional<Court> numbered = Vocabulary.court(number);
            boolean moved = named.isPresent() && !cell(CaseField.MOVED_FROM).isEmpty();
            Optional<Court> court = moved ? named : numbered.or(() -> named);
            Optional<CourtCode> code = court.map(Court::code).or(number::courtCode);
            if (court.isEmpty()) {
                warn(CaseField.COURT, new Remark("import.court-unknown", cell.isEmpty() ? number.display() : cell));
            } else if (!cell.isEmpty()
                    && named.isEmpty()
                    && Tribunals.findByName(cell).isEmpty()) {
                warn(CaseField.COURT, new Remark("import.court-unknown", cell));
            } else if (named.isPresent()
                    && !named.get().code().equals(court.get().code())) {
                warn(
                        CaseField.COURT,
                        new Remark("import.court-differs", court.get().name()));
            }
            boolean asCode = CourtCode.parse(cell).value().isPresent();
            String name = cell.isEmpty() || asCode ? court.map(Court::name).orElse("") : cell;
            return new CaseCourt(name, code, PartyCells.split(cell(CaseField.JUDGES)), cell(CaseField.CLERK));
        }

        private CaseDates dates(Optional<CaseNumber> number) {
            var filed = day(CaseField.FILED);
            var closed = day(CaseField.CLOSED);
            var judged = day(CaseField.JUDGED);
            if (filed.isPresent() && closed.isPresent() && closed.get().isBefore(filed.get())) {
                refuse(
                        CaseField.CLOSED,
                        new Remark("import.closed-before-filed", filed.get().toString()));
            }
            if (filed.isPresent() && judged.isPresent() && judged.get().isBefore(filed.get())) {
                warn(
                        CaseField.JUDGED,
                        new Remark("import.judged-before-filed", filed.get().toString()));
            }
            number.filter(n -> n.year() > 0 && filed.isPresent())
                    .filter(n -> Math.abs(filed.get().getYear() - n.year()) > 1)
                    .ifPresent(n -> warn(CaseField.FILED, new Remark("import.year-differs", n.display())));
            return new CaseDates(filed, closed, judged);
        }

        private Optional<LocalDate> day(CaseField field) {
            String cell = cell(field);
            if (Cells.nothing(cell)) {
                return Optional.empty();
            }
            return take(field, Cells.day(cell, today));
        }

        private OptionalLong amount(CaseField field) {
            Integer column = columns.get(field);
            return column == null
                    ? OptionalLong.empty()
                    : take(field, Cells.amount(cell(field), header.get(column))).orElse(OptionalLong.empty());
        }

        private <T> Optional<T> take(CaseField field, Reading<T> read) {
            if (read.value().isEmpty()) {
                refuse(field, read.remarks().getFirst());
            } else {
                read.remarks().forEach(r -> warn(field, r));
            }
            return read.value();
        }

        private List<CaseParty> parties() {
            var all = new ArrayList<CaseParty>();
            all.addAll(side(CaseField.PLAINTIFFS, CaseField.PLAINTIFF_IDENTITIES, CaseField.PLAINTIFF_DOMICILES));
            all.addAll(side(CaseField.DEFENDANTS, CaseField.DEFENDANT_IDENTITIES, CaseField.DEFENDANT_DOMICILES));
            all.addAll(PartyCells.parties(cell(CaseField.THIRD_PARTIES), role(CaseField.THIRD_PARTIES, "第三人")));
            all.addAll(PartyCells.parties(cell(CaseField.PARTIES), role(CaseField.PARTIES, "当事人")));
            if (all.size() > MAX_PARTIES) {
                refuse(CaseField.PARTIES, new Remark("import.too-many-parties", String.valueOf(all.size())));
            }
            return all;
        }

        private List<CaseParty> side(CaseField names, CaseField identities, CaseField domiciles) {
            String usual = names == CaseField.PLAINTIFFS ? "原告" : "被告";
            var parties = PartyCells.parties(cell(names), role(names, usual));
            return PartyCells.with(parties, inOrder(parties, identities), inOrder(parties, domiciles));
        }

        /** The values of a column that belongs to the names; none where their number differs, for it is open whose they are. */
        private List<String> inOrder(List<CaseParty> parties, CaseField field) {
            String cell = cell(field);
            List<String> values = parties.size() == 1 && !cell.isEmpty() ? List.of(cell) : PartyCells.split(cell);
            if (!values.isEmpty() && values.size() != parties.size()) {
                warn(field, new Remark("import.counts-differ", values.size() + " / " + parties.size()));
                return List.of();
            }
            return values;
        }

        /** The column's own name where it is a role: 申请执行人. */
        private String role(CaseField field, String usual) {
            Integer column = columns.get(field);
            String plain = column == null ? "" : HeaderGuess.plain(header.get(column));
            boolean role =
                    plain.matches("[\\u4E00-\\u9FFF]{2,8}") && plain.matches(".*(人|告|机关)") && !plain.equals("当事人");
            return role ? plain : usual;
        }

        private List<String> cited(CaseNumber own) {
            var cited = new ArrayList<String>();
            for (String one : PartyCells.split(cell(CaseField.CITED_NUMBERS))) {
                Optional<CaseNumber> number = CaseNumber.parse(one).value();
                if (number.isEmpty()) {
                    warn(CaseField.CITED_NUMBERS, new Remark("import.cited-number", one));
                } else if (!number.get().equals(own)) {
                    cited.add(number.get().display());
                }
            }
            return cited;
        }

        private Visibility visibility() {
            String cell = cell(CaseField.VISIBILITY);
            if (cell.isEmpty()) {
                return Visibility.COURTS;
            }
            Optional<Visibility> known = Vocabulary.openness(cell);
            if (known.isEmpty()) {
                warn(CaseField.VISIBILITY, new Remark("import.visibility-unknown", cell));
            }
            return known.orElse(Visibility.RESTRICTED);
        }

        private Optional<CaseDocument> document(CaseRecord record) {
            String text = cell(CaseField.TEXT);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            CaseId id = record.id();
            String key = Digest.sha256(id.value() + "\n" + text).hex();
            String name = record.number().display() + ".txt";
            var pages = List.of(new Page(1, text.replace('\f', '\n')));
            return Optional.of(
                    new CaseDocument(key, id, cell(CaseField.DOCUMENT_KIND), name, "text/plain", pages, List.of()));
        }

        @Override
        public void refuse(CaseField field, Remark why) {
            findings.add(finding(field, Severity.REFUSED, why, refused ? "" : row.raw()));
            refused = true;
        }

        @Override
        public void warn(CaseField field, Remark why) {
            findings.add(finding(field, Severity.WARNING, why, ""));
        }

        private ImportFinding finding(CaseField field, Severity severity, Remark why, String raw) {
            Integer column = columns.get(field);
            String name = column == null ? "" : header.get(column);
            String value = column == null ? "" : Item.shown(row.cells().get(column));
            var safe = new Remark(why.code(), Item.shown(why.detail()));
            return new ImportFinding(row.number(), name, value, severity, safe, raw);
        }
    }
}
