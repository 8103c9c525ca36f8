package org.kuayu.store.jpa.matter;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kuayu.notice.Notice;
import org.kuayu.notice.NoticeFilter;
import org.kuayu.notice.NoticeStore;
import org.kuayu.store.jpa.internal.JpaJournal;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;
import org.kuayu.store.jpa.matter.NoticeRow.DigestId;
import org.kuayu.store.jpa.matter.NoticeRow.DigestRow;
import org.kuayu.store.jpa.matter.NoticeRow.ProgressRow;
import org.kuayu.store.jpa.matter.NoticeRow.WatcherId;
import org.kuayu.store.jpa.matter.NoticeRow.WatcherRow;

/** Notices in the database, read and counted from an index. */
final class JpaNotices implements NoticeStore {
    private static final int PIECE = 500;

    private final JpaJournal journal;

    JpaNotices(JpaJournal journal) {
        this.journal = journal;
    }

    @Override
    public Progress progress() {
        return journal.query(em -> Optional.ofNullable(em.find(ProgressRow.class, ProgressRow.ID)))
                .map(ProgressRow::progress)
                .orElse(Progress.NONE);
    }

    @Override
    public void put(List<Notice> notices, Progress progress) {
        UnitOfWork work = journal.unit();
        work.settle();
        Set<List<String>> known = known(work.em(), notices);
        for (Notice notice : notices) {
            if (known.add(List.of(Plain.keep(notice.to()), Plain.keep(notice.key())))) {
                work.em().persist(NoticeRow.of(notice, work.next()));
            }
        }
        ProgressRow row = work.em().find(ProgressRow.class, ProgressRow.ID);
        boolean added = row == null;
        if (added) {
            row = new ProgressRow();
            row.id = ProgressRow.ID;
        }
        row.fill(progress);
        row.unit = work.number();
        if (added) {
            work.em().persist(row);
        }
    }

    /** Persons and keys, among others, of those notices that are there. */
    private static Set<List<String>> known(EntityManager em, List<Notice> notices) {
        var out = new HashSet<List<String>>();
        for (int from = 0; from < notices.size(); from += PIECE) {
            var piece = notices.subList(from, Math.min(notices.size(), from + PIECE));
            em.createQuery(
                            "select n.person, n.key from NoticeRow n where n.person in :persons and n.key in :keys",
                            Object[].class)
                    .setParameter("persons", piece.stream().map(n -> Plain.keep(n.to())).distinct().toList())
                    .setParameter("keys", piece.stream().map(n -> Plain.keep(n.key())).distinct().toList())
                    .getResultList()
                    .forEach(row -> out.add(List.of((String) row[0], (String) row[1])));
        }
        return out;
    }

    @Override
    public List<Notice> list(NoticeFilter filter, int offset, int limit) {
        String order = " order by n.person, " + (filter.unread() ? "n.unread, " : "") + "n.happened desc, n.key";
        return journal
                .query(em -> bind(em.createQuery("select n" + from(filter) + order, NoticeRow.class), filter)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultList())
                .stream()
                .map(NoticeRow::notice)
                .toList();
    }

    @Override
    public long count(NoticeFilter filter) {
        return journal.query(em -> bind(em.createQuery("select count(n.number)" + from(filter), Long.class), filter)
                .getSingleResult());
    }

    private static String from(NoticeFilter filter) {
        return " from NoticeRow n where n.person = :person"
                + (filter.unread() ? " and n.unread = true" : "")
                + (filter.from().isPresent() ? " and n.happened >= :from" : "")
                + (filter.until().isPresent() ? " and n.happened < :until" : "");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, NoticeFilter filter) {
        query.setParameter("person", Plain.keep(filter.to()));
        filter.from().ifPresent(from -> query.setParameter("from", LaneRow.nanos(from)));
        filter.until().ifPresent(until -> query.setParameter("until", LaneRow.nanos(until)));
        return query;
    }

    @Override
    public void read(String login, Collection<String> keys, Instant at) {
        UnitOfWork work = journal.unit();
        work.settle();
        var all = new ArrayList<>(new TreeSet<>(keys));
        for (int from = 0; from < all.size(); from += PIECE) {
            work.em()
                    .createQuery("select n from NoticeRow n where n.person = :person and n.key in :keys", NoticeRow.class)
                    .setParameter("person", Plain.keep(login))
                    .setParameter(
                            "keys",
                            all.subList(from, Math.min(all.size(), from + PIECE)).stream()
                                    .map(Plain::keep)
                                    .toList())
                    .getResultList()
                    .forEach(row -> row.read(at));
        }
    }

    @Override
    public boolean sent(String login, LocalDate day) {
        UnitOfWork work = journal.unit();
        String person = Plain.keep(login);
        boolean first = work.em().find(DigestRow.class, new DigestId(person, day.toEpochDay())) == null;
        if (first) {
            var row = new DigestRow();
            row.person = person;
            row.day = day.toEpochDay();
            row.unit = work.number();
            work.em().persist(row);
        }
        return first;
    }

    @Override
    public void watch(String login, String matter, boolean watches) {
        UnitOfWork work = journal.unit();
        var id = new WatcherId(Plain.keep(matter), Plain.keep(login));
        WatcherRow row = work.em().find(WatcherRow.class, id);
        if (row == null && watches) {
            row = new WatcherRow();
            row.matter = id.matter();
            row.person = id.person();
            row.unit = work.number();
            work.em().persist(row);
        } else if (row != null && !watches) {
            work.em().remove(row);
            work.em().flush();
        }
    }

    @Override
    public SortedSet<String> listWatchers(String matter) {
        var out = new TreeSet<String>();
        journal.query(em -> em.createQuery("select w.person from NoticeWatcherRow w where w.matter = :matter", String.class)
                        .setParameter("matter", Plain.keep(matter))
                        .getResultList())
                .forEach(person -> out.add(Plain.read(person)));
        return out;
    }
}
