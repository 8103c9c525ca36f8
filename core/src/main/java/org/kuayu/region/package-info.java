/**
 * The administrative divisions of the country, dated for Sichuan and Chongqing, and the province-level regions.
 *
 * <p>Start at {@link org.kuayu.region.Divisions#bundled} and {@link org.kuayu.region.Regions#bundled}.
 *
 * <p>Law: GB/T 2260. Tables: yescallop/areacodes (CC0 1.0), Ministry of Civil Affairs data to 2024-12-31; the district
 * 两江新区 of 2025-11 has no published code yet and can be added by an embedder.
 *
 * <p>Does not say which court is competent for a place.
 */
package org.kuayu.region;
