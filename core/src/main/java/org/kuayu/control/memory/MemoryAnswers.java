package org.kuayu.control.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kuayu.control.AnswerStore;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.MemoryJournal;

/** Answers and receipts in memory. Thread-safe. */
final class MemoryAnswers implements AnswerStore {
    private final Rows<String, InquiryAnswer> answers;
    private final Rows<String, List<Receipt>> chains;

    MemoryAnswers(MemoryJournal journal) {
        answers = new Rows<>(journal);
        chains = new Rows<>(journal);
    }

    @Override
    public void put(InquiryAnswer answer) {
        Optional<InquiryAnswer> earlier = answers.find(answer.id());
        if (earlier.filter(a -> !a.digest().equals(answer.digest())).isPresent()) {
            throw new IllegalStateException("another answer has the identifier " + answer.id());
        }
        answers.put(answer.id(), earlier.orElse(answer));
    }

    @Override
    public Optional<InquiryAnswer> find(String id) {
        return answers.find(id);
    }

    @Override
    public List<InquiryAnswer> listByPerson(String personKey, int limit) {
        return answers.list().stream()
                .filter(a -> a.personKey().equals(personKey))
                .sorted(Comparator.comparing(InquiryAnswer::answeredAt)
                        .thenComparing(InquiryAnswer::id)
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void put(Receipt receipt) {
        var chain = new ArrayList<>(listReceipts(receipt.caseNumber()));
        if (chain.stream().noneMatch(r -> r.id().equals(receipt.id()))) {
            chain.add(receipt);
        }
        chains.put(receipt.caseNumber(), List.copyOf(chain));
    }

    @Override
    public Optional<Receipt> findLastReceipt(String caseNumber) {
        List<Receipt> chain = listReceipts(caseNumber);
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.getLast());
    }

    @Override
    public List<Receipt> listReceipts(String caseNumber) {
        return chains.find(caseNumber).orElse(List.of());
    }
}
