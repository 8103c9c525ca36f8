package org.kuayu.store.jpa.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.kuayu.notice.Notice;
import org.kuayu.notice.NoticeStore.Progress;
import org.kuayu.store.jpa.internal.Packer;
import org.kuayu.store.jpa.internal.Packer.Unpacker;
import org.kuayu.store.jpa.internal.Plain;

/** One notice. */
@Entity(name = "NoticeRow")
@Table(name = "notice")
class NoticeRow {
    private static final int FORM = 1;

    @Id
    long number;

    String person;

    @Column(name = "note_key")
    String key;

    long happened;
    boolean unread;

    @Column(name = "read_at")
    long readAt;

    @Column(name = "read_nanos")
    int readNanos;

    byte[] content;

    static NoticeRow of(Notice notice, long number) {
        var row = new NoticeRow();
        row.number = number;
        row.person = Plain.keep(notice.to());
        row.key = Plain.keep(notice.key());
        row.happened = LaneRow.nanos(notice.at());
        row.content = new Packer()
                .number(FORM)
                .instant(notice.at())
                .text(notice.matter())
                .text(notice.title())
                .text(notice.reason())
                .text(notice.what())
                .optional(notice.by())
                .optional(notice.due(), Packer::instant)
                .bytes();
        row.unread = true;
        notice.read().ifPresent(row::read);
        return row;
    }

    /** Notes that it was read; one that was read before keeps its instant. */
    final void read(Instant at) {
        if (unread) {
            unread = false;
            readAt = at.getEpochSecond();
            readNanos = at.getNano();
        }
    }

    Notice notice() {
        var in = new Unpacker(content).expect(FORM);
        Instant at = in.instant();
        return new Notice(
                Plain.read(person),
                Plain.read(key),
                at,
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.optional(),
                in.optional(Unpacker::instant),
                unread ? Optional.empty() : Optional.of(Instant.ofEpochSecond(readAt, readNanos)));
    }

    /** How far was followed. */
    @Entity(name = "NoticeProgressRow")
    @Table(name = "notice_progress")
    static class ProgressRow {
        /** The identifier of the one row. */
        static final int ID = 1;

        @Id
        int id;

        long entry;
        long clocks;

        @Column(name = "clocks_nanos")
        int clocksNanos;

        long unit;

        void fill(Progress progress) {
            entry = progress.entry();
            clocks = progress.clocks().getEpochSecond();
            clocksNanos = progress.clocks().getNano();
        }

        Progress progress() {
            return new Progress(entry, Instant.ofEpochSecond(clocks, clocksNanos));
        }
    }

    /** Says that a person was sent the digest of a day. */
    @Entity(name = "NoticeDigestRow")
    @IdClass(DigestId.class)
    @Table(name = "notice_digest")
    static class DigestRow {
        @Id
        String person;

        @Id
        @Column(name = "sent_day")
        long day;

        long unit;
    }

    /** Whose digest of which day. */
    record DigestId(String person, long day) implements Serializable {}

    /** Says that a person watches a matter. */
    @Entity(name = "NoticeWatcherRow")
    @IdClass(WatcherId.class)
    @Table(name = "notice_watch")
    static class WatcherRow {
        @Id
        String matter;

        @Id
        String person;

        long unit;
    }

    /** Who watches which matter. */
    record WatcherId(String matter, String person) implements Serializable {}
}
