package org.kuayu.property.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How days are written, and how files are named. */
class FieldDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2024/5/1,2024-05-01",
        "2024-05-01,2024-05-01",
        "2024年5月1日,2024-05-01",
        "20240501,2024-05-01",
        "２０２４／０５／０１,2024-05-01",
        "2024-05-01 10:23:45,2024-05-01",
        "2024/5/1 8:00,2024-05-01",
        "2024-05-01T10:23:45,2024-05-01",
        "20240501102345,2024-05-01",
        "二〇二四年五月一日,2024-05-01",
        "2024-02-30,",
        "2024-13-01,",
        "长期,",
        "1/5/2024,"
    })
    void days(String written, LocalDate day) {
        assertThat(FieldDays.day(written)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource({"FDCQ.csv,FDCQ", "fdcq_2024.xlsx,FDCQ", "QLF_QL_CFDJ.csv,CFDJ", "qlr.tsv,QLR", "register.jsonl,''"})
    void theNameTellsTheList(String name, String list) {
        assertThat(ListFile.list(name)).isEqualTo(list);
    }
}
