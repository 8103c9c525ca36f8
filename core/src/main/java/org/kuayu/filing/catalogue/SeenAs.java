package org.kuayu.filing.catalogue;

/** How the officer at the counter saw a paper; he attests it, the competent court decides on it. */
public enum SeenAs {
    /** 原件. */
    ORIGINAL,
    /** 复印件. */
    COPY
}
