package org.kuayu.store.jpa.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;

/** One unit of work under way: its entity manager, and the head as it will be. Used by the writing thread alone. */
public final class UnitOfWork {
    private final EntityManager em;
    private final long number;
    private final Head before;
    private long cases;
    private long documents;
    private long sequence;
    private Digest digest;
    private long last;
    private boolean touched;

    UnitOfWork(EntityManager em, Head before) {
        this.em = em;
        this.before = before;
        number = before.unit() + 1;
        cases = before.cases();
        documents = before.documents();
        sequence = before.sequence();
        digest = before.digest();
        last = before.number();
    }

    /** The entity manager of its transaction. */
    public EntityManager em() {
        return em;
    }

    /** Its number: what each row that it writes bears as {@code unit}. */
    public long number() {
        return number;
    }

    /** Sends what was written so far to the database and forgets the rows: a query need not compare them all once more. */
    public void settle() {
        em.flush();
        em.clear();
    }

    /** The next number of the counter of rows. */
    public long next() {
        return ++last;
    }

    /** Changes the count of cases by this. */
    public void addCases(int more) {
        cases += more;
    }

    /** Changes the count of documents by this. */
    public void addDocuments(int more) {
        documents += more;
    }

    /** Says that the unit changes something. */
    void touch() {
        touched = true;
    }

    boolean touched() {
        return touched;
    }

    Entry append(Instant instant, Draft draft) {
        var entry = Entry.chain(sequence + 1, instant, draft, digest);
        em.persist(EntryRow.of(entry));
        sequence = entry.sequence();
        digest = entry.digest();
        return entry;
    }

    /** Sends every row to the database, the head last; false if another process has written since this one read the head. */
    boolean flush() {
        em.flush();
        em.clear(); // the update and the commit would compare every row once more
        int changed = em.createQuery("update HeadRow h set h.unit = :unit, h.sequence = :sequence, h.digest = :digest,"
                        + " h.number = :number, h.cases = :cases, h.documents = :documents"
                        + " where h.id = :id and h.unit = :before")
                .setParameter("unit", number)
                .setParameter("sequence", sequence)
                .setParameter("digest", digest.text())
                .setParameter("number", last)
                .setParameter("cases", cases)
                .setParameter("documents", documents)
                .setParameter("id", Head.HeadRow.ID)
                .setParameter("before", before.unit())
                .executeUpdate();
        return changed == 1;
    }

    Head head() {
        return new Head(number, sequence, digest, last, cases, documents);
    }
}
