/**
 * Files that wait to be brought in, their characters and their rows, before anybody knows what a column means. Start at
 * {@link org.kuayu.intake.source.RowSource}, the port that readers of table formats implement.
 *
 * <p>Law: none. Knows no case and writes nothing.
 */
package org.kuayu.intake.source;
