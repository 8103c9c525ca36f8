package org.kuayu.property.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayu.text.Remark;

/** Joins the rows of one bucket: versions of the same entry, and each version with its holders. */
final class Joining {
    private final EntryReader entries;
    private final HolderReader holders;
    private final LocalDate asOf;
    private final Findings findings;

    Joining(RegisterIntake.Parts parts, RegisterPlan plan, Findings findings) {
        this.entries = new EntryReader(parts, plan, findings);
        this.holders = new HolderReader(parts.codes(), findings);
        this.asOf = plan.asOf();
        this.findings = findings;
    }

    /** The versions of each entry, oldest first. */
    List<List<EntryReader.Version>> join(List<ListRow> rows) {
        var versions = new LinkedHashMap<String, Map<LocalDate, EntryReader.Version>>();
        var ofHolders = new LinkedHashMap<String, HolderRows>();
        for (ListRow row : rows) {
            HolderRows own = ofHolders.computeIfAbsent(row.id(), id -> new HolderRows());
            if (row.holder()) {
                own.add(row);
            } else {
                own.addList(row.list());
                entries.read(row).ifPresent(version -> place(version, versions));
            }
        }
        var whole = new ArrayList<List<EntryReader.Version>>();
        for (Map<LocalDate, EntryReader.Version> chain : versions.values()) {
            whole.add(chain.values().stream()
                    .map(version -> version.with(ofHolders.get(version.row().id()).of(version, holders)))
                    .toList());
        }
        ofHolders.values().forEach(own -> own.refuseHomeless(findings));
        return whole;
    }

    private void place(EntryReader.Version version, Map<String, Map<LocalDate, EntryReader.Version>> versions) {
        String key = version.registry() + " " + version.entry().kind() + " " + version.entry().id();
        var chain = versions.computeIfAbsent(key, k -> new TreeMap<>());
        var earlier = Optional.ofNullable(chain.putIfAbsent(version.day(asOf), version));
        if (earlier.isPresent()) {
            String line = String.valueOf(earlier.get().row().line());
            if (earlier.get().entry().equals(version.entry())) {
                findings.doubt(version.row(), "", new Remark("register.row-repeated", line));
            } else {
                findings.refuse(version.row(), "", new Remark("register.number-twice", line));
            }
        }
    }
}
