package org.kuayu.floors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Embedders take only what they use: floors 1 to 3 and the front door run on the JDK alone. */
class BareClassPathTest {
    @Test
    @DisplayName("rules, stores in memory, search and verification run with no jar on the class path")
    void bare() throws IOException, InterruptedException {
        String path = Sources.CLASSES + File.pathSeparator + Sources.CORE.resolve("target/test-classes");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Dfile.encoding=UTF-8", "-cp", path, BareRun.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(output).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).contains("bare run passed");
    }
}
