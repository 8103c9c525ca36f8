package org.kuayu.mediation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The stories of disputes, from the simplest on. */
@DisplayName("disputes")
class DisputeStoryTest {
    @TestFactory
    @DisplayName("A01 three channels and their limits")
    Stream<DynamicTest> channels() {
        return DisputeStory.of("A01Channels.txt");
    }

    @TestFactory
    @DisplayName("A02 asking the other side")
    Stream<DynamicTest> consent() {
        return DisputeStory.of("A02Consent.txt");
    }

    @TestFactory
    @DisplayName("A03 who mediates")
    Stream<DynamicTest> choice() {
        return DisputeStory.of("A03Choice.txt");
    }

    @TestFactory
    @DisplayName("A04 accepting, declining, disclosing, replacing")
    Stream<DynamicTest> task() {
        return DisputeStory.of("A04Task.txt");
    }

    @TestFactory
    @DisplayName("A05 sessions, extension, appraisal, suspension")
    Stream<DynamicTest> course() {
        return DisputeStory.of("A05Course.txt");
    }

    @TestFactory
    @DisplayName("A06 signing, refusing, a plan without objection")
    Stream<DynamicTest> agreement() {
        return DisputeStory.of("A06Agreement.txt");
    }

    @TestFactory
    @DisplayName("A07 judicial confirmation")
    Stream<DynamicTest> confirmation() {
        return DisputeStory.of("A07Confirmation.txt");
    }

    @TestFactory
    @DisplayName("A08 ends, and the way of a labour dispute")
    Stream<DynamicTest> ends() {
        return DisputeStory.of("A08Ends.txt");
    }

    @TestFactory
    @DisplayName("A09 performance and return visits")
    Stream<DynamicTest> performance() {
        return DisputeStory.of("A09Performance.txt");
    }

    @TestFactory
    @DisplayName("A10 a corrected day")
    Stream<DynamicTest> correction() {
        return DisputeStory.of("A10Correction.txt");
    }
}
