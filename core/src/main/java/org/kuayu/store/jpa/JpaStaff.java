package org.kuayu.store.jpa;

import java.util.List;
import java.util.Optional;
import org.kuayu.staff.Officer;
import org.kuayu.staff.StaffStore;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Officers in the database. */
final class JpaStaff implements StaffStore {
    private final JpaJournal journal;

    JpaStaff(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<Officer> find(String login) {
        return journal.read(em -> Optional.ofNullable(em.find(OfficerRow.class, Plain.keep(login)))
                .map(OfficerRow::officer));
    }

    @Override
    public List<Officer> list() {
        return journal
                .read(em -> em.createQuery("select o from OfficerRow o order by o.login", OfficerRow.class)
                        .getResultList())
                .stream()
                .map(OfficerRow::officer)
                .toList();
    }

    @Override
    public void put(Officer officer) {
        UnitOfWork unit = journal.unit();
        OfficerRow row = unit.em().find(OfficerRow.class, officer.login());
        boolean added = row == null;
        if (added) {
            row = new OfficerRow();
            row.login = officer.login();
        }
        row.fill(officer);
        row.unit = unit.number();
        if (added) {
            unit.em().persist(row);
        }
    }
}
