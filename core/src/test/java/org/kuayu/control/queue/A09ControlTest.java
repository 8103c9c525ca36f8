package org.kuayu.control.queue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Another court takes over; preservation becomes enforcement. */
class A09ControlTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return Story.of("A09Control.txt");
    }
}
