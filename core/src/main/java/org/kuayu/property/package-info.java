/**
 * Real property as registries keep it: the numbers of units and certificates, read as people write them; the registries
 * and the units that each keeps; registers with their past versions; what a registry says about a person or a unit, and
 * what changed between two such answers.
 *
 * <p>Start at {@link org.kuayu.property.UnitNumber#parse} and {@link org.kuayu.property.CertificateNumber#parse} for the
 * numbers, at {@link org.kuayu.property.RegisterSearch} for an answer out of a register, and at
 * {@link org.kuayu.property.ExtractComparison} for what changed. Fields, codes and registries are dated tables.
 *
 * <p>Law: GB/T 37346-2019; 不动产登记暂行条例. The lists and their fields are those of a registry's interface (handbook
 * property §1.2).
 *
 * <p>What was not supplied is never taken for nothing registered. Does not say whether a right is valid, and does not know
 * the queue of seizures (see {@code control.queue}).
 */
package org.kuayu.property;
