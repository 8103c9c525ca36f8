/** The demonstration's filings and joint desk; start at {@link org.kuayu.workbench.filing.demo.DemoFiling}. */
package org.kuayu.workbench.filing.demo;
