package org.kuayu.store.jpa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Takes the file as a power cut would leave it, while four threads act on matters, and looks at what is in it. */
class MatterPowerCutTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void noActIsLost() throws IOException, InterruptedException {
        new Trouble<>(MatterWriting.class, MatterWritten::read, MatterWritten::check)
                .cut(folder, Trouble.seed(MatterPowerCutTest.class), (stores, random) -> MatterWriting.unit(stores, random, 2));
    }
}
