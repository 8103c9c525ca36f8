package org.kuayu.property.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayu.calendar.LegalDay;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterStore;
import org.kuayu.property.VersionChain;

/** What a chunk of entries changes in the store: found by reading, then written as one unit. */
final class Changes {
    private static final int ENTRIES = 500;

    private final RegisterIntake.Parts parts;
    private final RegisterPlan plan;
    private final Actor actor;
    private final String delivery;
    private final Findings findings;
    private final List<List<EntryReader.Version>> waiting = new ArrayList<>();

    Changes(RegisterIntake.Parts parts, RegisterPlan plan, ImportWork.Origin origin, Findings findings) {
        this.parts = parts;
        this.plan = plan;
        this.actor = origin.actor();
        this.delivery = origin.delivery();
        this.findings = findings;
    }

    /** Takes the versions of one entry, oldest first; commits when enough have come. */
    void take(List<EntryReader.Version> versions) {
        waiting.add(versions);
        if (waiting.size() >= ENTRIES) {
            commit();
        }
    }

    /** Brings in what has come. */
    void commit() {
        if (waiting.isEmpty()) {
            return;
        }
        if (plan.dry()) {
            apply(Optional.empty());
        } else {
            parts.journal().write(() -> {
                var changed = new TreeMap<String, Integer>();
                apply(Optional.of(changed));
                changed.forEach(this::record);
                return changed.size();
            });
        }
        waiting.clear();
    }

    private void record(String registry, int versions) {
        parts.journal()
                .append(Draft.of(actor, RegisterIntake.IMPORTED, new Subject("register", registry))
                        .with(Payload.of(Map.of("delivery", delivery, "versions", String.valueOf(versions)))));
    }

    private void apply(Optional<Map<String, Integer>> changed) {
        var byRegistry = new LinkedHashMap<String, List<RegisterEntry>>();
        waiting.forEach(versions -> byRegistry
                .computeIfAbsent(versions.getFirst().registry(), r -> new ArrayList<>())
                .add(versions.getFirst().entry()));
        byRegistry.forEach(parts.store()::expect);
        waiting.forEach(versions -> apply(versions, changed));
    }

    private void apply(List<EntryReader.Version> versions, Optional<Map<String, Integer>> changed) {
        findings.countEntry();
        EntryReader.Version first = versions.getFirst();
        RegisterStore store = parts.store();
        var chain = new VersionChain(store.listVersions(
                first.registry(), first.entry().kind(), first.entry().id()));
        for (EntryReader.Version version : versions) {
            Instant from = start(version, chain);
            VersionChain next = chain.put(version.registry(), version.entry(), from);
            boolean news = next != chain;
            findings.countVersion(news);
            if (news) {
                changed.ifPresent(counts -> {
                    store.put(version.registry(), version.entry(), from);
                    counts.merge(version.registry(), 1, Integer::sum);
                });
            }
            chain = end(version, next, from, changed);
        }
    }

    /** A day stated wins; the day of registration only if the store knows no other reading of that day. */
    private Instant start(EntryReader.Version version, VersionChain chain) {
        LocalDate day = version.day(plan.asOf());
        Instant from = LegalDay.start(day);
        boolean otherwise = version.stated().isEmpty()
                && chain.at(from).filter(v -> !v.entry().equals(version.entry())).isPresent();
        return otherwise ? LegalDay.start(plan.asOf()) : from;
    }

    private VersionChain end(
            EntryReader.Version version, VersionChain chain, Instant from, Optional<Map<String, Integer>> changed) {
        Optional<Instant> until = version.until().map(LegalDay::start);
        if (until.isEmpty() && version.ended()) {
            until = Optional.of(LegalDay.start(plan.asOf()));
        }
        boolean stands = until.flatMap(chain::at)
                .filter(v -> v.entry().equals(version.entry()))
                .isPresent();
        if (!stands || until.get().isBefore(from)) {
            return chain;
        }
        Instant at = until.get();
        findings.countEnd();
        changed.ifPresent(counts -> {
            parts.store().end(version.registry(), version.entry().kind(), version.entry().id(), at);
            counts.merge(version.registry(), 1, Integer::sum);
        });
        return chain.end(at);
    }
}
