package org.kuayu.control.queue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sold in whole and in part, by the first court and by another, and what comes after. */
class A06SaleTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return Story.of("A06Sale.txt");
    }
}
