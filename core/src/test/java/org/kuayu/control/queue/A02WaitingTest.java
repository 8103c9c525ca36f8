package org.kuayu.control.queue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who waits behind whom, and who comes next. */
class A02WaitingTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return Story.of("A02Waiting.txt");
    }
}
