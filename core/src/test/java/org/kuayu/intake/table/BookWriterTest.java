package org.kuayu.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Workbooks, read again by a library that did not write them. */
class BookWriterTest {
    private static final Pattern CELL = Pattern.compile(
            "\\{\"kind\": \"(\\w+)\", \"value\": \"([^\"]*)\", \"format\": \"([^\"]*)\", \"link\": (null|\"[^\"]*\")}");

    private static List<String> read(byte[] book) {
        var python = StrangersReader.python();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(python).as("python3-openpyxl is needed where CI=true").isPresent();
        }
        Assumptions.assumeTrue(python.isPresent(), "skipped: no python3-openpyxl");
        var found = new ArrayList<String>();
        var matcher = CELL.matcher(StrangersReader.json(python.get(), book));
        while (matcher.find()) {
            found.add(matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3) + " " + matcher.group(4));
        }
        return found;
    }

    private static byte[] book(List<List<BookWriter.Cell>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = BookWriter.xlsx(out)) {
            book.sheet("one", 1, 1, "A & B");
            rows.forEach(book::row);
            book.sheet("a/b: two", 0, 0, "");
            book.row(List.of(BookWriter.head("second")));
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("ST-13, ST-18: openpyxl reads numbers as numbers, days as days, links as links, and no cell as a formula")
    void kinds() {
        var cells = read(book(List.of(List.of(
                BookWriter.text("=1+1"),
                BookWriter.number(new BigDecimal("0.8004"), "0.00%"),
                BookWriter.number(new BigDecimal("9999999999999.99"), "#,##0.00"),
                BookWriter.number(new BigDecimal(158571), "#,##0", "http://localhost/figures/cases?term=C&from=2024-01-01"),
                BookWriter.day(LocalDate.of(2024, 2, 29)),
                BookWriter.link("cases", "http://localhost/cases")))));
        assertThat(cells)
                .containsExactly(
                        "text =1+1 General null",
                        "number 0.8004 0.00% null",
                        "number 9999999999999.99 #,##0.00 null",
                        "number 158571 #,##0 \"http://localhost/figures/cases?term=C&from=2024-01-01\"",
                        "day 2024-02-29 yyyy-mm-dd null",
                        "text cases General \"http://localhost/cases\"",
                        "text second General null");
    }

    @Test
    @DisplayName("ST-18: a sum with more digits than a spreadsheet holds keeps them all, as text")
    void exact() {
        var cells = read(book(List.of(List.of(BookWriter.number(new BigDecimal("12345678901234567.89"), "#,##0.00")))));
        assertThat(cells.getFirst()).isEqualTo("text 12345678901234567.89 General null");
    }
}
