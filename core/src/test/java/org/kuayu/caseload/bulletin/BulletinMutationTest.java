package org.kuayu.caseload.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.caseload.bulletin.BulletinReport.State;

/** Alters each single digit of each bulletin and counts what is found and what is falsely blamed (BX-5, ST-17). */
class BulletinMutationTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/kuayu/caseload/bulletin");

    /**
     * What came of altering the digits of one text.
     *
     * @param digits of its numbers
     * @param covered of numbers that some identity confirms
     * @param found covered digits of which the altered number is named, alone or as one of several
     * @param named covered digits of which the altered number alone is named
     * @param blamed alterations in which another number is named as the only wrong one
     */
    private record Count(int digits, int covered, int found, int named, int blamed) {
        Count plus(Count o) {
            return new Count(digits + o.digits, covered + o.covered, found + o.found, named + o.named, blamed + o.blamed);
        }
    }

    static List<Path> texts() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BulletinReport check(String text) {
        return new Bulletins(List.of(), List.of()).check(text).orThrow();
    }

    private static Count mutate(String text, BulletinReport whole) {
        var count = new Count(0, 0, 0, 0, 0);
        for (var number : whole.numbers()) {
            for (int at = number.number().from(); at < number.number().to(); at++) {
                if (Character.isDigit(text.charAt(at))) {
                    count = count.plus(digit(text, at, number));
                }
            }
        }
        return count;
    }

    private static Count digit(String text, int at, BulletinReport.Judged number) {
        char was = text.charAt(at);
        char zero = was >= '０' ? '０' : '0';
        char other = (char) (zero + (was - zero + 3 + at % 5) % 10);
        if (other == was || was == zero + 1 && other == zero && at == number.number().from()) {
            other = (char) (zero + (was - zero + 1) % 10);
        }
        var report = check(text.substring(0, at) + other + text.substring(at + 1));
        boolean covered = number.state() == State.CONFIRMED;
        var now = report.numbers().stream()
                .filter(n -> n.number().from() <= at && n.number().to() > at)
                .findFirst();
        var state = now.map(BulletinReport.Judged::state).orElse(State.UNTESTED);
        boolean found = state == State.MISFIT || state == State.CONFLICT;
        boolean blamed = report.numbers().stream()
                .anyMatch(n -> n.state() == State.MISFIT && (n.number().from() > at || n.number().to() <= at));
        return new Count(1, covered ? 1 : 0, covered && found ? 1 : 0, covered && state == State.MISFIT ? 1 : 0, blamed ? 1 : 0);
    }

    @Test
    @DisplayName("BX-5 ST-17: single digits altered: found, and falsely blamed")
    void everyDigit() {
        var total = new Count(0, 0, 0, 0, 0);
        var lines = new ArrayList<String>();
        for (Path file : texts()) {
            if (file.getFileName().toString().startsWith("trap")) {
                continue;
            }
            String text = read(file);
            var report = new Bulletins(List.of(), List.of()).check(text).orThrow();
            var count = mutate(report.text(), report);
            total = total.plus(count);
            lines.add(file.getFileName() + " " + count);
        }
        lines.forEach(System.out::println);
        System.out.println("all " + total);
        assertThat(total.covered() * 100 / total.digits()).as("covered, per cent of %s", total).isGreaterThanOrEqualTo(90);
        assertThat(total.found() * 100 / total.covered()).as("found, per cent of %s", total).isGreaterThanOrEqualTo(95);
        assertThat(total.named() * 100 / total.covered()).as("named alone, per cent of %s", total).isGreaterThanOrEqualTo(85);
        assertThat(total.blamed() * 1000).as("falsely blamed, of a thousand: %s", total).isLessThanOrEqualTo(total.digits());
    }
}
