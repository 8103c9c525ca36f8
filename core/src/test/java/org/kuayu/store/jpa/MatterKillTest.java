package org.kuayu.store.jpa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that acts on matters, again and again on the same folder, and looks at what it leaves. */
class MatterKillTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void noActIsLostAndNoNumberIsGivenTwice() throws IOException, InterruptedException {
        new Trouble<>(MatterWriting.class, MatterWritten::read, MatterWritten::check).kill(folder, Trouble.seed(MatterKillTest.class));
    }
}
