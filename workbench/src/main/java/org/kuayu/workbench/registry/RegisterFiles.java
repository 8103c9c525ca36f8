package org.kuayu.workbench.registry;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.property.intake.RegisterImport;
import org.kuayu.property.intake.RegisterIntake;
import org.kuayu.property.intake.RegisterPlan;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.shell.Refusal;
import org.kuayu.workbench.shell.Visit;

/** Register files: uploaded, tried out, brought in. What was uploaded is taken away once it is in, or with the next upload. */
final class RegisterFiles {
    private static final long LIMIT = 2L << 30;

    private final Kuayu kuayu;
    private final Path folder;
    private final RegisterIntake intake;

    RegisterFiles(Kuayu kuayu, Optional<Path> dataFolder) {
        this.kuayu = kuayu;
        try {
            folder = dataFolder.isPresent()
                    ? Files.createDirectories(dataFolder.get().resolve("register-files"))
                    : Files.createTempDirectory("kuayu-register");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        intake = kuayu.registerIntake(folder);
    }

    void show(Visit visit) {
        page(visit, LegalDay.of(kuayu.clock().instant()), Optional.empty(), "");
    }

    private void page(Visit visit, LocalDate asOf, Optional<RegisterImport> found, String key) {
        visit.page(
                "registry/files.jte",
                Map.of("registry", DeskPage.name(kuayu, visit), "asOf", asOf, "found", found, "key", key));
    }

    /** Keeps the files and looks at them without bringing anything in. */
    void tryOut(Visit visit) throws IOException {
        List<UploadedFile> uploads = visit.ctx().uploadedFiles("files").stream()
                .filter(upload -> !upload.filename().isBlank())
                .toList();
        LocalDate asOf = asOf(visit.form("asOf"));
        if (uploads.isEmpty()) {
            throw new Refusal(422, "register-no-file");
        }
        String key = UUID.randomUUID().toString();
        Path place = Files.createDirectory(folder.resolve(key));
        for (int i = 0; i < uploads.size(); i++) {
            keep(uploads.get(i), Files.createDirectory(place.resolve(Integer.toString(i))));
        }
        RegisterPlan plan = plan(visit, asOf).dryRun();
        var found = intake.read(files(place), plan, visit.officer().actor(), rows -> {});
        page(visit, asOf, Optional.of(found), key);
    }

    private RegisterPlan plan(Visit visit, LocalDate asOf) {
        String registry = visit.officer().registry().orElseThrow(() -> new Refusal(409, "register-no-registry"));
        return RegisterPlan.of(registry, asOf);
    }

    private LocalDate asOf(String written) {
        LocalDate today = LegalDay.of(kuayu.clock().instant());
        return Times.day(written).filter(day -> !day.isAfter(today)).orElse(today);
    }

    private static void keep(UploadedFile upload, Path place) throws IOException {
        String name = Path.of(upload.filename().replaceAll("[\\\\/:\\p{Cntrl}]", "_"))
                .getFileName()
                .toString();
        try (InputStream in = upload.content();
                OutputStream out = Files.newOutputStream(place.resolve(name))) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > LIMIT) {
                    throw new Refusal(413, "upload-too-large");
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private static List<ImportFile> files(Path place) throws IOException {
        var files = new ArrayList<ImportFile>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.add(ImportFile.of(file));
            }
        }
        return files;
    }

    /** Brings in what was tried out. */
    void bringIn(Visit visit) throws IOException {
        String key = visit.path("key");
        Path place = folder.resolve(key);
        if (!key.matches("[0-9a-f-]{36}") || !Files.isDirectory(place)) {
            throw Refusal.notFound();
        }
        LocalDate asOf = asOf(visit.form("asOf"));
        var done = intake.read(files(place), plan(visit, asOf), visit.officer().actor(), rows -> {});
        delete(place);
        page(visit, asOf, Optional.of(done), "");
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
