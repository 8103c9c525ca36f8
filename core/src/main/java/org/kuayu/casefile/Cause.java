package org.kuayu.casefile;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One cause of action or charge of one edition.
 *
 * @param edition the list it stands in
 * @param name its official name
 * @param path from the branch down, names separated by {@code /}: 刑事/侵犯财产罪/盗窃罪
 * @param level depth below the branch, 1 at the top
 */
public record Cause(Edition edition, String name, String path, int level) {
    public Cause {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
    }

    /** The lists of causes 案由; a cause is known by its edition and its path, because the running numbers change. */
    public enum Edition {
        /** 民事案件案由规定, third revision 法〔2025〕226号, in force from 2026-01-01. */
        CIVIL_2026("民事", LocalDate.of(2026, 1, 1)),
        /** 民事案件案由规定 as of 2011, with what the judgment site kept of older ones. */
        CIVIL_2011("民事", LocalDate.of(2008, 4, 1)),
        /** Criminal charges, with the amendments up to 2021. */
        CRIMINAL("刑事", LocalDate.of(1997, 10, 1)),
        /** Administrative causes of before 2021, as the judgment site kept them. */
        ADMINISTRATIVE("行政", LocalDate.of(2004, 1, 14)),
        /** Enforcement causes, as the judgment site kept them. */
        ENFORCEMENT("执行", LocalDate.of(2000, 1, 1)),
        /** State compensation causes. */
        COMPENSATION("国家赔偿", LocalDate.of(1995, 1, 1));

        private final String branch;
        private final LocalDate from;

        Edition(String branch, LocalDate from) {
            this.branch = branch;
            this.from = from;
        }

        /** The branch, which is the first name of every path: 民事, 刑事 … */
        public String branch() {
            return branch;
        }

        /** The first day on which it held, inclusive. */
        public LocalDate from() {
            return from;
        }
    }
}
