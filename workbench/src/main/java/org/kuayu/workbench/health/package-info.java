/**
 * Whether the system is well: store, index lag, disk, clock, head of the journal. Start at {@link
 * org.kuayu.workbench.health.HealthRoutes}; a page for people, JSON for machines, no personal data in either.
 */
package org.kuayu.workbench.health;
