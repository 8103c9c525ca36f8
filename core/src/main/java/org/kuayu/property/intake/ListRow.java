package org.kuayu.property.intake;

import java.util.Map;

/**
 * One row of a list before it is understood.
 *
 * @param list the wire name of its list: FDCQ …, QLR; empty for a holder's row that does not say to which list it
 *     belongs
 * @param holder whether it is a row of right holders
 * @param id the business number of its entry
 * @param file the file's name
 * @param line the row's number as the user sees it
 * @param cells its cells that are not empty, by wire name; unknown columns under their own
 */
record ListRow(String list, boolean holder, String id, String file, long line, Map<String, String> cells) {
    String cell(String name) {
        return cells.getOrDefault(name, "");
    }
}
