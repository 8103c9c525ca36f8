package org.kuayu.matter;

import java.util.List;
import java.util.Optional;

/** Who works where, as the staff list and the directory know it. Thread-safe. */
public interface Workers {
    /** The active officer with this login and his places. */
    Optional<Worker> find(String login);

    /** Every active officer who works for this place, by login. */
    List<Worker> listAt(String place);
}
