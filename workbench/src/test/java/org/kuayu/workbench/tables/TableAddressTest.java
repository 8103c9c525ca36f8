package org.kuayu.workbench.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.text.Remark;

class TableAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rows=court&rows=month&cols=year&m=received",
                "rows=cause&cols=closing&cols=party-region&m=closing-rate&m=clearance-rate&region=50&level=basic",
                "rows=judge&m=average-days&span=last-quarter&where=closing:MEDIATION%7CWITHDRAWAL&cutoff=12",
                "rows=region&m=closed&search=q%3D%E5%80%9F%E6%AC%BE",
            })
    @DisplayName("ST-13: the address holds the whole table: written and read back it is the same")
    void roundTrip(String query) {
        var address = HandMade.address(query);
        assertThat(address.doubts()).isEmpty();
        assertThat(HandMade.address(address.query())).isEqualTo(address);
    }

    @Test
    @DisplayName("ST-13: what is not understood is left out and said")
    void doubts() {
        var address = HandMade.address("rows=size&rows=court&rows=level&rows=month&cols=court&m=ranking&m=closed&span=soon");
        assertThat(address.rows()).containsExactly(Dimension.COURT, Dimension.LEVEL);
        assertThat(address.columns()).isEmpty();
        assertThat(address.measures()).extracting(Measure::code).containsExactly("closed");
        assertThat(address.doubts())
                .extracting(Remark::code)
                .containsExactlyInAnyOrder(
                        "doubt.table-rows", "doubt.table-many-rows", "doubt.table-m", "doubt.table-span");
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_MONTH,2024-03-01,2024-02-01,2024-02-29",
        "LAST_MONTH,2024-01-31,2023-12-01,2023-12-31",
        "LAST_QUARTER,2024-01-02,2023-10-01,2023-12-31",
        "LAST_QUARTER,2024-05-31,2024-01-01,2024-03-31",
        "LAST_QUARTER,2024-06-30,2024-01-01,2024-03-31",
        "LAST_YEAR,2024-02-29,2023-01-01,2023-12-31",
        "YEAR_SO_FAR,2024-01-31,2023-01-01,2023-12-31",
        "YEAR_SO_FAR,2024-03-01,2024-01-01,2024-02-29",
    })
    @DisplayName("ST-13: a moving period stands for whole months before the day, leap days included")
    void spans(Span span, LocalDate day, LocalDate first, LocalDate last) {
        var period = span.on(day);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }
}
