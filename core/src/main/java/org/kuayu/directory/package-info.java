/**
 * The directory of the border: who is where, and what can be done there (XR-1). Courts and registries come from their own
 * tables; service centres, mediation bodies and border mediation rooms from a table of this package; mediators, and every
 * entry that somebody changed here, from the store. An entry of the store takes the place of the one that ships.
 *
 * <p>Start at {@link org.kuayu.directory.Directory}; what it keeps is the port {@link org.kuayu.directory.DirectoryStore}.
 *
 * <p>Law: 最高人民法院关于人民法院特邀调解的规定 (2016), art. 5: a court may use the rosters of the courts above it.
 *
 * <p>Recommends mediators with its reasons (ME-2) and never chooses: the parties do, or the court. Names of places that are
 * not published are marked {@code ?} in the table and as not certain here.
 */
package org.kuayu.directory;
