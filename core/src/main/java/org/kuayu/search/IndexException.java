package org.kuayu.search;

/** The storage of an index failed; the index can be built anew from the stores. */
public final class IndexException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A failure with its cause. */
    public IndexException(String what, Throwable cause) {
        super(what, cause);
    }
}
