package org.kuayu.intake;

import org.kuayu.text.Remark;

/**
 * What was found about one row of an import.
 *
 * @param row the row's number as the user sees it in the file (line of a text file, row of a sheet, entry of a ZIP)
 * @param column the column's header, or empty for the row as a whole
 * @param value the offending value, cut to 200 characters, identity numbers masked
 * @param severity what became of the row
 * @param remark why: a stable code and its detail
 * @param rawRow the row as it came, so that it can be downloaded, mended and sent again; empty for warnings
 */
public record ImportFinding(long row, String column, String value, Severity severity, Remark remark, String rawRow) {
    /** What became of the row. */
    public enum Severity {
        /** Brought in, with a doubt. */
        WARNING,
        /** Not brought in. */
        REFUSED,
        /** Not brought in: the case exists with other facts; somebody has to decide. */
        CONFLICT
    }
}
