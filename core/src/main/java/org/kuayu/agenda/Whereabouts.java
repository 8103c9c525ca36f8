package org.kuayu.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What an agenda asks about people and places. Thread-safe. */
public interface Whereabouts {
    /** The two digits of the region of a place, by its code; empty where nobody knows. */
    String region(String place);

    /** The two digits of the regions in which this account works; empty where nobody knows. */
    Set<String> regions(String login);

    /** Times in which these accounts cannot be had, as something besides the agenda knows them, by beginning. */
    List<Unavailable> listAbsent(Set<String> logins, Instant from, Instant until);
}
