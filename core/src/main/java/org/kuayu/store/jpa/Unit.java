package org.kuayu.store.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;

/** One unit of work under way: its entity manager, and the head as it will be. Used by the writing thread alone. */
final class Unit {
    final EntityManager em;
    final long number;
    long cases;
    long documents;

    private final Head before;
    private long sequence;
    private Digest digest;
    private long last;
    private boolean touched;

    Unit(EntityManager em, Head before) {
        this.em = em;
        this.before = before;
        number = before.unit() + 1;
        cases = before.cases();
        documents = before.documents();
        sequence = before.sequence();
        digest = before.digest();
        last = before.number();
    }

    /** The next number of the counter of rows. */
    long next() {
        return ++last;
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
