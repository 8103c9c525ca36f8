package org.kuayu.property.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.text.Remark;

/** The table files of a delivery: those given, and those in ZIP files, unpacked into the folder of the import. */
final class DeliveredFiles {
    private static final int MAX_ENTRIES = 1_000;
    private static final long MAX_TOTAL = 32L << 30;
    private static final long RATIO_FROM = 64L << 20;
    private static final int MAX_RATIO = 400;
    private static final Pattern LEFTOVER =
            Pattern.compile("__MACOSX/.*|(.*/)?(\\.[^/]*|Thumbs\\.db|desktop\\.ini)");

    private final Path folder;
    private final Findings findings;
    private final List<ImportFile> files = new ArrayList<>();
    private long total;

    private DeliveredFiles(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    static List<ImportFile> of(List<ImportFile> given, Path folder, Findings findings) throws IOException {
        var delivered = new DeliveredFiles(folder, findings);
        for (ImportFile file : given) {
            if (file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                delivered.unpack(file);
            } else {
                delivered.files.add(file);
            }
        }
        return delivered.files;
    }

    private void unpack(ImportFile file) throws IOException {
        for (Charset names : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try (var zip = new ZipFile(file.path().toFile(), names)) {
                unpack(file, zip);
                return;
            } catch (ZipException otherNamesOrBroken) {
                continue;
            }
        }
        findings.file(file.name(), new Remark("zip.broken", file.name()));
    }

    private void unpack(ImportFile file, ZipFile zip) throws IOException {
        if (zip.size() > MAX_ENTRIES) {
            findings.file(file.name(), new Remark("zip.too-many", String.valueOf(zip.size())));
            return;
        }
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            boolean leftover = LEFTOVER.matcher(name).matches();
            if (!entry.isDirectory() && !leftover) {
                try (InputStream in = zip.getInputStream(entry)) {
                    unpack(in, entry, folder.resolve("unpacked-" + files.size()));
                } catch (ZipException broken) {
                    findings.file(name, Remark.of("zip.entry-broken"));
                }
            }
        }
    }

    /** Writes one entry under a name of our own; one that grows beyond reason is given up. */
    private void unpack(InputStream in, ZipEntry entry, Path target) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (var out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                total += n;
                if (total > MAX_TOTAL || size > RATIO_FROM && size / packed > MAX_RATIO) {
                    findings.file(entry.getName(), new Remark("zip.bomb", size / packed + " : 1"));
                    return;
                }
                out.write(buffer, 0, n);
            }
        }
        files.add(ImportFile.of(target, entry.getName()));
    }
}
