package org.kuayu.journal;

import java.util.List;
import java.util.Optional;

/**
 * Leads entries from the journal to its followers: after a start up to the last entry, then whenever something was
 * written. Each follower runs on a thread of its own; one that throws is stopped and shown, the others go on.
 * Thread-safe.
 */
public final class Feed implements AutoCloseable {
    /**
     * Where a follower stands.
     *
     * @param name the follower's name
     * @param checkpoint the sequence of the last entry applied
     * @param behind how many durable entries it has not applied yet
     * @param stopped why it was stopped; empty while it runs
     */
    public record Standing(String name, long checkpoint, long behind, Optional<RuntimeException> stopped) {}

    private final List<FollowerRun> runs;

    /** A feed that is not running yet; nothing is applied before {@link #catchUp} or {@link #start}. */
    public Feed(Journal journal, List<Follower> followers) {
        runs = followers.stream()
                .map(follower -> new FollowerRun(journal, follower))
                .toList();
        journal.listen(last -> runs.forEach(FollowerRun::wake));
    }

    /** Starts to follow in the background. */
    public void start() {
        runs.forEach(FollowerRun::start);
    }

    /**
     * Returns when every follower that is not stopped has applied all that was durable at the call, working on the
     * calling thread where it has not; so that who has written can read it. Not inside {@link Journal#write}.
     */
    public void catchUp() {
        runs.forEach(FollowerRun::catchUp);
    }

    /** Where each follower stands, in the order given. */
    public List<Standing> standings() {
        return runs.stream().map(FollowerRun::standing).toList();
    }

    /** Ends the background threads, lets each follower keep what it applied; the followers stay open. */
    @Override
    public void close() {
        runs.forEach(FollowerRun::close);
    }
}
