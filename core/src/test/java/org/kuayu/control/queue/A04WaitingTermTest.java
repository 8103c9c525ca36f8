package org.kuayu.control.queue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the term of a waiting seizure is, by both opinions. */
class A04WaitingTermTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return Story.of("A04WaitingTerm.txt");
    }
}
