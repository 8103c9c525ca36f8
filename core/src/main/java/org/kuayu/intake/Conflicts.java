package org.kuayu.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.text.Reading;

/** Rows that contradict a case that is there: shows both sides, and carries out what a person decides. Thread-safe. */
public final class Conflicts {
    private static final Act DECIDED = new Act("conflict.decided");

    /**
     * A row that contradicts a case.
     *
     * @param row the row
     * @param caseId the case
     * @param differences where the two sides contradict each other today
     * @param decision {@code keep} or {@code take}; empty while nobody has decided
     */
    public record Conflict(long row, CaseId caseId, List<CaseDifference> differences, Optional<String> decision) {
        public Conflict {
            differences = List.copyOf(differences);
        }
    }

    private final IntakeParts parts;
    private final Candidates candidates;

    /** Reads the other side of a conflict again: from the kept row, or from the file. */
    interface Candidates {
        Optional<Item.Candidate> find(String importId, ImportFinding conflict);
    }

    Conflicts(IntakeParts parts, Candidates candidates) {
        this.parts = parts;
        this.candidates = candidates;
    }

    /** Conflicts of an import in the order of their rows, after row {@code afterRow}. */
    public List<Conflict> list(String importId, long afterRow, int limit) {
        var conflicts = new ArrayList<Conflict>();
        long at = afterRow;
        List<ImportFinding> page = parts.imports().listFindings(importId, at, 500);
        while (!page.isEmpty() && conflicts.size() < limit) {
            page.stream()
                    .filter(f -> f.severity() == ImportFinding.Severity.CONFLICT)
                    .forEach(f -> conflicts.add(conflict(importId, f)));
            at = page.getLast().row();
            page = parts.imports().listFindings(importId, at, 500);
        }
        return conflicts.subList(0, Math.min(limit, conflicts.size()));
    }

    /** The conflict of this row. */
    public Optional<Conflict> find(String importId, long row) {
        return finding(importId, row).map(f -> conflict(importId, f));
    }

    private Optional<ImportFinding> finding(String importId, long row) {
        return parts.imports().listFindings(importId, row - 1, 1).stream()
                .filter(f -> f.row() == row && f.severity() == ImportFinding.Severity.CONFLICT)
                .findFirst();
    }

    private Conflict conflict(String importId, ImportFinding finding) {
        CaseId id = CaseId.of(finding.value());
        Optional<CaseRecord> kept = parts.cases().find(id);
        List<CaseDifference> differences = candidates
                .find(importId, finding)
                .flatMap(offered -> kept.map(k -> differences(k, offered)))
                .orElse(List.of());
        return new Conflict(finding.row(), id, differences, decision(importId, finding.row()));
    }

    private static List<CaseDifference> differences(CaseRecord kept, Item.Candidate offered) {
        var all = new ArrayList<>(CaseDifference.between(kept, offered.record()));
        if (offered.visibilityStated() && kept.visibility() != offered.record().visibility()) {
            all.add(new CaseDifference(
                    CaseField.VISIBILITY,
                    kept.visibility().name(),
                    offered.record().visibility().name()));
        }
        return all;
    }

    private Optional<String> decision(String importId, long row) {
        return parts.journal().listAbout(subject(importId, row)).stream()
                .findFirst()
                .map(e -> e.draft().payload().fields().get("decision"));
    }

    private static Subject subject(String importId, long row) {
        return new Subject("conflict", importId + "#" + row);
    }

    /**
     * Keeps what is there, or takes what the row says; once. Refused with {@code conflict.none}, {@code conflict.decided},
     * {@code conflict.case-gone} or {@code conflict.row-gone}.
     */
    public Reading<Conflict> decide(String importId, long row, boolean take, Actor actor) {
        return parts.journal().write(() -> {
            var finding = finding(importId, row);
            if (finding.isEmpty()) {
                return Reading.refused("conflict.none", importId + "#" + row);
            }
            if (decision(importId, row).isPresent()) {
                return Reading.refused("conflict.decided", finding.get().value());
            }
            String refusal = take ? take(importId, finding.get(), actor) : "";
            if (!refusal.isEmpty()) {
                return Reading.refused(refusal, finding.get().value());
            }
            parts.journal()
                    .append(Draft.of(actor, DECIDED, subject(importId, row))
                            .with(Payload.of(Map.of(
                                    "decision",
                                    take ? "take" : "keep",
                                    "case",
                                    finding.get().value()))));
            Conflict done = conflict(importId, finding.get());
            return Reading.of(new Conflict(row, done.caseId, done.differences, Optional.of(take ? "take" : "keep")));
        });
    }

    private String take(String importId, ImportFinding finding, Actor actor) {
        Optional<CaseRecord> kept = parts.cases().find(CaseId.of(finding.value()));
        Optional<Item.Candidate> offered = candidates.find(importId, finding);
        if (kept.isEmpty() || offered.isEmpty()) {
            return kept.isEmpty() ? "conflict.case-gone" : "conflict.row-gone";
        }
        Set<CaseField> fields = EnumSet.noneOf(CaseField.class);
        CaseDifference.between(kept.get(), offered.get().record()).forEach(d -> fields.add(d.field()));
        fields.addAll(CaseDifference.additions(kept.get(), offered.get().record()));
        CaseRecord merged = CaseDifference.take(kept.get(), offered.get().record(), fields);
        if (offered.get().visibilityStated()) {
            merged = merged.toBuilder()
                    .visibility(offered.get().record().visibility())
                    .build();
        }
        parts.cases().put(merged);
        var facts = new TreeMap<>(Map.of("import", importId, "decided", "true"));
        facts.put("digest", CaseDifference.digest(merged).text());
        facts.put(IntakeParts.COUNTED, CountedCase.of(merged).text());
        offered.get().document().ifPresent(d -> {
            parts.documents().put(d, offered.get().bytes());
            facts.put("document", d.id());
        });
        parts.journal()
                .append(Draft.of(
                                actor,
                                IntakeParts.CORRECTED,
                                new Subject("case", merged.id().value()))
                        .forCase(merged.number().display())
                        .with(Payload.of(facts)));
        return "";
    }
}
