package org.kuayu.journal;

import java.util.regex.Pattern;

/**
 * What kind of act an entry records, for example {@code case.imported}, {@code identity.revealed}.
 *
 * <p>Each feature names its own acts as constants beside its service.
 *
 * @param code lower case, dotted, stable for ever: it is part of the hashed entry
 */
public record Act(String code) {
    private static final Pattern CODE = Pattern.compile("[a-z]+(?:-[a-z]+)*(?:\\.[a-z]+(?:-[a-z]+)*)+");

    public Act {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("act: " + code);
        }
    }
}
