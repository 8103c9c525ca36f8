/**
 * Holds the floors of the library: arrows between packages, sizes, forbidden calls, what must be written down, and the
 * run on a bare class path. Start at {@code arrows.txt} beside {@link org.kuayu.floors.ArrowTest}.
 */
package org.kuayu.floors;
