package org.kuayu.casefile;

import java.util.Optional;
import org.kuayu.court.CourtCode;
import org.kuayu.text.Reading;

/** SPINE: signature only; the grammar is written by the ground work. A case number 案号. */
public final class CaseNumber {
    /** How the number is built. */
    public enum Form {
        /** Since 2016: （2024）渝0112民初123号. */
        NEW,
        /** Before 2016: （2012）渝北法民初字第03933号. */
        OLD,
        /** Readable, but of neither form; what is certain is given by the parts. */
        IRREGULAR
    }

    private final String original;

    private CaseNumber(String original) {
        this.original = original;
    }

    /** Reads a number as people print it. */
    public static Reading<CaseNumber> parse(String written) {
        return Reading.of(new CaseNumber(written));
    }

    /** The number in this text; throws {@link IllegalArgumentException} if it is none. */
    public static CaseNumber of(String written) {
        return parse(written).orThrow();
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** Display form with full-width brackets: {@code （2024）渝0112民初123号}. */
    public String display() {
        return original;
    }

    /** Comparison key: ASCII brackets, no suffix, no leading zeros in the serial. */
    public String key() {
        return original;
    }

    /** How it is built. */
    public Form form() {
        return Form.NEW;
    }

    /** False where a part is masked or missing, so that the number names no single case. */
    public boolean complete() {
        return true;
    }

    /** The year of receipt 收案年度. */
    public int year() {
        return 0;
    }

    /** The court code; empty in the old form. */
    public Optional<CourtCode> courtCode() {
        return Optional.empty();
    }

    /** The type code 类型代字 (民初), or in the old form the type words as printed where certain, else empty. */
    public String type() {
        return "";
    }

    /** In the old form everything between year and 字第, verbatim; empty in the new form. */
    public String body() {
        return "";
    }

    /** The serial as printed. */
    public String serial() {
        return "";
    }

    /** The suffix 之一, 之二 … of a further document of the same case; empty if there is none. */
    public String suffix() {
        return "";
    }
}
