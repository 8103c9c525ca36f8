package org.kuayu.store.jpa.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Journal;
import org.kuayu.journal.JournalException;
import org.kuayu.journal.Subject;

/**
 * The single writer. Work runs in its caller's thread under one fair lock; after its commit the caller waits for a sync
 * that began later, and one sync serves all who wait ({@link SyncGroup}).
 */
public final class JpaJournal implements Journal {
    /** The identifier of the one row of {@code journal_head}. */
    public static final int HEAD = Head.HeadRow.ID;

    private final EntityManagerFactory factory;
    private final Clock clock;
    private final ReentrantLock writer = new ReentrantLock(true);
    private final SyncGroup syncs;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private volatile Head head;
    private volatile Head durable;
    private UnitOfWork unit;

    /**
     * A journal in this database.
     *
     * @param sync makes every commit so far durable
     */
    public JpaJournal(EntityManagerFactory factory, Clock clock, Runnable sync) {
        this.factory = factory;
        this.clock = clock;
        head = read(em -> Head.of(em.find(Head.HeadRow.class, Head.HeadRow.ID)));
        durable = head;
        syncs = new SyncGroup(writer, head.unit(), () -> {
            Head committed = head;
            sync.run();
            durable = committed;
            return committed.unit();
        });
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (writing()) {
            return work.get();
        }
        T result;
        long mine;
        writer.lock();
        try {
            syncs.refuseIfBroken();
            result = writeAlone(work);
            mine = head.unit();
        } finally {
            writer.unlock();
        }
        syncs.await(mine);
        listeners.forEach(listener -> listener.accept(durable.sequence()));
        return result;
    }

    /** The row classes of this package. */
    public static List<Class<?>> rows() {
        return List.of(Head.HeadRow.class, EntryRow.class, Parts.PartRow.class);
    }

    /** Waits for the unit under way; refuses every later one. */
    public void stop() {
        syncs.close();
    }

    private boolean writing() {
        return writer.isHeldByCurrentThread() && unit != null;
    }

    private <T> T writeAlone(Supplier<T> work) {
        boolean done = false;
        try (EntityManager em = factory.createEntityManager()) {
            var next = new UnitOfWork(em, head);
            em.getTransaction().begin();
            try {
                unit = next;
                T result = work.get();
                keep(next);
                done = true;
                return result;
            } finally {
                unit = null;
                if (!done && em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        } catch (PersistenceException e) {
            throw Storage.failed("a unit of work was not kept", e);
        }
    }

    private void keep(UnitOfWork next) {
        if (!next.touched()) {
            next.em().getTransaction().rollback();
            return;
        }
        if (!next.flush()) {
            throw syncs.broken(new JournalException("another process has written to this store"));
        }
        try {
            next.em().getTransaction().commit();
        } catch (PersistenceException e) {
            throw syncs.broken(Storage.failed("it is not known whether the last unit was kept", e));
        }
        head = next.head();
    }

    /** The unit under way on this thread, marked as one that changes something. */
    public UnitOfWork unit() {
        if (!writing()) {
            throw new IllegalStateException("only inside Journal.write");
        }
        unit.touch();
        return unit;
    }

    /** The unit under way on this thread, if any. */
    public Optional<UnitOfWork> findUnit() {
        return writing() ? Optional.of(unit) : Optional.empty();
    }

    /** Reads: inside a unit what it wrote so far, outside what was committed last. */
    public <T> T read(Function<EntityManager, T> query) {
        try {
            if (writing()) {
                return query.apply(unit.em());
            }
            try (EntityManager em = factory.createEntityManager()) {
                return query.apply(em);
            }
        } catch (PersistenceException e) {
            throw Storage.failed("the store cannot be read", e);
        }
    }

    /** The same for a query over rows of which the unit may have written many: sends and forgets them first. */
    public <T> T query(Function<EntityManager, T> query) {
        return read(em -> {
            if (writing()) {
                unit.settle();
            }
            return query.apply(em);
        });
    }

    /** How many cases there are, as the reader sees it: with the unit under way on this thread. */
    public long cases() {
        return head().cases();
    }

    private Head head() {
        return writing() ? unit.head() : head;
    }

    @Override
    public Entry append(Draft draft) {
        return unit().append(clock.instant().truncatedTo(ChronoUnit.MILLIS), draft);
    }

    @Override
    public long lastSequence() {
        return durable.sequence();
    }

    @Override
    public List<Entry> list(long after, int limit) {
        return entries(em -> em.createQuery(
                        "select e from EntryRow e where e.sequence > :after and e.sequence <= :last"
                                + " order by e.sequence",
                        EntryRow.class)
                .setParameter("after", after)
                .setParameter("last", lastSequence())
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public List<Entry> listAbout(Subject subject) {
        return entries(em -> em.createQuery(
                                "select e from EntryRow e where e.subjectHash = :hash and e.sequence <= :last"
                                        + " order by e.sequence",
                                EntryRow.class)
                        .setParameter("hash", EntryRow.hash(subject))
                        .setParameter("last", lastSequence())
                        .getResultList())
                .stream()
                .filter(entry -> entry.draft().subject().equals(subject))
                .toList();
    }

    private List<Entry> entries(Function<EntityManager, List<EntryRow>> query) {
        return read(query).stream().map(JpaJournal::entry).toList();
    }

    private static Entry entry(EntryRow row) {
        try {
            return row.entry();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new JournalException("entry " + row.sequence + " cannot be read", e);
        }
    }

    @Override
    public void listen(LongConsumer listener) {
        listeners.add(listener);
    }
}
