package org.kuayu.directory;

import java.util.List;

/** The question how many open matters somebody works on; the front door answers it from the matters. */
@FunctionalInterface
public interface OpenMatters {
    /** How many open matters of these places this login works on; callable from any thread. */
    long count(String login, List<String> places);
}
