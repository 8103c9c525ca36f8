package org.kuayu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.kuayu.MemoryStores;
import org.kuayu.Stores;
import org.kuayu.intake.json.JsonLinesSource;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.table.CsvSource;
import org.kuayu.intake.table.XlsxSource;
import org.kuayu.journal.Actor;
import org.kuayu.text.Remark;

/** An intake over stores in memory, with files written on the spot. */
final class Desk {
    static final Actor CLERK = new Actor("clerk", "渝0112");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    final Stores stores;
    final Intake intake;
    final Path folder;

    Desk(Path folder) {
        this(folder, new MemoryStores(CLOCK), List.of());
    }

    Desk(Path folder, Stores stores, List<DocumentReader> judgments) {
        this.folder = folder;
        this.stores = stores;
        List<RowSource> tables = List.of(new CsvSource(), new XlsxSource(), new JsonLinesSource());
        intake = new Intake(new IntakeParts(
                stores.journal(), stores.cases(), stores.documents(), stores.imports(), tables, judgments, CLOCK));
    }

    ImportFile file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ImportFile file(String name, String text, String charset) {
        return file(name, text.getBytes(Charset.forName(charset)));
    }

    ImportFile file(String name, byte[] bytes) {
        try {
            return ImportFile.of(Files.write(folder.resolve(name), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportRun bring(ImportFile file) {
        return intake.bringIn(file, "test", CLERK).orThrow();
    }

    ImportRun bring(String name, String text) {
        return bring(file(name, text));
    }

    /** The findings of a run as {@code row column code}. */
    List<String> findings(ImportRun run) {
        return intake.listFindings(run.id(), -1, 10_000).stream()
                .map(f -> f.row() + " " + f.column() + " " + f.remark().code())
                .toList();
    }

    /** The code of the refusal of a file as a whole. */
    String refusal(ImportFile file) {
        return intake.bringIn(file, "test", CLERK).remarks().stream()
                .findFirst()
                .map(Remark::code)
                .orElse("");
    }

    Optional<ImportFile> none(ImportRun run) {
        return Optional.empty();
    }
}
