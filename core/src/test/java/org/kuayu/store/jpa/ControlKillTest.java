package org.kuayu.store.jpa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that takes notices in, again and again on the same folder, and looks at what it leaves. */
class ControlKillTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void noNoticeIsLostAndNoIntakeNumberIsGivenTwiceOrSkipped() throws IOException, InterruptedException {
        new Trouble<>(Accepting.class, Accepted::read, Accepted::check).kill(folder, Trouble.seed(ControlKillTest.class));
    }
}
