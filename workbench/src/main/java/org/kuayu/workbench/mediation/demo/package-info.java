/**
 * Invented disputes between Yubei and Linshui for the demonstration and for looking at pages, all through the services. Start at
 * {@link org.kuayu.workbench.mediation.demo.DemoMediation}. No real person: birth dates lie in 1901, or there is no number.
 */
package org.kuayu.workbench.mediation.demo;
