package org.kuayu.workbench.mediation.page;

/**
 * What the page of one side's blind bid shows: nothing of the other side, and never a number.
 *
 * @param id the dispute
 * @param version as seen
 * @param round the round
 * @param name what is bid on
 * @param side whose number it is
 * @param pays whether this side pays
 * @param kept whether the number was kept
 * @param wrong what is wrong with what was typed
 */
public record BidPage(
        String id, String version, int round, String name, SideView side, boolean pays, boolean kept, String wrong) {}
