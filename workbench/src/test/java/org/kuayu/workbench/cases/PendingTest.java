package org.kuayu.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.course.CaseCourse;
import org.kuayu.casefile.course.Reopening;
import org.kuayu.casefile.course.Track;
import org.kuayu.court.CourtCode;

class PendingTest {
    private static CasePage page(List<Reopening> reopenings) {
        var closed = Optional.of(LocalDate.of(2024, 3, 1));
        var course = new CaseCourse(Track.UNKNOWN, List.of(), List.of(), Optional.empty(), reopenings, List.of());
        var record = CaseRecord.builder(CaseNumber.of("（2024）渝0112民初1号"), CaseCourt.of(CourtCode.of("渝0112")))
                .dates(new CaseDates(Optional.of(LocalDate.of(2024, 1, 5)), closed, Optional.empty()))
                .course(course)
                .build();
        var rights = new CasePage.Rights(false, false, "");
        return new CasePage(record, "", "", List.of(), List.of(), List.of(), List.of(), List.of(), 0, "", rights);
    }

    @Test
    @DisplayName("a case that was reopened after its last closing is pending")
    void reopened() {
        assertThat(page(List.of()).pending()).isFalse();
        var again = new Reopening(LocalDate.of(2024, 3, 1), "撤诉", LocalDate.of(2024, 4, 1));
        assertThat(page(List.of(again)).pending()).isTrue();
    }
}
