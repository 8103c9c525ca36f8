package org.kuayu.directory;

/** A language in which somebody can mediate. */
public enum SpokenLanguage {
    /** 普通话. */
    MANDARIN,
    /** 川渝方言. */
    SICHUANESE,
    /** 藏语. */
    TIBETAN,
    /** 彝语. */
    YI,
    /** 羌语. */
    QIANG,
    /** 英语. */
    ENGLISH,
    /** 手语. */
    SIGN
}
