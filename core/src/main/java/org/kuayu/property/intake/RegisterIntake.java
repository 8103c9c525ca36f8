package org.kuayu.property.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Journal;
import org.kuayu.property.Registries;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.RegisterFields;
import org.kuayu.property.RegisterStore;

/**
 * Brings register files in, in memory that does not grow with them. The same files again change nothing. Each chunk of
 * entries is one unit of the journal with one entry for each registry. Thread-safe; one import at a time is enough for
 * any machine.
 */
public final class RegisterIntake {
    /** Versions of register entries were brought in. */
    public static final Act IMPORTED = new Act("register.imported");

    /**
     * What the intake is made of.
     *
     * @param journal the journal that the store shares
     * @param store where the entries go
     * @param tables what reads tables, asked in this order
     * @param registries which registry keeps which units
     * @param codes the code lists by registry
     * @param folder an existing folder for files that are taken away again at the end; it holds personal data meanwhile
     */
    public record Parts(
            Journal journal,
            RegisterStore store,
            List<RowSource> tables,
            Registries registries,
            RegisterCodes codes,
            Path folder) {
        public Parts {
            Objects.requireNonNull(journal, "journal");
            Objects.requireNonNull(store, "store");
            tables = List.copyOf(tables);
            Objects.requireNonNull(registries, "registries");
            Objects.requireNonNull(codes, "codes");
            Objects.requireNonNull(folder, "folder");
        }

        RegisterFields fields() {
            return RegisterFields.bundled();
        }
    }

    private final Parts parts;

    /** An intake of these parts. */
    public RegisterIntake(Parts parts) {
        this.parts = parts;
    }

    /**
     * Reads the files and brings in what can be read; {@code progress} hears how many rows have been decided. What is
     * wrong with a file or a row is a finding.
     *
     * @throws UncheckedIOException if the disk is broken
     */
    public RegisterImport read(List<ImportFile> files, RegisterPlan plan, Actor actor, LongConsumer progress) {
        try {
            Path work = Files.createTempDirectory(parts.folder(), "register");
            try {
                return new ImportWork(parts, plan, actor, progress).run(files, work);
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path work) throws IOException {
        try (var left = Files.list(work)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(work);
    }
}
