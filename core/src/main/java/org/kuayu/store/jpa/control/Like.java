package org.kuayu.store.jpa.control;

import org.kuayu.store.jpa.internal.Plain;

/** Patterns for {@code like … escape '!'}. */
final class Like {
    private Like() {}

    /** The pattern of what contains the text, compared as it is kept. */
    static String containing(String text) {
        return "%" + Plain.keep(text).replaceAll("[!%_]", "!$0") + "%";
    }
}
