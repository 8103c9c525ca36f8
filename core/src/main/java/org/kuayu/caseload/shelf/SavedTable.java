package org.kuayu.caseload.shelf;

import java.time.Instant;
import java.util.Objects;

/**
 * A table of figures that somebody made and keeps.
 *
 * @param id its identifier
 * @param version how often it was saved; what a second editor is told apart by
 * @param owner the login of who made it
 * @param by the login of who saved this version
 * @param content what was saved
 * @param at when this version was saved
 */
public record SavedTable(String id, int version, String owner, String by, Content content, Instant at) {
    public SavedTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(at, "at");
    }

    /** How often it is made anew. */
    public enum Schedule {
        /** Only when somebody opens it. */
        NEVER,
        DAILY,
        /** On Mondays. */
        WEEKLY,
        /** On the first day of a month. */
        MONTHLY
    }

    /**
     * What people choose.
     *
     * @param title what it is called
     * @param address the question as the query of an address
     * @param schedule how often it is made anew
     * @param shared whether others see it in their lists
     */
    public record Content(String title, String address, Schedule schedule, boolean shared) {
        public Content {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(address, "address");
            Objects.requireNonNull(schedule, "schedule");
        }
    }
}
