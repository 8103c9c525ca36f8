package org.kuayu.store.jpa.internal;

/** Patterns for {@code like … escape '!'}. */
public final class Like {
    private Like() {}

    /** The pattern of what contains the text, compared as it is kept. */
    public static String containing(String text) {
        return "%" + Plain.keep(text).replaceAll("[!%_]", "!$0") + "%";
    }
}
