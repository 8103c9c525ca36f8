package org.kuayu.store.jpa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Takes the file as a power cut would leave it, while four threads take notices in, and looks at what is in it. */
class ControlPowerCutTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void noNoticeIsLost() throws IOException, InterruptedException {
        new Trouble<>(Accepting.class, Accepted::read, Accepted::check)
                .cut(folder, Trouble.seed(ControlPowerCutTest.class), (stores, random) -> Accepting.unit(stores, random, 2));
    }
}
