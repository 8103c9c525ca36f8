/**
 * The joint desk 虚拟综窗: a session between the counter where a citizen stands and the counter that is competent. Papers are
 * attested here as original or copy, decided there, and mended in the same session.
 *
 * <p>Start at {@link org.kuayu.filing.counter.DeskSession#of}; the states, as {@link org.kuayu.filing.counter.DeskTable}
 * holds them:
 *
 * <pre>
 * –         open → WAITING
 * WAITING   answer → OPEN   show → WAITING   say → WAITING   give up → GIVEN_UP
 * OPEN      show, decide, mend, say → OPEN   close → CLOSED
 * CLOSED, GIVEN_UP   nothing
 * </pre>
 *
 * <p>Law: 人民法院在线诉讼规则 (2021) art. 12 (whoever must may ask for the original).
 *
 * <p>Carries no picture and no sound, and knows no connection: the pages do.
 */
package org.kuayu.filing.counter;
