/**
 * What every page stands on: the server, the routes with their roles, sessions, forms, languages and error pages. Start
 * at {@link org.kuayu.workbench.shell.Routes}, through which each feature registers its handlers, and at {@link
 * org.kuayu.workbench.shell.Visit}, which a handler is given.
 *
 * <p>Law: 网络安全法 arts 21–22 and 个人信息保护法 art. 51 ask for access by role, for records of use and for protected
 * sessions. Knows no feature.
 */
package org.kuayu.workbench.shell;
