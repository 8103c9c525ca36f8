package org.kuayu.store.jpa.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.kuayu.exchange.OutboxMessage;
import org.kuayu.exchange.OutboxStore;
import org.kuayu.exchange.WireState;
import org.kuayu.store.jpa.control.MessageRow.WireRow;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Parts;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;

/** Messages for wires in the database. */
final class JpaOutbox implements OutboxStore {
    private static final String MESSAGE = "message:";

    private final JpaJournal journal;

    JpaOutbox(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public void put(OutboxMessage message) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(message.id());
        MessageRow row = work.em().find(MessageRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new MessageRow();
            row.id = key;
            row.number = work.next();
        } else if (row.content.length == 0) {
            Parts.drop(work, MESSAGE + row.number);
        }
        row.wire = Plain.keep(message.wire());
        row.state = message.state().name();
        row.unit = work.number();
        byte[] content = MessageRow.pack(message);
        row.content = Parts.inline(work, MESSAGE + row.number, content);
        if (added) {
            work.em().persist(row);
        }
    }

    private static OutboxMessage message(EntityManager em, MessageRow row) {
        return row.message(Parts.whole(em, MESSAGE + row.number, row.content));
    }

    @Override
    public Optional<OutboxMessage> find(String id) {
        return journal.read(em -> Optional.ofNullable(em.find(MessageRow.class, Plain.keep(id)))
                .map(row -> message(em, row)));
    }

    @Override
    public List<OutboxMessage> listWaiting(String wire, int limit) {
        return journal.query(em -> messages(
                em,
                em.createQuery(
                                "select m from MessageRow m where m.wire = :wire and m.state = :waiting"
                                        + " order by m.wire, m.state, m.number",
                                MessageRow.class)
                        .setParameter("waiting", OutboxMessage.State.WAITING.name())
                        .setParameter("wire", Plain.keep(wire))
                        .setMaxResults(limit)));
    }

    @Override
    public long countWaiting(String wire) {
        return journal.query(em -> em.createQuery(
                        "select count(m.number) from MessageRow m where m.wire = :wire and m.state = :waiting",
                        Long.class)
                .setParameter("waiting", OutboxMessage.State.WAITING.name())
                .setParameter("wire", Plain.keep(wire))
                .getSingleResult());
    }

    @Override
    public List<OutboxMessage> list(String wire, int offset, int limit) {
        return journal.query(em -> messages(
                em,
                em.createQuery(
                                "select m from MessageRow m where m.wire = :wire order by m.number desc",
                                MessageRow.class)
                        .setParameter("wire", Plain.keep(wire))
                        .setFirstResult(offset)
                        .setMaxResults(limit)));
    }

    private static List<OutboxMessage> messages(EntityManager em, TypedQuery<MessageRow> query) {
        return query.getResultList().stream().map(row -> message(em, row)).toList();
    }

    @Override
    public void putWire(WireState state) {
        UnitOfWork work = journal.unit();
        String key = Plain.keep(state.wire());
        WireRow row = work.em().find(WireRow.class, key);
        boolean added = row == null;
        if (added) {
            row = new WireRow();
            row.wire = key;
        }
        row.fill(state);
        row.unit = work.number();
        if (added) {
            work.em().persist(row);
        }
    }

    @Override
    public Optional<WireState> findWire(String wire) {
        return journal.read(em ->
                Optional.ofNullable(em.find(WireRow.class, Plain.keep(wire))).map(WireRow::state));
    }

    @Override
    public List<WireState> listWires() {
        return journal
                .query(em -> em.createQuery("select w from WireRow w order by w.wire", WireRow.class)
                        .getResultList())
                .stream()
                .map(WireRow::state)
                .toList();
    }
}
