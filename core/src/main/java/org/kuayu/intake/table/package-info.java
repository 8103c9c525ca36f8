/**
 * Tables in files: CSV in any usual encoding and delimiter, and XLSX, read row by row in bounded memory, and written so
 * that no cell is ever executed as a formula. Start at {@link org.kuayu.intake.table.CsvSource},
 * {@link org.kuayu.intake.table.XlsxSource}, {@link org.kuayu.intake.table.TableWriter} (text cells) and
 * {@link org.kuayu.intake.table.BookWriter} (numbers, days, links).
 *
 * <p>Needs the optional libraries {@code de.siegmar:fastcsv} (writing CSV) and {@code org.dhatim:fastexcel} with
 * {@code fastexcel-reader} (XLSX). Reading CSV needs none of them: a cell without end must not end the file.
 *
 * <p>Law: none. Does not know what a column means.
 */
package org.kuayu.intake.table;
