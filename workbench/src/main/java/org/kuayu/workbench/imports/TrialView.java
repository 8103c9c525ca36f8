package org.kuayu.workbench.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.intake.ImportFinding;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.Intake;
import org.kuayu.text.Remark;

/**
 * A dry run as the page shows it.
 *
 * @param meter its progress; empty before the first rows
 * @param counts what the import would come to; empty while under way or refused
 * @param findings the first findings
 * @param refusal why the file cannot be read; empty where it can
 * @param underWay whether it still runs
 */
public record TrialView(
        Optional<ImportPages.Meter> meter,
        Optional<ImportRun.Counts> counts,
        List<ImportFinding> findings,
        Optional<Remark> refusal,
        boolean underWay) {
    private static final int SHOWN = 200;

    static Optional<TrialView> of(Optional<ImportDesk.Trial> trial, Instant now) {
        return trial.map(t -> {
            var meter = t.progress().map(p -> ImportPages.Meter.of(p, now));
            var done = t.result().flatMap(r -> r.value());
            var refusal = t.result()
                    .filter(r -> r.value().isEmpty())
                    .map(r -> r.remarks().getFirst());
            var counts = done.map(d -> d.run().counts());
            var findings = done.map(Intake.DryRun::findings).orElse(List.of()).stream()
                    .limit(SHOWN)
                    .toList();
            return new TrialView(meter, counts, findings, refusal, t.result().isEmpty());
        });
    }
}
