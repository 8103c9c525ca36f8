package org.kuayu.workbench.mediation.page;

/**
 * A side of a dispute as the page names and colours it.
 *
 * @param code its code
 * @param tone the class of its colour: {@code s1}, {@code s2}, {@code s3}
 * @param letter how buttons name it: A方
 * @param label the letter with its parties, masked
 */
public record SideView(String code, String tone, String letter, String label) {}
