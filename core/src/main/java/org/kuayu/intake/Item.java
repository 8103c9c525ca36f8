package org.kuayu.intake;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.document.CaseDocument;
import org.kuayu.intake.source.SourceText;
import org.kuayu.text.Masking;
import org.kuayu.text.Remark;

/**
 * What one row or one document of an import gives.
 *
 * @param row its number as the user sees it
 * @param candidate the case; empty for a refused row
 * @param findings what was found about it
 * @param raw the row in a form that can be written back; empty for a document
 */
record Item(long row, Optional<Candidate> candidate, List<ImportFinding> findings, String raw) {
    /** No original: only the text was supplied. */
    static final ByteBuffer NO_BYTES = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private static final int SHOWN = 200;

    /**
     * A case that may be brought in.
     *
     * @param record its facts
     * @param document its document with its text, if it brings one
     * @param original the document's bytes; {@link #NO_BYTES} where only the text was supplied
     * @param visibilityStated whether the source says who may see it
     */
    record Candidate(
            CaseRecord record, Optional<CaseDocument> document, ByteBuffer original, boolean visibilityStated) {
        byte[] bytes() {
            byte[] bytes = new byte[original.remaining()];
            original.duplicate().get(bytes);
            return bytes;
        }
    }

    Item {
        findings = List.copyOf(findings);
    }

    /** A row or document that is refused as a whole. */
    static Item refused(long row, String value, Remark why, String raw) {
        var safe = new Remark(why.code(), shown(why.detail()));
        var finding = new ImportFinding(row, "", shown(value), ImportFinding.Severity.REFUSED, safe, raw);
        return new Item(row, Optional.empty(), List.of(finding), raw);
    }

    /** Roughly how much memory it holds. */
    long weight() {
        return raw.length()
                + candidate
                        .map(c -> c.original.remaining()
                                + c.document.map(d -> d.text().length()).orElse(0))
                        .orElse(0);
    }

    /** The value as it may be shown: cut to 200 characters, identity and telephone numbers masked. */
    static String shown(String value) {
        String masked = Masking.inText(value.substring(0, Math.min(value.length(), 2 * SHOWN)));
        return masked.length() <= SHOWN ? masked : masked.substring(0, SHOWN - 1) + "…";
    }

    /** Why the text cannot be kept: a code, or empty text when it can. */
    static String unreadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return "table.nul";
            }
            if (c == SourceText.BROKEN) {
                return "table.encoding";
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return "table.encoding";
                }
                i++;
            }
        }
        return "";
    }
}
