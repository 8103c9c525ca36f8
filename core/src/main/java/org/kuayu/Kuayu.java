package org.kuayu;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.kuayu.casefile.CaseStore;
import org.kuayu.document.DocumentStore;
import org.kuayu.journal.Follower;
import org.kuayu.journal.Journal;
import org.kuayu.search.CaseIndex;
import org.kuayu.staff.StaffStore;

/**
 * The front door: takes stores, index and clock, and leads to the features. Thread-safe. SPINE: grows with each feature.
 */
public final class Kuayu implements AutoCloseable {
    private final Stores stores;
    private final CaseIndex index;
    private final Clock clock;

    private Kuayu(Builder builder) {
        this.stores = Objects.requireNonNull(builder.stores, "stores: pass JpaStores or MemoryStores");
        this.index = Objects.requireNonNull(builder.index, "index: pass LuceneCaseIndex or MemoryCaseIndex");
        this.clock = builder.clock;
        catchUp();
    }

    /** Starts a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The journal, and the single writer. */
    public Journal journal() {
        return stores.journal();
    }

    /** The facts of cases. */
    public CaseStore cases() {
        return stores.cases();
    }

    /** The documents. */
    public DocumentStore documents() {
        return stores.documents();
    }

    /** Officers. */
    public StaffStore staff() {
        return stores.staff();
    }

    /** Case search. */
    public CaseIndex index() {
        return index;
    }

    /** The clock this system lives by. */
    public Clock clock() {
        return clock;
    }

    /** Lets every follower catch up with the journal, on the calling thread. */
    public void catchUp() {
        for (Follower follower : List.of((Follower) index)) {
            var entries = journal().list(follower.checkpoint(), 1000);
            while (!entries.isEmpty()) {
                follower.apply(entries);
                entries = journal().list(entries.getLast().sequence(), 1000);
            }
            follower.keep();
        }
    }

    @Override
    public void close() {
        index.close();
        stores.close();
    }

    /** Collects what a system is made of; not thread-safe. */
    public static final class Builder {
        private Stores stores;
        private CaseIndex index;
        private Clock clock = Clock.systemUTC();

        /** Where everything is kept. */
        public Builder stores(Stores value) {
            stores = value;
            return this;
        }

        /** What finds cases. */
        public Builder index(CaseIndex value) {
            index = value;
            return this;
        }

        /** The clock; the system's unless set. */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /** The system, its followers caught up. */
        public Kuayu build() {
            return new Kuayu(this);
        }
    }
}
