package org.kuayu.workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.StoreInUse;
import org.kuayu.Stores;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.document.PlainTextExtractor;
import org.kuayu.document.TextExtractor;
import org.kuayu.document.docx.DocxTextExtractor;
import org.kuayu.document.html.HtmlTextExtractor;
import org.kuayu.document.pdf.PdfTextExtractor;
import org.kuayu.intake.json.JsonLinesSource;
import org.kuayu.intake.judgment.JudgmentDocuments;
import org.kuayu.intake.table.CsvSource;
import org.kuayu.intake.table.XlsxSource;
import org.kuayu.search.lucene.LuceneCaseIndex;
import org.kuayu.store.jpa.JpaStores;
import org.kuayu.text.Reading;
import org.kuayu.workbench.cli.tables.FolderTables;

/** Opens the system that lies in a data folder, with every adapter that the workbench brings. */
public final class Opening {
    private Opening() {}

    /**
     * The system of this folder, made when the folder is new.
     *
     * @param database the JDBC address where cases are kept; the folder's own database unless given
     */
    public static Kuayu open(Path folder, Optional<String> database) throws IOException {
        Files.createDirectories(folder);
        Stores stores = stores(folder, database);
        boolean opened = false;
        try {
            Kuayu kuayu = Kuayu.builder()
                    .stores(stores)
                    .index(LuceneCaseIndex.inFolder(
                            folder.resolve("index"), stores.journal(), stores.cases(), stores.documents()))
                    .statistics(folder.resolve("caseload"))
                    .measures(usable(folder, FolderTables.measures(folder)))
                    .references(usable(folder, FolderTables.references(folder)))
                    .tables(List.of(new XlsxSource(), new JsonLinesSource(), new CsvSource()))
                    .judgments(List.of(new JudgmentDocuments(extractors(), Opening::court)))
                    .build();
            opened = true;
            return kuayu;
        } finally {
            if (!opened) {
                stores.close();
            }
        }
    }

    private static Stores stores(Path folder, Optional<String> database) {
        try {
            return database.map(JpaStores::at).orElseGet(() -> JpaStores.inFolder(folder));
        } catch (StoreInUse e) {
            throw Ending.surroundings("another process has " + e.place() + " open: " + e.holder()
                    + "; stop it first, or choose another folder with --data DIR");
        }
    }

    private static <T> T usable(Path folder, Reading<T> table) {
        return table.value().orElseThrow(() -> {
            var reason = table.remarks().getFirst();
            return Ending.surroundings("a table in " + folder + " cannot be used (" + reason.code() + "): "
                    + reason.detail() + "; mend the row or move the file away");
        });
    }

    private static List<TextExtractor> extractors() {
        return List.of(
                new PdfTextExtractor(), new DocxTextExtractor(), new HtmlTextExtractor(), new PlainTextExtractor());
    }

    private static Optional<CourtCode> court(String name) {
        return Courts.bundled().findByName(name).map(Court::code);
    }
}
