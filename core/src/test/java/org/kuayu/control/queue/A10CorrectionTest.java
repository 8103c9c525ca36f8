package org.kuayu.control.queue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Corrections, strikes, and clocks that were set back. */
class A10CorrectionTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return Story.of("A10Correction.txt");
    }
}
