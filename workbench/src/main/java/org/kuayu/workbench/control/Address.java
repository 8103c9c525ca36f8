package org.kuayu.workbench.control;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes an address with its query; what is blank is left out. For one thread. */
public final class Address {
    private final StringBuilder out;

    private Address(String path) {
        out = new StringBuilder(path);
    }

    /** Starts with the path. */
    public static Address of(String path) {
        return new Address(path);
    }

    /** Starts with a path of which the last step is this text, encoded. */
    public static Address of(String path, String step) {
        return new Address(path + encoded(step));
    }

    /** Adds a parameter, unless its value is blank. */
    public Address with(String name, String value) {
        if (!value.isBlank()) {
            out.append(out.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(encoded(value));
        }
        return this;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
