package org.kuayu.workbench.matters;

import java.util.List;

/**
 * A clock in words.
 *
 * @param what what it is for
 * @param day the last day with its weekday, or the minute where the clock counts hours
 * @param left how long there is; how it ended, once it stopped
 * @param tone the badge's class
 * @param law where it stands; for a target or an agreement, that it is one
 * @param open whether it runs
 * @param why the steps that led to the date
 * @param earlier the dates that it had before, oldest first
 */
public record ClockLine(
        String what,
        String day,
        String left,
        String tone,
        String law,
        boolean open,
        List<Step> why,
        List<String> earlier) {
    public ClockLine {
        why = List.copyOf(why);
        earlier = List.copyOf(earlier);
    }

    /** A step with where it says so. */
    public record Step(String text, String law) {}
}
