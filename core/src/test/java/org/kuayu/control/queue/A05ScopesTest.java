package org.kuayu.control.queue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Shares and parts: side by side, one behind the other, released in pieces. */
class A05ScopesTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return Story.of("A05Scopes.txt");
    }
}
