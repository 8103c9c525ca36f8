package org.kuayu.control.queue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Seizure and transfer: which goes first. */
class A08TransferTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return Story.of("A08Transfer.txt");
    }
}
