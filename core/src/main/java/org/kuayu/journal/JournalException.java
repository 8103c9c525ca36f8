package org.kuayu.journal;

/** The surroundings of the journal are broken: storage failed, a chain does not hold. The root of core's accidents. */
public class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What failed, and where. */
    public JournalException(String message) {
        super(message);
    }

    /** What failed, and why. */
    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
