package org.kuayu.control.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;

class PreservedViewTest {
    private static final UnitNumber PRESERVED = UnitNumber.of("500112001001GB00012F00010203");
    private static final UnitNumber OTHER = UnitNumber.of("500112001001GB00012F00010204");

    private static RegisterEntry entry(String id, Optional<UnitNumber> unit) {
        return new RegisterEntry(RightKind.BUILDING, id, unit, Map.of("fdzl", "某路"), List.of());
    }

    @Test
    @DisplayName("S5: the applicant of a preservation sees what was preserved, and no other property")
    void onlyWhatWasPreserved() {
        var answer = new RegisterExtract(
                "500112",
                Instant.EPOCH,
                Map.of(
                        RightKind.BUILDING,
                        List.of(
                                entry("1", Optional.of(PRESERVED)),
                                entry("2", Optional.of(OTHER)),
                                entry("3", Optional.empty())),
                        RightKind.MORTGAGE,
                        List.of()));
        var seen = PreservedView.of(answer, List.of(PRESERVED));
        assertThat(seen.findList(RightKind.BUILDING).orElseThrow())
                .extracting(RegisterEntry::id)
                .containsExactly("1");
        assertThat(seen.findList(RightKind.MORTGAGE)).contains(List.of());
        assertThat(seen.findList(RightKind.SEIZURE)).as("not supplied stays not supplied").isEmpty();
        assertThat(PreservedView.of(answer, List.of()).nothingFound()).isTrue();
        assertThat(PreservedView.RULE.article()).isEqualTo(12);
    }
}
