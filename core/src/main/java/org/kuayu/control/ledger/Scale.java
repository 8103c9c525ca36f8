package org.kuayu.control.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.ledger.LedgerAsk.Window;

/** Where an instant lies on the time axis: the window's first instant on the left, the end of its last day on the right. */
final class Scale {
    private final double left;
    private final double right;
    private final Instant start;
    private final double seconds;

    Scale(Window window, LedgerLayout layout) {
        this.left = layout.left();
        this.right = layout.right();
        this.start = LegalDay.start(window.first());
        this.seconds = Duration.between(start, LegalDay.after(window.last())).toSeconds();
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** The position, also outside the axis. */
    double raw(Instant at) {
        return left + (right - left) * Duration.between(start, at).toSeconds() / seconds;
    }

    /** The position, at the nearest edge where the instant lies outside. */
    double x(Instant at) {
        return Math.clamp(raw(at), left, right);
    }

    double x(LocalDate day) {
        return x(LegalDay.start(day));
    }

    boolean shows(Instant at) {
        double x = raw(at);
        return x >= left && x <= right;
    }

    double perDay() {
        return (right - left) * 86_400 / seconds;
    }
}
