package org.kuayu.property.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterFields;
import org.kuayu.property.RightKind;
import org.kuayu.text.Remark;

/** One import of register files: deals the rows into buckets, then joins and brings in bucket by bucket. */
final class ImportWork {
    private final RegisterIntake.Parts parts;
    private final RegisterPlan plan;
    private final Actor actor;
    private final LongConsumer progress;
    private final Findings findings = new Findings();
    private final Set<RightKind> lists = EnumSet.noneOf(RightKind.class);
    private boolean holders;

    /**
     * Who brings what in.
     *
     * @param actor who does it
     * @param delivery the digest of the files
     */
    record Origin(Actor actor, String delivery) {}

    ImportWork(RegisterIntake.Parts parts, RegisterPlan plan, Actor actor, LongConsumer progress) {
        this.parts = parts;
        this.plan = plan;
        this.actor = actor;
        this.progress = progress;
    }

    RegisterImport run(List<ImportFile> given, Path folder) throws IOException {
        List<ImportFile> files = DeliveredFiles.of(given, folder, findings);
        long bytes = files.stream().mapToLong(ListFile::bytes).sum();
        var buckets = new Buckets(folder, bytes);
        try (buckets) {
            deal(files, buckets);
        }
        String delivery = given.stream().map(ImportFile::digest).sorted().collect(Collectors.joining(","));
        var origin = new Origin(actor, Digest.sha256(delivery).text());
        var changes = new Changes(parts, plan, origin, findings);
        var joining = new Joining(parts, plan, findings);
        long decided = 0;
        for (int i = 0; i < buckets.size(); i++) {
            List<ListRow> rows = buckets.rows(i);
            joining.join(rows).forEach(changes::take);
            decided += rows.size();
            progress.accept(decided);
        }
        changes.commit();
        return new RegisterImport(findings.counts(), lists, findings.list());
    }

    private void deal(List<ImportFile> files, Buckets buckets) {
        for (ImportFile file : files) {
            String list = ListFile.list(file.name());
            RightKind.findByWireName(list).ifPresent(lists::add);
            holders |= list.equals(RegisterFields.HOLDERS);
            new ListFile(file, parts.fields(), findings).read(parts.tables(), row -> deal(row, buckets));
        }
        if (!holders && !files.isEmpty()) {
            findings.file(files.getFirst().name(), Remark.of("register.no-holders"));
        }
    }

    private void deal(ListRow row, Buckets buckets) {
        try {
            holders |= row.holder();
            RightKind.findByWireName(row.list()).filter(kind -> !row.holder()).ifPresent(lists::add);
            buckets.put(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
