package org.kuayu.store.jpa.matter;

import java.util.List;
import java.util.Optional;
import org.kuayu.directory.DirectoryStore;
import org.kuayu.directory.Mediator;
import org.kuayu.directory.Place;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;
import org.kuayu.store.jpa.matter.DirectoryRow.MediatorRow;

/** What was entered in the directory, in the database. */
final class JpaDirectory implements DirectoryStore {
    private final JpaJournal journal;

    JpaDirectory(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<Place> findPlace(String code) {
        return journal.read(em -> Optional.ofNullable(em.find(DirectoryRow.class, Plain.keep(code)))
                .map(DirectoryRow::place));
    }

    @Override
    public List<Place> listPlaces() {
        return journal
                .query(em -> em.createQuery("select p from DirectoryPlaceRow p order by p.code", DirectoryRow.class)
                        .getResultList())
                .stream()
                .map(DirectoryRow::place)
                .toList();
    }

    @Override
    public void put(Place place) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(place.code());
        DirectoryRow row = work.em().find(DirectoryRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new DirectoryRow();
            row.code = key;
        }
        row.content = DirectoryRow.pack(place);
        row.unit = work.number();
        if (added) {
            work.em().persist(row);
        }
    }

    @Override
    public Optional<Mediator> findMediator(String id) {
        return journal.read(em -> Optional.ofNullable(em.find(MediatorRow.class, Plain.keep(id)))
                .map(MediatorRow::mediator));
    }

    @Override
    public List<Mediator> listMediators() {
        return journal
                .query(em -> em.createQuery("select m from DirectoryMediatorRow m order by m.id", MediatorRow.class)
                        .getResultList())
                .stream()
                .map(MediatorRow::mediator)
                .toList();
    }

    @Override
    public void put(Mediator mediator) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(mediator.id());
        MediatorRow row = work.em().find(MediatorRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new MediatorRow();
            row.id = key;
        }
        row.content = MediatorRow.pack(mediator);
        row.unit = work.number();
        if (added) {
            work.em().persist(row);
        }
    }
}
