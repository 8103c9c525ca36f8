package org.kuayu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kuayu.document.ExtractedText;
import org.kuayu.text.Reading;

/** Every PDF of the shared hostile collection gets an answer within seconds. */
class PdfTextHostileTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("kuayu.shared", "../../shared")).resolve("hostile/pdf");

    @TestFactory
    Stream<DynamicTest> everyFileIsAnswered() throws IOException {
        assumeTrue(Files.isRegularFile(FOLDER.resolve("manifest.csv")), "skipped: no folder " + FOLDER);
        List<String> rows = Files.readAllLines(FOLDER.resolve("manifest.csv"));
        return rows.stream()
                .skip(1)
                .map(row -> row.split(","))
                .map(cells -> DynamicTest.dynamicTest(cells[0] + " " + cells[1], () -> answered(cells[0], cells[1])));
    }

    private static void answered(String category, String file) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            Reading<ExtractedText> reading = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> new PdfTextExtractor().extract(file, in));
            if (reading.value().isEmpty()) {
                assertThat(reading.remarks().getFirst().code())
                        .isIn("document.encrypted", "document.broken", "document.bomb", "document.too-deep");
            }
            if (category.equals("encrypted") && !file.contains("user-password") && !file.contains("both")) {
                assertThat(reading.orThrow().pages().getFirst().text()).contains("pdf encryption test");
            }
            if (category.equals("vertical") || category.equals("zh_other") || category.equals("pdf20")) {
                assertThat(reading.value()).as("readable").isPresent();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> columnsOfVerticalWritingAreReadFromRightToLeft() {
        Path file = FOLDER.resolve("368422d6_jo.pdf");
        assumeTrue(Files.isRegularFile(file), "skipped: no file " + file);
        return Stream.of(DynamicTest.dynamicTest("jo.pdf", () -> {
            try (InputStream in = Files.newInputStream(file)) {
                String text = new PdfTextExtractor()
                        .extract("jo.pdf", in)
                        .orThrow()
                        .pages()
                        .getFirst()
                        .text();
                assertThat(text).contains("わたくしといふ現象は", "假定された有機交流電燈の");
                assertThat(text.indexOf("現象は")).isLessThan(text.indexOf("有機交流電燈"));
            }
        }));
    }
}
