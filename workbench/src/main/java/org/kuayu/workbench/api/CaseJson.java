package org.kuayu.workbench.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
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
            "案号", "法院", "法院代字", "案由", "程序", "立案日期", "结案日期", "裁判日期", "结案方式", "标的额", "结案标的额", "当事人", "引用法条", "关联案号");

    private static String yuan(OptionalLong fen) {
        return fen.isPresent()
                ? java.math.BigDecimal.valueOf(fen.getAsLong(), 2).toPlainString()
                : "";
    }
}
