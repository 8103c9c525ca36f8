package org.kuayu.filing;

import java.util.List;
import java.util.Optional;
import org.kuayu.filing.counter.DeskAct;
import org.kuayu.filing.counter.DeskCall;
import org.kuayu.filing.counter.DeskSession;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;

/**
 * Sessions between two counters 虚拟综窗. Every act is kept at once, so that either side may lose its connection and rejoin.
 * Acts need no version: both sides add to one session, and an act whose token is in it already changes nothing. Thread-safe.
 */
public interface JointDesk {
    /** Calls the remote desk; the same token gives the earlier session. Refused by {@code desk.unknown-item} and the like. */
    Reading<DeskSession> open(Worker by, DeskCall call);

    /** Does something in a session; refused by the codes of the table and of {@code DeskGuard}, or {@code desk.unknown}. */
    Reading<DeskSession> act(Worker by, String id, String token, DeskAct act);

    /** The session, if he may see it. */
    Optional<DeskSession> find(Worker by, String id);

    /** How many events the session has, whoever asks: so that a screen is told that something changed; 0 for no session. */
    int version(String id);

    /** Sessions that wait for one of his places to answer, the longest waiting first. */
    List<DeskSession> listWaiting(Worker by);

    /** Sessions of his places that are open, on either side, the oldest first. */
    List<DeskSession> listOpen(Worker by);

    /** Sessions of his places that are over, the newest first; at most {@code limit} after {@code offset}. */
    List<DeskSession> listOver(Worker by, int offset, int limit);
}
