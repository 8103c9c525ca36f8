package org.kuayu.property.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Deals the rows of all files into buckets on disk, so that everything about one business number lies in one bucket and
 * one bucket fits into memory.
 */
final class Buckets implements AutoCloseable {
    private static final long BYTES = 2L << 20;
    private static final int MOST = 512;

    private final List<Path> paths = new ArrayList<>();
    private final List<DataOutputStream> outs = new ArrayList<>();

    /** Buckets for about so many bytes of rows. */
    Buckets(Path folder, long bytes) throws IOException {
        int count = (int) Math.clamp(bytes / BYTES + 1, 1, MOST);
        for (int i = 0; i < count; i++) {
            Path path = folder.resolve("bucket-" + i);
            paths.add(path);
            outs.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 14)));
        }
    }

    int size() {
        return paths.size();
    }

    void put(ListRow row) throws IOException {
        DataOutputStream out = outs.get(Math.floorMod(row.id().hashCode(), outs.size()));
        put(out, row.list());
        out.writeBoolean(row.holder());
        put(out, row.id());
        put(out, row.file());
        out.writeLong(row.line());
        out.writeInt(row.cells().size());
        for (Map.Entry<String, String> cell : row.cells().entrySet()) {
            put(out, cell.getKey());
            put(out, cell.getValue());
        }
    }

    /** UTF-8, or UTF-16 where lone surrogates would be lost: then the length is negative. */
    private static void put(DataOutputStream out, String text) throws IOException {
        boolean surrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        byte[] bytes = text.getBytes(surrogates ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
        out.writeInt(surrogates ? -bytes.length : bytes.length);
        out.write(bytes);
    }

    /** The rows of a bucket in the order in which they were put; only after {@link #close}. */
    List<ListRow> rows(int bucket) throws IOException {
        var rows = new ArrayList<ListRow>();
        var names = new LinkedHashMap<String, String>();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(paths.get(bucket)), 1 << 16))) {
            while (in.available() > 0) {
                rows.add(row(in, names));
            }
        }
        Files.delete(paths.get(bucket));
        return rows;
    }

    private static ListRow row(DataInputStream in, Map<String, String> names) throws IOException {
        String list = shared(text(in), names);
        boolean holder = in.readBoolean();
        String id = text(in);
        String file = shared(text(in), names);
        long line = in.readLong();
        var cells = new LinkedHashMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) {
            cells.put(shared(text(in), names), text(in));
        }
        return new ListRow(list, holder, id, file, line, cells);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = new byte[Math.abs(length)];
        in.readFully(bytes);
        return new String(bytes, length < 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
    }

    private static String shared(String name, Map<String, String> names) {
        return names.computeIfAbsent(name, n -> n);
    }

    @Override
    public void close() throws IOException {
        for (DataOutputStream out : outs) {
            out.close();
        }
    }
}
