package org.kuayu.entrustment;

import java.util.Objects;
import org.kuayu.matter.Worker;

/**
 * Who acts on which entrustment, and which version of it he saw.
 *
 * @param by who acts
 * @param matter the identifier
 * @param version the number of events that he saw
 */
public record SeenEntrustment(Worker by, String matter, int version) {
    public SeenEntrustment {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(matter, "matter");
    }
}
