package org.kuayu.property;

import java.util.Objects;

/**
 * One field of a registry's answer.
 *
 * @param list the wire name of its list: FDCQ …, or QLR for the fields of a right holder
 * @param name its wire name
 * @param type what its text holds
 * @param codes the code list of a field of type {@link Type#CODE}; empty for others
 * @param chinese its label in Chinese
 * @param english its label in English
 * @param certain whether the name was read in a source
 */
public record RegisterField(
        String list, String name, Type type, String codes, String chinese, String english, boolean certain) {
    /** What the text of a field holds. */
    public enum Type {
        /** A unit number. */
        UNIT,
        /** The number of a certificate. */
        CERTIFICATE,
        /** The registry's business number. */
        ID,
        /** Any text. */
        TEXT,
        /** A day. */
        DAY,
        /** An area; its unit is a field of its own, or square metres. */
        AREA,
        /** An amount as registered; its unit is the registry's. */
        MONEY,
        /** A code of a list. */
        CODE
    }

    public RegisterField {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
    }
}
