package org.kuayu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.Rows;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** The rows or documents of one file as items, read forward once; for one thread. */
interface Items extends AutoCloseable {
    /** A single document or entry of a ZIP file is not larger. */
    long MAX_DOCUMENT = 64L << 20;

    /** The next item; empty at the end. */
    Optional<Item> next();

    /** Why reading stopped before the end; empty while it did not. */
    Optional<Remark> broken();

    /** Which share of the file has been read. */
    double share();

    @Override
    void close();

    /** The rows of a table. */
    record Table(Rows rows, RowReader reader) implements Items {
        @Override
        public Optional<Item> next() {
            return rows.next().map(reader::read);
        }

        @Override
        public Optional<Remark> broken() {
            return rows.broken();
        }

        @Override
        public double share() {
            return rows.share();
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    /** Whether the file is a ZIP of documents. */
    static boolean isZip(ImportFile file) {
        byte[] head = file.head();
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && (head[2] == 3 || head[2] == 5);
        return zip && file.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** The one document, or the documents of a ZIP. */
    static Reading<Items> documents(ImportFile file, List<DocumentReader> readers, String source) {
        if (!isZip(file)) {
            return Reading.of(new One(file, new Judgments(readers, source)));
        }
        for (Charset names : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return Reading.of(new Zip(new ZipFile(file.path().toFile(), names), new Judgments(readers, source)));
            } catch (ZipException e) {
                // names in another encoding, or broken: the last attempt decides
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Reading.refused("zip.broken", file.name());
    }

    /** A single document. */
    final class One implements Items {
        private final ImportFile file;
        private final Judgments judgments;
        private boolean read;

        One(ImportFile file, Judgments judgments) {
            this.file = file;
            this.judgments = judgments;
        }

        @Override
        public Optional<Item> next() {
            if (read) {
                return Optional.empty();
            }
            read = true;
            if (file.size() > MAX_DOCUMENT) {
                return Optional.of(Item.refused(1, file.name(), Remark.of("document.too-large"), ""));
            }
            try (InputStream in = file.open()) {
                return Optional.of(judgments.read(1, file.name(), in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Remark> broken() {
            return Optional.empty();
        }

        @Override
        public double share() {
            return read ? 1 : 0;
        }

        @Override
        public void close() {
            // nothing stays open
        }
    }

    /** The entries of a ZIP file, in the order of its directory; folders and what systems leave behind are passed over. */
    final class Zip implements Items {
        private static final int MAX_ENTRIES = 200_000;
        private static final int MAX_RATIO = 400;
        private static final long RATIO_FROM = 8L << 20;

        private final ZipFile zip;
        private final Judgments judgments;
        private final Iterator<? extends ZipEntry> entries;
        private long row;
        private Optional<Remark> broken = Optional.empty();

        Zip(ZipFile zip, Judgments judgments) {
            this.zip = zip;
            this.judgments = judgments;
            entries = zip.entries().asIterator();
        }

        @Override
        public Optional<Item> next() {
            while (entries.hasNext()) {
                ZipEntry entry = entries.next();
                row++;
                if (row > MAX_ENTRIES) {
                    broken = Optional.of(new Remark("zip.too-many", String.valueOf(zip.size())));
                    return Optional.empty();
                }
                if (!entry.isDirectory() && !leftover(entry.getName())) {
                    return Optional.of(item(entry));
                }
            }
            return Optional.empty();
        }

        private static boolean leftover(String name) {
            return name.startsWith("__MACOSX/") || name.matches("(.*/)?(\\.[^/]*|Thumbs\\.db|desktop\\.ini)");
        }

        private Item item(ZipEntry entry) {
            String name = entry.getName();
            if (name.matches("([/\\\\]|[A-Za-z]:).*")
                    || (name + "/").replace('\\', '/').contains("../")) {
                return Item.refused(row, name, Remark.of("zip.path"), "");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return item(entry, in.readNBytes((int) MAX_DOCUMENT + 1));
            } catch (IOException e) {
                return Item.refused(row, name, Remark.of("zip.entry-broken"), "");
            }
        }

        private Item item(ZipEntry entry, byte[] bytes) {
            String name = entry.getName();
            long packed = Math.max(1, entry.getCompressedSize());
            if (bytes.length > RATIO_FROM && bytes.length / packed > MAX_RATIO) {
                return Item.refused(row, name, new Remark("zip.bomb", bytes.length / packed + " : 1"), "");
            }
            return bytes.length > MAX_DOCUMENT
                    ? Item.refused(row, name, Remark.of("document.too-large"), "")
                    : judgments.read(row, name, bytes);
        }

        @Override
        public Optional<Remark> broken() {
            return broken;
        }

        @Override
        public double share() {
            return Math.min(1, (double) row / Math.max(1, zip.size()));
        }

        @Override
        public void close() {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads documents with the first reader that takes them. */
    record Judgments(List<DocumentReader> readers, String source) {
        Item read(long row, String path, byte[] bytes) {
            String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
            if (bytes.length == 0) {
                return Item.refused(row, path, Remark.of("import.file-empty"), "");
            }
            byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, ImportFile.HEAD));
            Optional<DocumentReader> reader =
                    readers.stream().filter(r -> r.accepts(name, head)).findFirst();
            if (reader.isEmpty()) {
                return Item.refused(row, path, Remark.of("document.kind-unknown"), "");
            }
            var read = reader.get().read(name, bytes);
            return read.value()
                    .map(j -> item(row, path, read, bytes))
                    .orElseGet(() -> Item.refused(row, path, read.remarks().getFirst(), ""));
        }

        private Item item(long row, String path, Reading<DocumentReader.Judgment> read, byte[] bytes) {
            DocumentReader.Judgment judgment = read.orThrow();
            if (judgment.document().text().indexOf(0) >= 0) {
                return Item.refused(row, path, Remark.of("table.nul"), "");
            }
            var findings = new ArrayList<ImportFinding>();
            read.remarks().forEach(d -> findings.add(warning(row, "", path, d)));
            for (DocumentReader.Fact fact : judgment.facts()) {
                fact.doubt()
                        .ifPresent(d -> findings.add(warning(row, fact.field().name(), fact.value(), d)));
            }
            var record = judgment.record().toBuilder().source(source).build();
            var candidate = new Item.Candidate(
                    record,
                    Optional.of(judgment.document()),
                    ByteBuffer.wrap(bytes).asReadOnlyBuffer(),
                    false);
            return new Item(row, Optional.of(candidate), findings, "");
        }

        private static ImportFinding warning(long row, String column, String value, Remark why) {
            var safe = new Remark(why.code(), Item.shown(why.detail()));
            return new ImportFinding(row, column, Item.shown(value), ImportFinding.Severity.WARNING, safe, "");
        }
    }
}
