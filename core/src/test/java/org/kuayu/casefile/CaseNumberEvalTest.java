package org.kuayu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bar of issue 2 on the strings under shared/eval, which are not part of the project. */
class CaseNumberEvalTest {
    private static final long SEED = 2024;

    private static List<String> lines(String file) throws IOException {
        Path path = Path.of(System.getProperty("kuayu.shared", "../shared"), "eval", file);
        assumeTrue(Files.isReadable(path), "skipped: " + path + " is not there");
        return Files.readAllLines(path);
    }

    private static double readable(List<String> lines) {
        return lines.stream()
                        .filter(l -> CaseNumber.parse(l).value().isPresent())
                        .count()
                / (double) lines.size();
    }

    @Test
    void readsNinetyNineOfAHundredCaseNumbers() throws IOException {
        var lines = new ArrayList<>(lines("casenumbers-dev.txt"));
        Collections.shuffle(lines, new Random(SEED));
        int third = lines.size() / 3;

        System.out.printf(
                "case numbers read: %.4f of all, %.4f of a random third (seed %d)%n",
                readable(lines), readable(lines.subList(0, third)), SEED);
        assertThat(readable(lines)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void refusesEveryNumberOfAnotherOffice() throws IOException {
        List<String> lines = lines("not-casenumbers-dev.txt");

        assertThat(lines).allMatch(l -> CaseNumber.parse(l).value().isEmpty());
        assertThat(lines).allMatch(l -> CaseNumbers.findIn("经查，" + l + "，属实").isEmpty());
    }

    @Test
    void findsInRunningTextWhatItReadsAlone() throws IOException {
        for (String line : lines("casenumbers-dev.txt")) {
            boolean alone = CaseNumber.parse(line).value().isPresent();
            assertThat(CaseNumbers.findIn("不服本院作出的" + line + "民事判决").isEmpty())
                    .as(line)
                    .isEqualTo(!alone);
        }
    }
}
