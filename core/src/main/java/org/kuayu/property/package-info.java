/**
 * The numbers of real property: units and certificates, read as people write them.
 *
 * <p>Start at {@link org.kuayu.property.UnitNumber#parse} and {@link org.kuayu.property.CertificateNumber#parse}.
 *
 * <p>Law: GB/T 37346-2019; 不动产登记暂行条例.
 *
 * <p>Does not say whether a unit or a certificate exists, and holds no rights or extracts yet.
 */
package org.kuayu.property;
