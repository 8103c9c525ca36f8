package org.kuayu.workbench.matters;

/**
 * The sentence with which a matter begins.
 *
 * @param sentence who does what by when
 * @param law where it says so, in short; empty where no law sets the date
 * @param left how long there is, in words; empty where no clock runs
 * @param tone {@code late}, {@code soon}, {@code done}, {@code forgotten}, or empty
 */
public record NextLine(String sentence, String law, String left, String tone) {}
