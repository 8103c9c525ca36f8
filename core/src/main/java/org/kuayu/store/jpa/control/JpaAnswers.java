package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.control.AnswerStore;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.exchange.Receipt;
import org.kuayu.store.jpa.control.AnswerRow.ReceiptRow;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Answers and receipts in the database; both are added and never changed. */
final class JpaAnswers implements AnswerStore {
    private static final String ANSWER = "answer:";
    private static final int FORM = 1;

    private final JpaJournal journal;

    JpaAnswers(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public void put(InquiryAnswer answer) {
        UnitOfWork work = journal.unit();
        AnswerRow earlier = work.em().find(AnswerRow.class, Plain.keep(answer.id()));
        if (earlier != null) {
            if (!answer(work.em(), earlier).equals(answer)) {
                throw new IllegalStateException("another answer has the identifier " + answer.id());
            }
            return;
        }
        var row = new AnswerRow();
        row.id = Plain.keep(answer.id());
        row.number = work.next();
        row.personKey = Plain.keep(answer.personKey());
        row.answered = answer.answeredAt().getEpochSecond();
        row.answeredNanos = answer.answeredAt().getNano();
        row.content = Parts.inline(work, ANSWER + row.number, RegisterMapper.pack(answer));
        work.em().persist(row);
    }

    private static InquiryAnswer answer(EntityManager em, AnswerRow row) {
        return RegisterMapper.answer(row, Parts.whole(em, ANSWER + row.number, row.content));
    }

    @Override
    public Optional<InquiryAnswer> find(String id) {
        return journal.read(em -> Optional.ofNullable(em.find(AnswerRow.class, Plain.keep(id)))
                .map(row -> answer(em, row)));
    }

    @Override
    public List<InquiryAnswer> listByPerson(String personKey, int limit) {
        return journal.query(em -> em
                .createQuery(
                        "select a from AnswerRow a where a.personKey = :person"
                                + " order by a.answered desc, a.answeredNanos desc, a.id desc",
                        AnswerRow.class)
                .setParameter("person", Plain.keep(personKey))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> answer(em, row))
                .toList());
    }

    @Override
    public void put(Receipt receipt) {
        UnitOfWork work = journal.unit();
        ReceiptRow earlier = work.em().find(ReceiptRow.class, Plain.keep(receipt.id()));
        if (earlier != null) {
            if (!receipt(earlier.content).equals(receipt)) {
                throw new IllegalStateException("another receipt has the identifier " + receipt.id());
            }
            return;
        }
        var out = new Packer().number(FORM);
        Values.pack(out, receipt);
        var row = new ReceiptRow();
        row.id = Plain.keep(receipt.id());
        row.number = work.next();
        row.caseHash = Plain.hash(receipt.caseNumber());
        row.content = out.bytes();
        work.em().persist(row);
    }

    private static Receipt receipt(byte[] content) {
        return Values.receipt(new Unpacker(content).expect(FORM));
    }

    @Override
    public Optional<Receipt> findLastReceipt(String caseNumber) {
        return journal.query(em -> receipts(em, caseNumber, " desc").findFirst());
    }

    @Override
    public List<Receipt> listReceipts(String caseNumber) {
        return journal.query(em -> receipts(em, caseNumber, "").toList());
    }

    private static Stream<Receipt> receipts(EntityManager em, String caseNumber, String direction) {
        return em
                .createQuery(
                        "select r.content from ReceiptRow r where r.caseHash = :hash order by r.caseHash" + direction
                                + ", r.number" + direction,
                        byte[].class)
                .setParameter("hash", Plain.hash(caseNumber))
                .getResultStream()
                .map(JpaAnswers::receipt)
                .filter(receipt -> receipt.caseNumber().equals(caseNumber));
    }
}
