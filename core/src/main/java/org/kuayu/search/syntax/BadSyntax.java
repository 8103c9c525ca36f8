package org.kuayu.search.syntax;

/** The box does not follow the syntax; never leaves the package. */
final class BadSyntax extends Exception {
    private static final long serialVersionUID = 1;

    private final int at;

    BadSyntax(int at) {
        super("syntax at " + at, null, false, false);
        this.at = at;
    }

    /** The offset in the box where reading failed. */
    int at() {
        return at;
    }
}
