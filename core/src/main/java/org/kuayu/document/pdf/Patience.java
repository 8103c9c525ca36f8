package org.kuayu.document.pdf;

import java.io.IOException;

/** How long the reading of one file may still go on; asked from inside every loop of the library that can be reached. */
final class Patience {
    /** The time is over, or the thread was asked to stop. */
    static final class Over extends IOException {
        private static final long serialVersionUID = 1L;

        Over() {
            super("time is over");
        }
    }

    private final long deadline;
    private int calls;

    /** Until this value of the machine's elapsed nanoseconds. */
    Patience(long deadline) {
        this.deadline = deadline;
    }

    /** Goes on, or throws. Cheap: looks at the clock once in 256 calls. */
    void check() throws Over {
        if ((++calls & 255) == 0) {
            checkNow();
        }
    }

    /** Goes on, or throws. */
    void checkNow() throws Over {
        if (Thread.currentThread().isInterrupted() || System.nanoTime() - deadline > 0) {
            throw new Over();
        }
    }
}
