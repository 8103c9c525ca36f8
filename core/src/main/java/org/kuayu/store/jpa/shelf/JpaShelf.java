package org.kuayu.store.jpa.shelf;

import java.util.List;
import java.util.Optional;
import org.kuayu.caseload.shelf.Shelf;
import org.kuayu.caseload.shelf.ShelfItem;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** The shelf in a database, written under its journal. Each version is a row of its own. */
public final class JpaShelf implements Shelf {
    private final JpaJournal journal;

    /** The shelf whose rows are written under this journal. */
    public JpaShelf(JpaJournal journal) {
        this.journal = journal;
    }

    /** The row classes of this package. */
    public static List<Class<?>> rows() {
        return List.of(ShelfRow.class);
    }

    @Override
    public boolean put(ShelfItem item) {
        UnitOfWork work = journal.unit();
        work.settle();
        int last = work.em()
                .createQuery(
                        "select coalesce(max(s.version), 0) from ShelfRow s where s.kind = :kind and s.id = :id",
                        Integer.class)
                .setParameter("kind", Plain.keep(item.kind()))
                .setParameter("id", Plain.keep(item.id()))
                .getSingleResult();
        if (item.version() != last + 1) {
            return false;
        }
        work.em().persist(ShelfRow.of(item, work));
        return true;
    }

    @Override
    public Optional<ShelfItem> find(String kind, String id) {
        return versions(kind, id, 1).stream().findFirst();
    }

    @Override
    public List<ShelfItem> list(String kind, int offset, int limit) {
        return journal.query(em -> em
                .createQuery(
                        "select s from ShelfRow s where s.kind = :kind and not exists (select b.number from ShelfRow b"
                                + " where b.kind = s.kind and b.id = s.id and b.version > s.version)"
                                + " order by s.number desc",
                        ShelfRow.class)
                .setParameter("kind", Plain.keep(kind))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> row.item(em))
                .toList());
    }

    @Override
    public List<ShelfItem> history(String kind, String id) {
        return versions(kind, id, Integer.MAX_VALUE);
    }

    private List<ShelfItem> versions(String kind, String id, int limit) {
        return journal.query(em -> em
                .createQuery(
                        "select s from ShelfRow s where s.kind = :kind and s.id = :id order by s.version desc",
                        ShelfRow.class)
                .setParameter("kind", Plain.keep(kind))
                .setParameter("id", Plain.keep(id))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> row.item(em))
                .toList());
    }
}
