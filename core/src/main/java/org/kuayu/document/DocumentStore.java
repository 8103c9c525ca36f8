package org.kuayu.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kuayu.casefile.CaseId;

/** Keeps documents and their original bytes. Reading from any thread; writing only inside {@code Journal.write}. */
public interface DocumentStore {
    /** The document with this identifier. */
    Optional<CaseDocument> find(String id);

    /** The original bytes of the document; empty where only the text was supplied. */
    Optional<byte[]> findOriginal(String id);

    /** The documents of one case, in the order they were put. */
    List<CaseDocument> listFor(CaseId caseId);

    /** The documents of many cases, by case in ascending order, then in the order they were put. */
    List<CaseDocument> listForAll(Collection<CaseId> caseIds);

    /**
     * Keeps the document and its original bytes (empty array: text only); one with the same identifier is replaced and
     * keeps its place in the order.
     */
    void put(CaseDocument document, byte[] original);

    /** Takes the document away; does nothing when there is none. */
    void remove(String id);
}
