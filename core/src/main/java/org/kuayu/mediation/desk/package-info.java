/**
 * How mediation is done: who may do what, what speaks against it, what is written, what each reader sees, what the clock does
 * by itself.
 *
 * <p>Start at {@link org.kuayu.mediation.desk.MediationDesk}, made of {@link org.kuayu.mediation.desk.MediationParts}.
 *
 * <p>Law: as in {@code mediation}; R22–R29 of the handbook.
 *
 * <p>Knows no state table of its own and opens nothing that is sealed.
 */
package org.kuayu.mediation.desk;
