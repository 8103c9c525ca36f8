package org.kuayu.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps imports with their refused rows, conflicts and column mappings. Reading from any thread; writing only inside
 * {@code Journal.write}.
 */
public interface ImportStore {
    /** The import with this identifier. */
    Optional<ImportRun> find(String id);

    /** The newest imports first. */
    List<ImportRun> list(int limit);

    /** Keeps the state of an import. */
    void put(ImportRun run);

    /** Adds findings of an import. */
    void add(String importId, List<ImportFinding> findings);

    /**
     * Findings of an import in the order of their rows, after row {@code afterRow}; {@code limit} of them, and those
     * that the last row still has, so that a row is never divided between two pages.
     */
    List<ImportFinding> listFindings(String importId, long afterRow, int limit);

    /** The mapping kept for a source: column name to field name. */
    Optional<Map<String, String>> findMapping(String source);

    /** Keeps the mapping of a source. */
    void putMapping(String source, Map<String, String> mapping);
}
