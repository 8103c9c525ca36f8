package org.kuayu.store.jpa.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;

/** One entry of the journal. */
@Entity
@Table(name = "journal_entry")
class EntryRow {
    @Id
    long sequence;

    long accepted;
    String login;
    String court;
    String act;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    String subjectId;

    @Column(name = "subject_hash")
    long subjectHash;

    @Column(name = "case_number")
    String caseNumber;

    String purpose;
    byte[] payload;
    String previous;
    String digest;

    static EntryRow of(Entry entry) {
        Draft draft = entry.draft();
        var row = new EntryRow();
        row.sequence = entry.sequence();
        row.accepted = entry.instant().toEpochMilli();
        row.login = Plain.keep(draft.actor().login());
        row.court = Plain.keep(draft.actor().court());
        row.act = draft.act().code();
        row.subjectKind = Plain.keep(draft.subject().kind());
        row.subjectId = Plain.keep(draft.subject().id());
        row.subjectHash = hash(draft.subject());
        row.caseNumber = draft.caseNumber().map(Plain::keep).orElse(null);
        row.purpose = draft.purpose().map(Plain::keep).orElse(null);
        row.payload = draft.payload().bytes();
        row.previous = entry.previous().text();
        row.digest = entry.digest().text();
        return row;
    }

    static long hash(Subject subject) {
        return Plain.hash(subject.kind() + '\0' + subject.id());
    }

    Entry entry() {
        var draft = new Draft(
                new Actor(Plain.read(login), Plain.read(court)),
                new Act(act),
                new Subject(Plain.read(subjectKind), Plain.read(subjectId)),
                Optional.ofNullable(caseNumber).map(Plain::read),
                Optional.ofNullable(purpose).map(Plain::read),
                Payload.ofBytes(payload));
        return new Entry(sequence, Instant.ofEpochMilli(accepted), draft, new Digest(previous), new Digest(digest));
    }
}
