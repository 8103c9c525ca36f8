package org.kuayu.property;

import java.util.Objects;

/**
 * One code of a registry's message with its meaning.
 *
 * @param list the code list: CFLX, QSZT, GYFS …
 * @param code the code on the wire
 * @param key the stable meaning: WAITING, CURRENT …
 * @param chinese its text in Chinese
 * @param english its text in English
 * @param certain whether it was read in a source
 */
public record RegisterCode(String list, String code, String key, String chinese, String english, boolean certain) {
    public RegisterCode {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(english, "english");
    }
}
