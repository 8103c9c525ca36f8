package org.kuayu.control;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.exchange.Receipt;

/**
 * Keeps answers and receipts, none of which ever changes. Reading from any thread; writing only inside
 * {@code Journal.write}, on its thread.
 */
public interface AnswerStore {
    /** Keeps an answer; the same identifier again must hold the same. */
    void put(InquiryAnswer answer);

    /** The answer with this identifier. */
    Optional<InquiryAnswer> find(String id);

    /** The answers about the person with this key, newest first; at most {@code limit}. */
    List<InquiryAnswer> listByPerson(String personKey, int limit);

    /** Keeps a receipt at the end of the chain of its case. */
    void put(Receipt receipt);

    /** The last receipt in the chain of the case; empty where there is none yet. */
    Optional<Receipt> findLastReceipt(String caseNumber);

    /** The chain of receipts of a case, oldest first. */
    List<Receipt> listReceipts(String caseNumber);
}
