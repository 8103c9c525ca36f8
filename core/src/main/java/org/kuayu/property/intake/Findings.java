package org.kuayu.property.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kuayu.text.Masking;
import org.kuayu.text.Remark;

/** Collects findings and counts, keeping the first findings only. For one import. */
final class Findings {
    private static final int LONGEST = 100;

    private final List<RegisterFinding> kept = new ArrayList<>();
    private long findings;
    private long rows;
    private long entries;
    private long added;
    private long same;
    private long ended;
    private long refused;

    void file(String file, Remark remark) {
        add(new RegisterFinding(file, 0, "", false, masked(remark)));
    }

    void refuse(ListRow row, String field, Remark remark) {
        refused++;
        add(new RegisterFinding(row.file(), row.line(), field, true, masked(remark)));
    }

    void doubt(ListRow row, String field, Remark remark) {
        add(new RegisterFinding(row.file(), row.line(), field, false, masked(remark)));
    }

    private static Remark masked(Remark remark) {
        String detail = Masking.inText(remark.detail());
        return new Remark(remark.code(), detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail);
    }

    private void add(RegisterFinding finding) {
        findings++;
        if (kept.size() < RegisterImport.KEPT) {
            kept.add(finding);
        }
    }

    void countRow() {
        rows++;
    }

    void countEntry() {
        entries++;
    }

    void countVersion(boolean news) {
        added += news ? 1 : 0;
        same += news ? 0 : 1;
    }

    void countEnd() {
        ended++;
    }

    RegisterImport.Counts counts() {
        return new RegisterImport.Counts(rows, entries, added, same, ended, refused, findings);
    }

    /** What was kept, by file and line. */
    List<RegisterFinding> list() {
        return kept.stream()
                .sorted(Comparator.comparing(RegisterFinding::file).thenComparing(RegisterFinding::line))
                .toList();
    }
}
