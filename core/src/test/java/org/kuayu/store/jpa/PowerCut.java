package org.kuayu.store.jpa;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system for H2, {@code cut:}, that remembers what was written since the last sync. {@link #image} gives the file
 * as a power cut would leave it: what was synced, and of the rest any part, in any order.
 */
public final class PowerCut extends FilePathWrapper {
    private static final Object LOCK = new Object();
    private static final List<Write> UNSYNCED = new ArrayList<>();
    private static byte[] synced = {};

    /** One change; a length alone for a truncation. */
    private record Write(long position, byte[] bytes, boolean truncates) {}

    @Override
    public String getScheme() {
        return "cut";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Watched(super.open(mode));
    }

    static void register() {
        FilePath.register(new PowerCut());
        synchronized (LOCK) {
            UNSYNCED.clear();
            synced = new byte[0];
        }
    }

    /** Writes what a power cut at this moment would leave. */
    static void image(Path to, Random random) throws IOException {
        synchronized (LOCK) {
            byte[] content = synced.clone();
            int certain = random.nextInt(UNSYNCED.size() + 1);
            for (int i = 0; i < UNSYNCED.size(); i++) {
                if (i < certain || random.nextBoolean()) {
                    content = apply(content, UNSYNCED.get(i));
                }
            }
            Files.write(to, content, StandardOpenOption.CREATE);
        }
    }

    private static byte[] apply(byte[] content, Write write) {
        int end = (int) write.position + write.bytes.length;
        byte[] out = content;
        if (write.truncates || end > content.length) {
            out = java.util.Arrays.copyOf(content, end);
        }
        System.arraycopy(write.bytes, 0, out, (int) write.position, write.bytes.length);
        return out;
    }

    private static final class Watched extends FileBaseDefault {
        private final FileChannel file;

        Watched(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return file.read(to, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            byte[] bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            synchronized (LOCK) {
                int written = file.write(from, position);
                UNSYNCED.add(new Write(position, java.util.Arrays.copyOf(bytes, written), false));
                return written;
            }
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            synchronized (LOCK) {
                file.truncate(size);
                UNSYNCED.add(new Write(size, new byte[0], true));
            }
        }

        @Override
        public void force(boolean metaData) throws IOException {
            synchronized (LOCK) {
                file.force(metaData);
                for (Write write : UNSYNCED) {
                    synced = apply(synced, write);
                }
                UNSYNCED.clear();
            }
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
