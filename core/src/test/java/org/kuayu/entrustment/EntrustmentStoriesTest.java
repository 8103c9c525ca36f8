package org.kuayu.entrustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Stories of entrusted acts and cases, told in text: each line is an act, the indented line below it what came of it. */
class EntrustmentStoriesTest {
    @TestFactory
    Stream<DynamicTest> acts() throws IOException {
        return stories("A01Acts.txt");
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return stories("A02Cases.txt");
    }

    private static Stream<DynamicTest> stories(String name) throws IOException {
        try (InputStream in = EntrustmentStoriesTest.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^== "))
                    .filter(story -> !story.isBlank() && !story.startsWith("#"))
                    .map(story -> DynamicTest.dynamicTest(story.lines().findFirst().orElseThrow(), () -> tell(story)));
        }
    }

    private static void tell(String story) {
        try (var teller = new EntrustmentStory()) {
            var told = new StringBuilder();
            story.lines().skip(1).filter(line -> !line.isBlank() && !line.startsWith("  ")).forEach(line -> told.append(line)
                    .append("\n")
                    .append(teller.tell(line)));
            String expected = story.lines().skip(1).filter(line -> !line.isBlank()).reduce("", (a, b) -> a + b + "\n");
            assertThat(told.toString()).isEqualTo(expected);
        }
    }
}
