package org.kuayu.party;

import java.util.Locale;
import java.util.Objects;
import org.kuayu.text.Canonical;
import org.kuayu.text.Masking;

/**
 * A natural person or an organisation as somebody names it in an inquiry, an order or a register. Its text is masked.
 *
 * @param name as written
 * @param natural whether it is a natural person
 * @param idType which number it is
 * @param number the number, unmasked, made canonical here: upper case, no blanks, no hyphens where the type has none;
 *     empty where none is known
 */
public record Person(String name, boolean natural, IdType idType, String number) {
    /** The kinds of number by which registries tell persons apart (证件种类). */
    public enum IdType {
        /** 身份证. */
        IDENTITY_CARD,
        /** 统一社会信用代码. */
        CREDIT_CODE,
        /** 组织机构代码. */
        ORGANISATION_CODE,
        /** 护照. */
        PASSPORT,
        /** 港澳台身份证或通行证. */
        HK_MACAO_TAIWAN,
        /** 其他. */
        OTHER,
        /** No number is known. */
        NONE;

        private boolean withoutHyphens() {
            return this == IDENTITY_CARD || this == CREDIT_CODE || this == ORGANISATION_CODE;
        }
    }

    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(idType, "idType");
        Objects.requireNonNull(number, "number");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person without a name");
        }
        number = Canonical.of(number).toUpperCase(Locale.ROOT);
        number = idType.withoutHyphens() ? number.replace("-", "") : number;
    }

    /** A natural person with an identity card. */
    public static Person natural(String name, String identityNumber) {
        return new Person(name, true, IdType.IDENTITY_CARD, identityNumber);
    }

    /** An organisation with a unified social credit code. */
    public static Person organisation(String name, String creditCode) {
        return new Person(name, false, IdType.CREDIT_CODE, creditCode);
    }

    /** A natural person or an organisation of whom no number is known. */
    public static Person unnumbered(String name, boolean natural) {
        return new Person(name, natural, IdType.NONE, "");
    }

    /** The name as it may be shown in lists: 张*, an organisation's in full (handbook S4). */
    public String maskedName() {
        return natural ? Masking.name(name) : name;
    }

    /** The number as it may be shown in lists. */
    public String maskedNumber() {
        return natural ? Masking.identity(number) : number;
    }

    /** Masked name and number. */
    @Override
    public String toString() {
        return maskedName() + " " + maskedNumber();
    }
}
