package org.kuayu.workbench.cli;

/** Ends a command early with an exit code and a sentence for standard error; foreseen, so it shows no stack. */
final class Ending extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Everything was done. */
    static final int DONE = 0;
    /** It was done, and something is not as it should be: rows refused, a chain broken. */
    static final int FINDINGS = 1;
    /** The command line was not understood. */
    static final int USAGE = 2;
    /** The surroundings do not allow it: folder in use, port taken, file not readable. */
    static final int SURROUNDINGS = 3;

    private final int code;

    private Ending(int code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    static Ending usage(String sentence) {
        return new Ending(USAGE, sentence + "\nSee: ./kuayu help");
    }

    static Ending surroundings(String sentence) {
        return new Ending(SURROUNDINGS, sentence);
    }

    int code() {
        return code;
    }
}
