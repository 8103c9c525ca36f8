package org.kuayu.workbench.shell;

/** A random text that only its holder can know; compared in constant time. */
public final class Secret {
    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** 256 random bits. */
    public static Secret random() {
        return new Secret(Sessions.secret());
    }

    /** The text to hand out. */
    public String text() {
        return text;
    }

    /** Whether this is the text. */
    public boolean is(String sent) {
        return Sessions.same(text, sent);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
