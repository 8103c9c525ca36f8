package org.kuayu.filing;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One filing for a court elsewhere: its course, its clocks, and who may do what. */
class A01FilingCourseTest {
    @TestFactory
    Stream<DynamicTest> stories() {
        return FilingStory.of("A01FilingCourse.txt");
    }
}
