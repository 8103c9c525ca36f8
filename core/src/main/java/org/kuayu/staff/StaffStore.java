package org.kuayu.staff;

import java.util.List;
import java.util.Optional;

/** Keeps officers. Reading from any thread; writing only inside {@code Journal.write}. */
public interface StaffStore {
    /** The officer with this login name. */
    Optional<Officer> find(String login);

    /** All officers, by login name. */
    List<Officer> list();

    /** Keeps the officer; one with the same login name is replaced. */
    void put(Officer officer);
}
