/**
 * All running clocks of somebody's matters in one dated list: his own, those of his place, those of all matters in which it
 * takes part (WF-6). Start at {@link org.kuayu.matter.diary.Diary}.
 *
 * <p>Computes no date, and changes nothing.
 */
package org.kuayu.matter.diary;
