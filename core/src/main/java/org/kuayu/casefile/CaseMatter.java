package org.kuayu.casefile;

import java.util.Objects;

/**
 * What a case is about and how it is handled; empty text where the source does not say.
 *
 * @param cause cause of action or charge as printed: 民间借贷纠纷, 盗窃罪
 * @param causePath its path in the edition that holds on the day of filing, from the top, names separated by {@code /};
 *     empty where the printed cause is in no edition
 * @param procedure the stage: one of {@link Procedure}'s codes
 * @param result how it ended as printed or listed: 判决, 调解, 撤诉 …; the operative part in short for a judgment
 */
public record CaseMatter(String cause, String causePath, Procedure procedure, String result) {
    /** Nothing known. */
    public static final CaseMatter UNKNOWN = new CaseMatter("", "", Procedure.OTHER, "");

    public CaseMatter {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(causePath, "causePath");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(result, "result");
    }
}
