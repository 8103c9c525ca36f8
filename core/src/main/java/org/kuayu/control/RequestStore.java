package org.kuayu.control;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.property.UnitNumber;

/**
 * Keeps requests, their papers and who works on a case. Reading from any thread; writing only inside {@code Journal.write},
 * on its thread.
 */
public interface RequestStore {
    /** The request with this number. */
    Optional<ControlRequest> find(String id);

    /** Keeps the request; one with the same number is replaced. */
    void put(ControlRequest request);

    /** Requests that match, newest draft first, then by number descending; at most {@code limit} after skipping {@code offset}. */
    List<ControlRequest> list(RequestFilter filter, int offset, int limit);

    /** How many match. */
    long count(RequestFilter filter);

    /** Requests with an item about this unit, oldest draft first. */
    List<ControlRequest> listByUnit(UnitNumber unit);

    /** Keeps the bytes of a paper under their SHA-256 digest in hexadecimal; the same bytes again are nothing new. */
    void putPaper(String digest, byte[] bytes);

    /** The bytes of the paper with this digest. */
    Optional<byte[]> findPaper(String digest);
}
