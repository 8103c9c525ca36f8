package org.kuayu.control.queue;

import java.util.Objects;
import org.kuayu.party.OrganisationNames;
import org.kuayu.text.Masking;

/**
 * What of a unit a seizure, a release or a sale reaches: all of it, one holder's share, or a part described in words.
 *
 * @param reach which of the three
 * @param holder whose share it is: the holder's name, without blanks; empty unless {@code reach} is SHARE
 * @param numerator of the share; 0 unless SHARE
 * @param denominator of the share; 0 unless SHARE
 * @param part the part in words, canonical; empty unless PART
 */
public record SeizureScope(Reach reach, String holder, int numerator, int denominator, String part) {
    /** The whole unit. */
    public static final SeizureScope WHOLE = new SeizureScope(Reach.WHOLE, "", 0, 0, "");

    /** How far it reaches. */
    public enum Reach {
        /** 整个单元. */
        WHOLE,
        /** 共有份额 of one holder. */
        SHARE,
        /** 部分, described in words: 二层, 东侧厂房. */
        PART
    }

    public SeizureScope {
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(part, "part");
        boolean share = reach == Reach.SHARE;
        if (share != !holder.isEmpty() || share != (denominator > 0) || (reach == Reach.PART) != !part.isEmpty()) {
            throw new IllegalArgumentException("scope: " + reach + " " + numerator + "/" + denominator + " " + part);
        }
        if (share && (numerator < 1 || numerator > denominator)) {
            throw new IllegalArgumentException("share: " + numerator + "/" + denominator);
        }
    }

    /** The share n/d of this holder. */
    public static SeizureScope share(String holder, int numerator, int denominator) {
        return new SeizureScope(Reach.SHARE, holder, numerator, denominator, "");
    }

    /** The part described by these words. */
    public static SeizureScope part(String words) {
        return new SeizureScope(Reach.PART, "", 0, 0, words.strip());
    }

    /** The same as lists may show it (handbook S4): the name of a natural person masked, an organisation's in full. */
    public SeizureScope masked() {
        boolean person = reach == Reach.SHARE && !OrganisationNames.likely(holder);
        return person ? share(Masking.name(holder), numerator, denominator) : this;
    }

    /** Display form: 整个单元, 张三 1/2, 二层. */
    public String display() {
        return switch (reach) {
            case WHOLE -> "整个单元";
            case SHARE -> holder + " " + numerator + "/" + denominator;
            case PART -> part;
        };
    }
}
