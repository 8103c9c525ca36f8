package org.kuayu.store.jpa.control;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterStore.Version;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.store.jpa.internal.Plain;

/** One version of a register entry. */
@Entity(name = "VersionRow")
@Table(name = "register_version")
class VersionRow {
    /** Stands for an end that there is not. */
    static final long LASTS = Long.MAX_VALUE;

    @Id
    long number;

    @Column(name = "entry_hash")
    long entryHash;

    String registry;
    String kind;
    String id;

    @Column(name = "unit_number")
    String unitNumber;

    long since;

    @Column(name = "since_nanos")
    int sinceNanos;

    long ended;

    @Column(name = "ended_nanos")
    int endedNanos;

    String search;
    byte[] content;
    long unit;

    static long hash(String registry, RightKind kind, String id) {
        return Plain.hash(registry + '\0' + kind + '\0' + id);
    }

    /** Everything but the content. */
    void fill(Version version) {
        RegisterEntry entry = version.entry();
        entryHash = hash(version.registry(), entry.kind(), entry.id());
        registry = Plain.keep(version.registry());
        kind = entry.kind().name();
        id = Plain.keep(entry.id());
        unitNumber = entry.unit().map(UnitNumber::value).orElse(null);
        since = version.from().getEpochSecond();
        sinceNanos = version.from().getNano();
        ended = version.until().map(Instant::getEpochSecond).orElse(LASTS);
        endedNanos = version.until().map(Instant::getNano).orElse(0);
        search = Plain.keep(Stream.concat(
                        Stream.of(entry.unit().map(UnitNumber::value).orElse(""), entry.location()),
                        entry.certificates().stream())
                .collect(Collectors.joining("\n")));
    }

    Version version(RegisterEntry entry) {
        return new Version(
                Plain.read(registry),
                entry,
                from(),
                ended == LASTS ? Optional.empty() : Optional.of(Instant.ofEpochSecond(ended, endedNanos)));
    }

    Instant from() {
        return Instant.ofEpochSecond(since, sinceNanos);
    }

    /** Leads from the key of a holder to a version. */
    @Entity(name = "HolderRow")
    @Table(name = "register_holder")
    static class HolderRow {
        @Id
        long number;

        @Column(name = "key_hash")
        long keyHash;

        long version;
    }
}
