package org.kuayu.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.document.CaseDocument;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * Reads the facts of a case out of the bytes of one judgment document. Bounded in time and memory; what cannot be read is
 * refused by reason, never thrown. Thread-safe.
 */
public interface DocumentReader {
    /**
     * What was read.
     *
     * @param record the facts of the case; its visibility is not one of them
     * @param document the document with its text
     * @param facts where each fact stands in {@link CaseDocument#text}, in the order of the text
     */
    record Judgment(CaseRecord record, CaseDocument document, List<Fact> facts) {
        public Judgment {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(document, "document");
            facts = List.copyOf(facts);
        }
    }

    /**
     * One fact with its place.
     *
     * @param field what it says
     * @param value its value as it was understood
     * @param from offset of its first character in the text
     * @param to offset behind its last character
     * @param doubt what is doubtful about it; empty where nothing is
     */
    record Fact(CaseField field, String value, int from, int to, Optional<Remark> doubt) {
        public Fact {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(doubt, "doubt");
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("place: " + from + "–" + to);
            }
        }
    }

    /** Whether this reader is for files of this name that begin with these bytes (at least 512, or the whole file). */
    boolean accepts(String fileName, byte[] head);

    /** The facts of the document; the remarks of an understood one name what is doubtful about the document as a whole. */
    Reading<Judgment> read(String fileName, byte[] bytes);
}
