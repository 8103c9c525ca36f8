package org.kuayu.caseload.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.text.Table;

/** Every figure of {@code china-published.csv}: what courts printed follows from their counts by our formulas. */
class PublishedTest {
    private static final List<Map<String, String>> ROWS =
            Table.beside(PublishedTest.class, "china-published.csv").rows();

    static Stream<Map<String, String>> rows(String kind) {
        return ROWS.stream().filter(r -> r.get("kind").equals(kind));
    }

    static Stream<Map<String, String>> rates() {
        return ROWS.stream().filter(r -> !r.get("rate").isEmpty());
    }

    static Stream<Map<String, String>> levels() {
        return ROWS.stream().filter(r -> !r.get("accepted").isEmpty() && !r.get("closed").isEmpty());
    }

    static Stream<Map<String, String>> growths() {
        return ROWS.stream().filter(r -> !r.get("yoy_accepted").isEmpty());
    }

    @Test
    @DisplayName("all 15 published lines are here, one of them with a second row")
    void whole() {
        assertThat(ROWS).hasSize(16);
        assertThat(ROWS).allSatisfy(r -> assertThat(r.get("source")).isNotBlank());
    }

    @ParameterizedTest(name = "closing rate of {0}")
    @MethodSource("rates")
    void printedRate(Map<String, String> row) {
        var printed = new BigDecimal(row.get("rate"));
        var ours = closingRate(row).setScale(Integer.parseInt(row.get("decimals")), RoundingMode.HALF_UP);
        assertThat(ours).as(row.get("id")).isEqualByComparingTo(printed);
    }

    @ParameterizedTest(name = "never above 100 %: {0}")
    @MethodSource("levels")
    void closedOfHandled(Map<String, String> row) {
        assertThat(closingRate(row)).as(row.get("id")).isBetween(new BigDecimal("40"), new BigDecimal("100"));
    }

    private static BigDecimal closingRate(Map<String, String> row) {
        var flow = Flow.of(0, number(row, "accepted"), number(row, "closed"));
        return Measure.get("closing-rate").of(flow, 365).value().orElseThrow();
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(row.get(column));
    }

    @Test
    @DisplayName("the flow identity of the published counts")
    void identities() {
        for (var row : ROWS) {
            if (!row.get("pending").isEmpty()) {
                assertThat(number(row, "accepted") - number(row, "closed"))
                        .as(row.get("id"))
                        .isEqualTo(number(row, "pending"));
            }
            if (!row.get("carried").isEmpty() && !row.get("received").isEmpty()) {
                assertThat(number(row, "carried") + number(row, "received"))
                        .as(row.get("id"))
                        .isEqualTo(number(row, "accepted"));
            }
        }
        var yiling = rows("closing_rate").limit(3).toList();
        for (String column : List.of("accepted", "carried", "closed")) {
            assertThat(number(yiling.get(1), column) + number(yiling.get(2), column))
                    .as("L2 + L3 = L1, " + column)
                    .isEqualTo(number(yiling.get(0), column));
        }
    }

    @Test
    @DisplayName("L9: Chongqing 2023, 结收比 is not 结案率")
    void twoRates() {
        var row = rows("level").filter(r -> r.get("id").equals("L9")).findFirst().orElseThrow();
        long carried = number(row, "accepted") - number(row, "received");
        var flow = Flow.of(carried, number(row, "received"), number(row, "closed"));
        assertThat(Measure.get("closing-rate").of(flow, 365).value()).hasValue(new BigDecimal("91.79"));
        assertThat(Measure.get("clearance-rate").of(flow, 365).value()).hasValue(new BigDecimal("100.21"));
    }

    @ParameterizedTest(name = "ST-7 {0}")
    @MethodSource("growths")
    void growth(Map<String, String> row) {
        for (String what : List.of("accepted", "closed")) {
            var printed = new BigDecimal(row.get("yoy_" + what));
            var now = new BigDecimal(row.get(what));
            var base = now.divide(
                    BigDecimal.ONE.add(printed.movePointLeft(2)), 0, RoundingMode.HALF_UP);
            var again = now.subtract(base).movePointRight(2).divide(base, printed.scale(), RoundingMode.HALF_UP);
            assertThat(again).as(row.get("id") + " " + what).isEqualByComparingTo(printed);
        }
    }
}
