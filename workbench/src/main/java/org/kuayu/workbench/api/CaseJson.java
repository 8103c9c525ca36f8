package org.kuayu.workbench.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.course.CaseCourse;
import org.kuayu.casefile.course.Lapse;
import org.kuayu.casefile.course.Move;
import org.kuayu.casefile.course.Reopening;
import org.kuayu.court.CourtCode;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.Page;
import org.kuayu.text.Masking;
import org.kuayu.workbench.cases.CaseNames;

/** Cases and documents as JSON for one user: names masked where the role says so, identity numbers always. */
final class CaseJson {
    private final Access access;

    CaseJson(Access access) {
        this.access = access;
    }

    /** The facts of a case. */
    Json of(CaseRecord record) {
        return Json.object()
                .put("id", record.id().value())
                .put("number", record.number().display())
                .text("court", record.court().nameAsPrinted())
                .put("courtCode", record.court().code().map(CourtCode::value))
                .text("cause", record.matter().cause())
                .text("causePath", record.matter().causePath())
                .put("procedure", record.matter().procedure().name())
                .text("result", record.matter().result())
                .put("filed", record.dates().filed().map(Object::toString))
                .put("closed", record.dates().closed().map(Object::toString))
                .put("judged", record.dates().judged().map(Object::toString))
                .put("course", course(record.course()))
                .put("claimedFen", boxed(record.amounts().claimed()))
                .put("awardedFen", boxed(record.amounts().awarded()))
                .put("parties", record.parties().stream().map(this::party).toList())
                .put("judges", record.court().judges())
                .text("clerk", record.court().clerk())
                .put("statutes", record.citations().statutes())
                .put("cites", record.citations().caseNumbers())
                .put("visibility", record.visibility().name())
                .text("source", record.source());
    }

    /** The course as the columns of an import name it; absent where nothing is known. */
    private static Optional<Map<String, Object>> course(CaseCourse course) {
        return Optional.of(course)
                .filter(c -> !c.empty())
                .map(c -> Json.object()
                        .text("track", c.track().text())
                        .put(
                                "deductions",
                                c.deductions().stream().map(Lapse::text).toList())
                        .put(
                                "suspensions",
                                c.suspensions().stream().map(Lapse::text).toList())
                        .put("extendedTo", c.extendedTo().map(Object::toString))
                        .put("priorClosed", each(c.reopenings(), r -> r.closed().toString()))
                        .put("priorResult", each(c.reopenings(), Reopening::result))
                        .put("reopened", each(c.reopenings(), r -> r.reopened().toString()))
                        .put("movedFrom", each(c.moves(), Move::court))
                        .put("movedOn", each(c.moves(), m -> m.on().toString()))
                        .map());
    }

    private static <T> List<String> each(List<T> values, Function<T, String> text) {
        return values.stream().map(text).toList();
    }

    private static Optional<Long> boxed(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    private Map<String, Object> party(CaseParty party) {
        return Json.object()
                .put("name", CaseNames.shown(party, access))
                .put("role", party.roleAsPrinted())
                .put("natural", party.natural())
                .put("identity", party.identity().map(Masking::identity))
                .put("domicile", party.domicile().filter(d -> access.names() || !party.natural()))
                .map();
    }

    /** A document with the text of its pages. */
    Json of(CaseDocument document, CaseRecord record) {
        return outline(document)
                .put(
                        "pages",
                        document.pages().stream()
                                .map(page -> page(page, record))
                                .toList());
    }

    /** A document without its text. */
    Json outline(CaseDocument document) {
        return Json.object()
                .put("id", document.id())
                .put("case", document.caseId().value())
                .text("kind", document.kind())
                .put("fileName", document.fileName())
                .put("mediaType", document.mediaType())
                .put("flags", document.flags());
    }

    private Map<String, Object> page(Page page, CaseRecord record) {
        return Map.of("number", page.number(), "text", CaseNames.inText(page.text(), record, access));
    }

    /** The row of an export, in the order of {@link #HEADERS}. */
    List<String> row(CaseRecord record) {
        var row = new ArrayList<>(facts(record));
        var course = record.course();
        row.add(course.track().text());
        row.add(joined(course.deductions(), Lapse::text));
        row.add(joined(course.suspensions(), Lapse::text));
        row.add(course.extendedTo().map(Object::toString).orElse(""));
        row.add(joined(course.reopenings(), r -> r.closed().toString()));
        row.add(joined(course.reopenings(), Reopening::result));
        row.add(joined(course.reopenings(), r -> r.reopened().toString()));
        row.add(joined(course.moves(), Move::court));
        row.add(joined(course.moves(), m -> m.on().toString()));
        return row;
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return String.join("；", each(values, text));
    }

    private static List<String> facts(CaseRecord record) {
        return List.of(
                record.number().display(),
                record.court().nameAsPrinted(),
                record.court().code().map(CourtCode::value).orElse(""),
                record.matter().cause(),
                record.matter().procedure().name(),
                record.dates().filed().map(Object::toString).orElse(""),
                record.dates().closed().map(Object::toString).orElse(""),
                record.dates().judged().map(Object::toString).orElse(""),
                record.matter().result(),
                yuan(record.amounts().claimed()),
                yuan(record.amounts().awarded()),
                CaseNames.line(record, Integer.MAX_VALUE),
                String.join("；", record.citations().statutes()),
                String.join("；", record.citations().caseNumbers()));
    }

    /** The header line of an export. */
    static final List<String> HEADERS = List.of(
            "案号", "法院", "法院代字", "案由", "程序", "立案日期", "结案日期", "裁判日期", "结案方式", "标的额", "结案标的额", "当事人", "引用法条", "关联案号",
            "适用程序", "扣除审限", "中止", "延长审限至", "前次结案日期", "前次结案方式", "恢复审理日期", "移送法院", "移送日期");

    private static String yuan(OptionalLong fen) {
        return fen.isPresent()
                ? java.math.BigDecimal.valueOf(fen.getAsLong(), 2).toPlainString()
                : "";
    }
}
