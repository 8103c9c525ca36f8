package org.kuayu.workbench.bulletin;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayu.caseload.bulletin.BulletinReport;
import org.kuayu.caseload.bulletin.Bulletins;
import org.kuayu.document.PlainTextExtractor;
import org.kuayu.document.docx.DocxTextExtractor;
import org.kuayu.document.html.HtmlTextExtractor;
import org.kuayu.document.pdf.PdfTextExtractor;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.intake.table.XlsxSource;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Visit;
import org.kuayu.workbench.shell.Who;

/** The bulletin checker. Nothing of what is sent is kept. */
public final class BulletinRoutes implements Feature {
    private static final Who READERS = Who.roles(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR);
    private static final long LARGEST = 20L << 20;

    private final Bulletins bulletins = new Bulletins(
            List.of(new PdfTextExtractor(), new DocxTextExtractor(), new HtmlTextExtractor(), new PlainTextExtractor()),
            List.of(new XlsxSource()));

    @Override
    public void register(Routes routes) {
        routes.get("/bulletin", READERS, v -> v.page("bulletin/page.jte", Map.of("page", BulletinPage.empty())));
        routes.post("/bulletin", READERS, this::check);
        routes.post("/bulletin.csv", READERS, this::csv);
        routes.post("/bulletin.json", READERS, this::json);
        routes.post("/api/v1/bulletin", READERS, this::api);
    }

    private void check(Visit visit) throws IOException {
        var read = read(visit);
        var page = BulletinPage.of(read, visit.form("text"), visit.messages());
        if (read.value().isEmpty()) {
            visit.refused(read.remarks().getFirst());
        }
        visit.page(visit.partial() ? "bulletin/outcome.jte" : "bulletin/page.jte", Map.of("page", page));
    }

    private Reading<BulletinReport> read(Visit visit) throws IOException {
        var file = Optional.ofNullable(visit.ctx().isMultipartFormData() ? visit.ctx().uploadedFile("file") : null)
                .filter(f -> f.size() > 0);
        return file.isPresent() ? read(file.get()) : bulletins.check(visit.form("text"));
    }

    /** The file is laid down for the time of the reading, and deleted. */
    private Reading<BulletinReport> read(UploadedFile upload) throws IOException {
        if (upload.size() > LARGEST) {
            return Reading.refused("paper.too-large", Long.toString(LARGEST >> 20));
        }
        Path path = Files.createTempFile("bulletin", ".part");
        try (var in = upload.content()) {
            Files.write(path, in.readAllBytes());
            return bulletins.check(ImportFile.of(path, upload.filename()));
        } finally {
            Files.delete(path);
        }
    }

    private static BulletinReport report(Reading<BulletinReport> read) {
        return read.value().orElseThrow(() -> refused(read));
    }

    private static Map<String, Object> answer(Reading<BulletinReport> read) {
        return BulletinFile.json(report(read), read.remarks());
    }

    private static Refusal refused(Reading<?> read) {
        var why = read.remarks().getFirst();
        return new Refusal(422, "bulletin-unreadable", Map.of("reason", why.code(), "detail", why.detail()));
    }

    private void csv(Visit visit) throws IOException {
        var report = report(read(visit));
        visit.ctx()
                .contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"kuayu-bulletin.csv\"");
        try (var writer = TableWriter.csv(visit.ctx().outputStream())) {
            BulletinFile.rows(report, visit.messages()).forEach(writer::row);
        }
    }

    private void json(Visit visit) throws IOException {
        var answer = answer(read(visit));
        visit.ctx().header("Content-Disposition", "attachment; filename=\"kuayu-bulletin.json\"");
        visit.ctx().json(answer);
    }

    private void api(Visit visit) throws IOException {
        if (visit.ctx().isMultipartFormData()) {
            visit.ctx().json(answer(read(visit)));
            return;
        }
        byte[] body = visit.ctx().bodyInputStream().readNBytes(4 * Bulletins.LONGEST + 1);
        visit.ctx().json(answer(bulletins.check(new String(body, StandardCharsets.UTF_8))));
    }
}
