package org.kuayu.casefile;

import java.util.List;
import java.util.Optional;
import org.kuayu.court.CourtCode;
import org.kuayu.text.Reading;

/**
 * A case number 案号: （2024）渝0112民初123号, or of before 2016 （2012）渝北法民初字第03933号 (法〔2015〕137号, amended by
 * 法〔2018〕335号).
 *
 * <p>{@link #parse} takes what people really write and says what remains doubtful by remarks {@code case-number.*}. Two
 * numbers are equal when key and suffix are. Immutable.
 */
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
    private final CaseNumberParts parts;

    CaseNumber(String original, CaseNumberParts parts) {
        this.original = original;
        this.parts = parts;
    }

    CaseNumber writtenAs(String text) {
        return new CaseNumber(text, parts);
    }

    /**
     * Reads one number as people print it. A list (1、2、3号) is read as its first number, with the doubt
     * {@code case-number.list}: ask {@link #parseList} for all.
     */
    public static Reading<CaseNumber> parse(String written) {
        return switch (CaseNumberReader.read(written)) {
            case Reading.Understood<List<CaseNumber>>(var numbers, var doubts) ->
                Reading.of(numbers.getFirst(), doubts);
            case Reading.Refused<List<CaseNumber>>(var reason) -> new Reading.Refused<>(reason);
        };
    }

    /**
     * Reads one number or a list with one head, in the order written: （2024）渝0112民初1、2、3号, 1-3号, 1号至3号. At most
     * 2 000 numbers.
     */
    public static Reading<List<CaseNumber>> parseList(String written) {
        return CaseNumberReader.read(written);
    }

    /**
     * Reads the number that a document prints as its own, so that it cannot be something else: what {@link #parse} refuses
     * for a missing year or an unknown type is understood as irregular, with the doubt {@code case-number.own-irregular}.
     */
    public static Reading<CaseNumber> parseOwn(String written) {
        Reading<CaseNumber> regular = parse(written);
        return regular.value().isPresent()
                ? regular
                : CaseNumberReader.Own.read(written).orElse(regular);
    }

    /** The number in this text; throws {@link IllegalArgumentException} if it is none. */
    public static CaseNumber of(String written) {
        return parse(written).orThrow();
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** Display form with full-width brackets: {@code （2024）渝0112民初123号}; masked characters show as {@code ×}. */
    public String display() {
        return parts.display();
    }

    /** Comparison key: ASCII brackets, no suffix, no leading zeros in the serial (刑核 keeps its eight digits). */
    public String key() {
        return parts.key();
    }

    /** How it is built. */
    public Form form() {
        return parts.form();
    }

    /** False where a part is masked or missing, so that the number names no single case. */
    public boolean complete() {
        return parts.complete();
    }

    /** The year of receipt 收案年度; 0 where it is masked. */
    public int year() {
        return parts.yearNumber();
    }

    /** The court code; empty in the old form, and where it is masked or missing. */
    public Optional<CourtCode> courtCode() {
        return parts.courtCode();
    }

    /** The special-trial character 专门审判代字 (知 in 最高法知民终); empty text where there is none. */
    public String special() {
        return parts.special();
    }

    /** The type code 类型代字 (民初), or in the old form the type words as printed where certain, else empty. */
    public String type() {
        return parts.type();
    }

    /** In the old form everything between year and 字第, verbatim; empty in the new form. */
    public String body() {
        return parts.body();
    }

    /** The serial as printed, masked characters as {@code ×}. */
    public String serial() {
        return parts.serial();
    }

    /** The suffix of a further document of the same case, 之一 or {@code -1}; empty if there is none. */
    public String suffix() {
        return parts.suffix();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CaseNumber n && n.key().equals(key()) && n.suffix().equals(suffix());
    }

    @Override
    public int hashCode() {
        return 31 * key().hashCode() + suffix().hashCode();
    }

    @Override
    public String toString() {
        return display();
    }
}
