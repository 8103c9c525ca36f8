package org.kuayu.filing.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A paper on the checklist of an item or a kind of filing.
 *
 * @param code its code in the table of names: {@code complaint}
 * @param required whether the matter does not start without it
 */
public record NeededPaper(String code, boolean required) {
    public NeededPaper {
        Objects.requireNonNull(code, "code");
    }

    /** Reads a cell of the tables: codes parted by semicolons, a question mark behind what is not always needed. */
    static List<NeededPaper> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .filter(code -> !code.isEmpty())
                .map(code -> code.endsWith("?")
                        ? new NeededPaper(code.substring(0, code.length() - 1), false)
                        : new NeededPaper(code, true))
                .toList();
    }
}
