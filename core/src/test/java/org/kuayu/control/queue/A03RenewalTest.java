package org.kuayu.control.queue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Renewed in time, late, again, while waiting, and badly. */
class A03RenewalTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return Story.of("A03Renewal.txt");
    }
}
