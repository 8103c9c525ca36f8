/**
 * Cross-region service: filing for a court elsewhere 跨域立案, and the joint desk 虚拟综窗. The counter where the citizen stands
 * takes papers in, checks their form, passes them on and hands the result over; the competent court alone decides (R30).
 *
 * <p>Start at {@link org.kuayu.filing.FilingService}; states stand in {@link org.kuayu.filing.course} and {@link
 * org.kuayu.filing.counter}, the items in {@link org.kuayu.filing.catalogue}, the implementation in {@link
 * org.kuayu.filing.office}.
 *
 * <p>Law: 民事诉讼法 (2023) arts 22–34, 125–127; 人民法院在线诉讼规则 (2021) arts 9, 12, 16–18.
 *
 * <p>Does not know mediation or entrustment: who hands over calls {@code takeOver} through the front door.
 */
package org.kuayu.filing;
