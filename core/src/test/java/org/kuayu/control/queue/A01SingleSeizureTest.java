package org.kuayu.control.queue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One seizure: its term, its release, and who may not touch it. */
class A01SingleSeizureTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return Story.of("A01SingleSeizure.txt");
    }
}
