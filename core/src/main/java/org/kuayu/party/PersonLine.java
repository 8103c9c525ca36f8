package org.kuayu.party;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.text.Remark;

/**
 * One line of a pasted list of persons: a person, or what is wrong with which field. Its text shows no name and no
 * number.
 *
 * @param number the line's number, from 1, as the user sees it
 * @param person who is meant; empty where the line is refused
 * @param area the area in which to ask, as written; empty where none is named
 * @param findings why the line is refused, or what is doubtful about it, in the order of the fields
 * @param original the line as it was pasted, unmasked, to be corrected by who pasted it
 */
public record PersonLine(
        int number, Optional<Person> person, String area, List<Finding> findings, String original) {
    /** What a line says about a person. */
    public enum Field {
        /** Name 姓名、名称. */
        NAME,
        /** Kind of number 证件种类. */
        ID_TYPE,
        /** Number 证件号码. */
        NUMBER,
        /** Area 区域. */
        AREA,
        /** The line as a whole. */
        LINE
    }

    /**
     * One finding about one field.
     *
     * @param field the field
     * @param remark what is wrong or doubtful; its detail is masked
     */
    public record Finding(Field field, Remark remark) {
        public Finding {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(remark, "remark");
        }
    }

    public PersonLine {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(area, "area");
        findings = List.copyOf(findings);
        Objects.requireNonNull(original, "original");
    }

    /** Whether no person could be read. */
    public boolean refused() {
        return person.isEmpty();
    }

    /** Number and codes. */
    @Override
    public String toString() {
        return number + (refused() ? " refused " : " ")
                + findings.stream().map(f -> f.field + ":" + f.remark.code()).toList();
    }
}
