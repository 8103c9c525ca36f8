package org.kuayu;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kuayu.text.Remark;

/**
 * What a string was recognised as, or why it is nothing that the library knows.
 *
 * @param kind what it is; {@link Kind#NONE} for a refusal
 * @param canonical the comparison form, in full for whoever gave the text; empty for a refusal
 * @param display the form in which it is printed; masked for identity numbers; empty for a refusal
 * @param parts the parts by name, in the order of the text; names are stable
 * @param doubts what is doubtful, in the order of the text; everything else is certain
 * @param reasons why it is none of the kinds, the likeliest kind first; empty where it is one
 */
public record Recognition(
        Kind kind,
        String canonical,
        String display,
        Map<String, String> parts,
        List<Remark> doubts,
        List<Remark> reasons) {

    /** The kinds of number that are told apart. */
    public enum Kind {
        /** 案号. */
        CASE_NUMBER,
        /** 不动产单元号. */
        UNIT_NUMBER,
        /** 不动产权证号 and its relatives. */
        CERTIFICATE_NUMBER,
        /** 公民身份号码. */
        IDENTITY_NUMBER,
        /** 统一社会信用代码. */
        CREDIT_CODE,
        /** 法院代字. */
        COURT_CODE,
        /** None of these. */
        NONE
    }

    public Recognition {
        Objects.requireNonNull(kind, "kind");
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        doubts = List.copyOf(doubts);
        reasons = List.copyOf(reasons);
    }

    static Recognition none(List<Remark> reasons) {
        return new Recognition(Kind.NONE, "", "", Map.of(), List.of(), reasons);
    }

    /** Whether it is one of the kinds. */
    public boolean recognised() {
        return kind != Kind.NONE;
    }

    /** Whether nothing about it is doubtful. */
    public boolean certain() {
        return recognised() && doubts.isEmpty();
    }

    /** Kind and display form: an identity number stays masked. */
    @Override
    public String toString() {
        return kind + " " + display + " " + doubts + reasons;
    }
}
