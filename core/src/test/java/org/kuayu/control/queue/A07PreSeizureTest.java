package org.kuayu.control.queue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pre-seizures and the registration of their debtor. */
class A07PreSeizureTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return Story.of("A07PreSeizure.txt");
    }
}
