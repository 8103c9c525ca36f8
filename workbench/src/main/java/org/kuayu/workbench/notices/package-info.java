/**
 * What somebody is told in the application: each notice with the reason why it is he, and the digest of a day. Start at
 * {@link org.kuayu.workbench.notices.NoticeRoutes}. Who is told of what is decided by {@code org.kuayu.notice}.
 */
package org.kuayu.workbench.notices;
