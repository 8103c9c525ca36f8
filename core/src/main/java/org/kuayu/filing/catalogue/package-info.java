/**
 * What counters of one region do for courts of the other, as data: the items with their evidence, who performs them, their
 * clock, the papers that come out of them and what they end in; and which kinds of filing a counter elsewhere takes.
 *
 * <p>Start at {@link org.kuayu.filing.catalogue.ServiceCatalogue}; an embedder adds rows and changes no code.
 *
 * <p>Law: 民事诉讼法 (2023) arts 122, 173, 210, 247; 行政诉讼法 (2017) art. 49; 刑事诉讼法 (2018) art. 210. The eleven items of the
 * two regions are not published: the list is a sample.
 *
 * <p>Decides nothing and keeps nothing.
 */
package org.kuayu.filing.catalogue;
