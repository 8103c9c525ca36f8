package org.kuayu.intake;

import java.time.Instant;

/**
 * The state of one import.
 *
 * @param id its identifier
 * @param source the name of the source, under which the mapping is kept
 * @param fileName the file's name
 * @param fileDigest SHA-256 of the file in hexadecimal digits
 * @param by login of the officer who started it
 * @param started when it started
 * @param state where it stands
 * @param counts how far it came
 */
public record ImportRun(
        String id,
        String source,
        String fileName,
        String fileDigest,
        String by,
        Instant started,
        State state,
        Counts counts) {
    /** Where an import stands. */
    public enum State {
        /** Under way in this process, or died half-way when no process runs it. */
        RUNNING,
        /** Stopped by a user or by the end of the process: may be resumed or undone. */
        INTERRUPTED,
        /** Being taken back; can only be taken back further. */
        UNDOING,
        /** All rows were read. */
        DONE,
        /** Taken back: nothing of it is left in the stores. */
        UNDONE,
        /** The file as a whole was refused. */
        REFUSED
    }

    /**
     * How far an import came.
     *
     * @param rowsRead rows read and decided; a resumed import starts after them
     * @param added cases brought in
     * @param same rows that said what was there already
     * @param refused rows refused
     * @param conflicts rows in conflict
     * @param warnings rows brought in with a doubt
     * @param rowsExpected how many rows the file has, or 0 while unknown
     */
    public record Counts(
            long rowsRead, long added, long same, long refused, long conflicts, long warnings, long rowsExpected) {
        /** Nothing read yet. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);
    }
}
