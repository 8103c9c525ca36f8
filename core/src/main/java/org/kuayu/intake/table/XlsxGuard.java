package org.kuayu.intake.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.text.Remark;

/**
 * Measures a workbook before it is opened: inflates it once, keeping nothing, and names what would harm — too many parts, a
 * decompression bomb, a cell without end, an XML document type. What the parts claim about their size is not believed.
 */
final class XlsxGuard {
    static final int MAX_PARTS = 10_000;
    static final long MAX_TOTAL = 4L << 30;
    static final long MAX_STRINGS = 192L << 20;
    static final int MAX_RATIO = 250;
    static final int MAX_RUN = 1_000_000;
    private static final long RATIO_FROM = 32L << 20;

    private final ImportFile file;
    private long total;
    private long part;
    private int run;

    private XlsxGuard(ImportFile file) {
        this.file = file;
    }

    /** Why the workbook must not be opened; empty when it may. */
    static Optional<Remark> check(ImportFile file) {
        try (var zip = new ZipFile(file.path().toFile())) {
            if (zip.size() > MAX_PARTS) {
                return refusal("table.bomb", zip.size() + " parts");
            }
            return new XlsxGuard(file).measure(zip);
        } catch (IOException e) {
            return refusal("table.xlsx-broken", file.name());
        }
    }

    private Optional<Remark> measure(ZipFile zip) throws IOException {
        boolean workbook = false;
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : Collections.list(zip.entries())) {
            workbook |= entry.getName().equalsIgnoreCase("xl/workbook.xml");
            part = 0;
            run = 0;
            try (InputStream in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                    var harm = take(entry.getName(), buffer, n);
                    if (harm.isPresent()) {
                        return harm;
                    }
                }
            }
        }
        return workbook ? Optional.empty() : refusal("table.xlsx-broken", file.name());
    }

    private Optional<Remark> take(String name, byte[] bytes, int n) {
        boolean first = part == 0;
        total += n;
        part += n;
        if (total > MAX_TOTAL || total > RATIO_FROM && total > MAX_RATIO * file.size()) {
            return refusal("table.bomb", name);
        }
        if (name.endsWith("sharedStrings.xml") && part > MAX_STRINGS) {
            return refusal("table.strings-too-large", name);
        }
        if (name.endsWith(".xml") && first && new String(bytes, 0, n, ISO_8859_1).contains("<!DOCTYPE")) {
            return refusal("table.xml-type", name);
        }
        return name.endsWith(".xml") && longRun(bytes, n) ? refusal("table.cell-too-large", name) : Optional.empty();
    }

    private boolean longRun(byte[] bytes, int n) {
        for (int i = 0; i < n; i++) {
            run = bytes[i] == '<' ? 0 : run + 1;
            if (run > MAX_RUN) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Remark> refusal(String code, String detail) {
        return Optional.of(new Remark(code, detail));
    }
}
