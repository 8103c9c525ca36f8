package org.kuayu.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.text.Remark;

/**
 * Takes back what one import brought, chunk by chunk, by the journal: a case that it added is withdrawn, facts and documents
 * that it added to a case are taken out. A case that somebody else has changed since stays, and is named. Running it again
 * changes nothing more, so that an undo that died is finished by starting it again.
 */
final class UndoJob {
    private static final int ENTRIES = 500;

    private final IntakeParts parts;
    private final Actor actor;
    private final String importId;

    UndoJob(IntakeParts parts, String importId, Actor actor) {
        this.parts = parts;
        this.importId = importId;
        this.actor = actor;
    }

    /** Takes everything back; returns when nothing of the import is left. */
    void work() {
        long last = parts.journal().lastSequence();
        long at = parts.journal().listAbout(IntakeParts.subject(importId)).stream()
                .findFirst()
                .map(Entry::sequence)
                .orElse(last);
        while (at < last) {
            List<Entry> entries = parts.journal().list(at, ENTRIES);
            if (entries.isEmpty()) {
                break;
            }
            at = entries.getLast().sequence();
            var touched = new LinkedHashSet<Subject>();
            entries.stream()
                    .filter(this::ours)
                    .forEach(e -> touched.add(e.draft().subject()));
            parts.journal().write(() -> {
                touched.forEach(this::takeBack);
                return touched.size();
            });
        }
    }

    private boolean ours(Entry entry) {
        var fields = entry.draft().payload().fields();
        return entry.draft().subject().kind().equals("case") && importId.equals(fields.get("import"));
    }

    private void takeBack(Subject subject) {
        List<Entry> all = parts.journal().listAbout(subject);
        List<Entry> ours = all.stream().filter(this::ours).toList();
        if (done(ours)) {
            return;
        }
        int first = all.indexOf(ours.getFirst());
        boolean foreign = all.subList(first, all.size()).stream()
                .anyMatch(e -> !ours(e) && e.draft().act().code().startsWith("case."));
        boolean decided =
                ours.stream().anyMatch(e -> e.draft().payload().fields().containsKey("decided"));
        boolean added = ours.stream().anyMatch(e -> e.draft().act().equals(IntakeParts.IMPORTED));
        if (decided || foreign && added) {
            keep(subject);
        } else if (added) {
            withdraw(subject, ours);
        } else {
            reduce(subject, ours);
        }
    }

    private static boolean done(List<Entry> ours) {
        return ours.getLast().draft().payload().fields().containsKey("undone")
                || ours.getLast().draft().act().equals(IntakeParts.WITHDRAWN);
    }

    private void keep(Subject subject) {
        var why = new Remark("import.undo-kept", "");
        parts.imports()
                .add(
                        importId,
                        List.of(new ImportFinding(0, "", subject.id(), ImportFinding.Severity.WARNING, why, "")));
    }

    private void withdraw(Subject subject, List<Entry> ours) {
        CaseId id = CaseId.of(subject.id());
        removeDocuments(ours);
        parts.cases().remove(id);
        append(IntakeParts.WITHDRAWN, subject, ours, Map.of());
    }

    private void reduce(Subject subject, List<Entry> ours) {
        Set<CaseField> filled = EnumSet.noneOf(CaseField.class);
        for (Entry entry : ours) {
            String names = entry.draft().payload().fields().getOrDefault("filled", "");
            Arrays.stream(names.split(","))
                    .filter(n -> !n.isEmpty())
                    .map(CaseField::valueOf)
                    .forEach(filled::add);
        }
        removeDocuments(ours);
        var counted = new TreeMap<String, String>();
        parts.cases().find(CaseId.of(subject.id())).ifPresent(r -> {
            var reduced = CaseDifference.clear(r, filled);
            parts.cases().put(reduced);
            counted.put(IntakeParts.COUNTED, CountedCase.of(reduced).text());
        });
        append(IntakeParts.CORRECTED, subject, ours, counted);
    }

    private void removeDocuments(List<Entry> ours) {
        ours.forEach(e -> Optional.ofNullable(e.draft().payload().fields().get("document"))
                .ifPresent(parts.documents()::remove));
    }

    private void append(Act act, Subject subject, List<Entry> ours, Map<String, String> more) {
        var facts = new TreeMap<>(more);
        facts.putAll(Map.of("import", importId, "undone", "true"));
        var draft = Draft.of(actor, act, subject).with(Payload.of(facts));
        parts.journal()
                .append(ours.getFirst().draft().caseNumber().map(draft::forCase).orElse(draft));
    }
}
