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
}
