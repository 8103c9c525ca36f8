/**
 * Requests of a court as pages: their history, what registries are late with, one request with its items, receipts and
 * papers, approval by a second pair of eyes, seal and sending. Start at {@link
 * org.kuayu.workbench.control.request.RequestRoutes}.
 *
 * <p>Law: 网络查询冻结规定 (2013) arts 2, 6, 7; 查扣冻规定 (2020) arts 1, 26–28. Edits nothing that was sent.
 */
package org.kuayu.workbench.control.request;
