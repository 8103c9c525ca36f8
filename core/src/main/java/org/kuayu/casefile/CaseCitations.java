package org.kuayu.casefile;

import java.util.List;

/**
 * What a case's documents refer to, in the order of first mention.
 *
 * @param statutes statute and article in one canonical text each: {@code 中华人民共和国刑法第二百六十四条}
 * @param caseNumbers display forms of the case numbers cited, its own left out
 */
public record CaseCitations(List<String> statutes, List<String> caseNumbers) {
    /** Nothing cited. */
    public static final CaseCitations NONE = new CaseCitations(List.of(), List.of());

    public CaseCitations {
        statutes = List.copyOf(statutes);
        caseNumbers = List.copyOf(caseNumbers);
    }
}
