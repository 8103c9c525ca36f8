/**
 * The page on which a published bulletin is tested by its own numbers, its downloads, and the same for programs. Start at
 * {@link org.kuayu.workbench.bulletin.BulletinRoutes}.
 *
 * <p>What is pasted or uploaded is tested and forgotten: nothing of it is stored, logged or recorded in the journal. A browser
 * keeps the text of its own tab until the tab is closed.
 */
package org.kuayu.workbench.bulletin;
