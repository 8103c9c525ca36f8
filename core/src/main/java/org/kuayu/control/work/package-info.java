/**
 * What the court's office and the registry's counter share: who may see and do what, the trail of acts, receipts, and how
 * seizures stand.
 *
 * <p>Start at {@link org.kuayu.control.work.ControlTools}. Everything here is called inside or under the journal's write and
 * holds no state of its own.
 *
 * <p>Law: 网络查询冻结规定 (2013) arts 2, 6, 7; 不动产登记暂行条例 art. 28 (a purpose is stated, no other use).
 */
package org.kuayu.control.work;
