package org.kuayu.court;

/** The four levels of the people's courts (人民法院组织法 2018, arts 12–13). */
public enum CourtLevel {
    /** 最高人民法院. */
    SUPREME,
    /** 高级人民法院. */
    HIGH,
    /** 中级人民法院 and the specialised courts of that level. */
    INTERMEDIATE,
    /** 基层人民法院. */
    BASIC
}
