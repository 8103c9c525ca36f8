package org.kuayu.directory;

import java.util.Objects;

/**
 * How to reach a place; public data of an office. Empty texts where not known.
 *
 * @param address where it is
 * @param phone its telephone
 * @param hours when it is open, in its own words
 */
public record PlaceContact(String address, String phone, String hours) {
    /** Nothing known. */
    public static final PlaceContact NONE = new PlaceContact("", "", "");

    public PlaceContact {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(hours, "hours");
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
