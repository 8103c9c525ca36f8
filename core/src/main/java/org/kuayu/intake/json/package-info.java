/**
 * Case lists as JSON Lines: one object a line, read by a streaming parser in bounded memory. Start at
 * {@link org.kuayu.intake.json.JsonLinesSource}.
 *
 * <p>Needs the optional library {@code com.fasterxml.jackson.core:jackson-core}.
 *
 * <p>Law: none; the grammar is RFC 8259. Does not know what a key means, and does not read one large JSON array.
 */
package org.kuayu.intake.json;
