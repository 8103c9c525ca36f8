package org.kuayu.entrustment.office;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.document.CaseDocument;
import org.kuayu.entrustment.file.PaperKind;

/** What the case itself has in its file already, so that nobody uploads it again. */
final class CaseDocuments {
    private static final List<String> EFFECTIVE = List.of("判决", "调解书", "裁决", "支付令", "公证债权文书");

    private final EntrustmentParts parts;

    CaseDocuments(EntrustmentParts parts) {
        this.parts = parts;
    }

    /** Names of the case's documents by what they are; empty where the case is not known here. */
    Map<PaperKind, List<String>> of(String caseNumber) {
        var out = new EnumMap<PaperKind, List<String>>(PaperKind.class);
        id(caseNumber).stream()
                .flatMap(id -> parts.documents().listFor(id).stream())
                .forEach(d -> kind(d).ifPresent(
                        kind -> out.computeIfAbsent(kind, k -> new ArrayList<>()).add(d.kind())));
        return out;
    }

    private static Optional<CaseId> id(String caseNumber) {
        return CaseNumber.parseOwn(caseNumber).value().map(n -> CaseId.of(n, n.courtCode()));
    }

    private static Optional<PaperKind> kind(CaseDocument document) {
        String kind = document.kind();
        if (kind.contains("申请执行书")) {
            return Optional.of(PaperKind.APPLICATION);
        }
        if (kind.contains("审批表")) {
            return Optional.of(PaperKind.APPROVAL_FORM);
        }
        if (kind.contains("裁定")) {
            return Optional.of(PaperKind.RULING);
        }
        return EFFECTIVE.stream().anyMatch(kind::contains) ? Optional.of(PaperKind.JUDGMENT) : Optional.empty();
    }
}
