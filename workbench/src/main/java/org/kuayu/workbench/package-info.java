/**
 * The web application: joins a system's front door with the pages, the API and the command line. Start at
 * {@link org.kuayu.workbench.Wiring}.
 *
 * <p>Holds no rule, query or date arithmetic: each handler parses, calls one method of the front door, renders.
 */
package org.kuayu.workbench;
