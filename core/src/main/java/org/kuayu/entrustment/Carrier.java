package org.kuayu.entrustment;

import java.util.Optional;
import org.kuayu.court.CourtCode;

/**
 * Carries an entrustment to the other court (XR-3, XR-4). A letter with a key that arrived already, and the same content, is
 * not delivered again: it counts as delivered. Called inside {@code Journal.write}, by one thread at a time; it must return soon.
 */
@FunctionalInterface
public interface Carrier {
    /** For courts that both work with this system: what is written is there. */
    Carrier SAME_SYSTEM = letter -> Optional.empty();

    /**
     * What is carried.
     *
     * @param key the same for each repetition
     * @param to the helping court
     * @param digest SHA-256 of the order with its papers, hexadecimal
     */
    record Letter(String key, CourtCode to, String digest) {}

    /** Carries the letter; empty where it arrived, else the reason why not, which is shown. */
    Optional<String> carry(Letter letter);
}
