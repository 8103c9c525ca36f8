package org.kuayu.agenda;

import java.util.Objects;

/**
 * An appointment as whoever changes it saw it; if it changed since, he is told and nothing is lost (WF-9).
 *
 * @param id its identifier
 * @param version the version that he saw
 */
public record SeenAppointment(String id, int version) {
    public SeenAppointment {
        Objects.requireNonNull(id, "id");
    }
}
