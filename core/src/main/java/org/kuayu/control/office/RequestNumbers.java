package org.kuayu.control.office;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.RequestStore;

/** Gives request numbers 请求单号: the Shanghai time in milliseconds and a serial, 20 digits that sort by time (handbook P8). */
final class RequestNumbers {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS", Locale.ROOT);
    private static final int SERIALS = 1000;

    private final RequestStore requests;

    RequestNumbers(RequestStore requests) {
        this.requests = requests;
    }

    /** A number that no request has, also when the clock was set back. Inside a write. */
    String next(Instant now) {
        for (Instant at = now; ; at = at.plusMillis(1)) {
            String time = TIME.format(at.atZone(LegalDay.ZONE));
            for (int serial = 1; serial < SERIALS; serial++) {
                String number = time + String.format(Locale.ROOT, "%03d", serial);
                if (requests.find(number).isEmpty()) {
                    return number;
                }
            }
        }
    }
}
