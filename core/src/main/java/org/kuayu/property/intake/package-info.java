/**
 * Reading register files as a registry would deliver them: the lists of handbook property §1.2 as CSV, XLSX or JSON
 * Lines, one file a list, or all of them in a ZIP, brought into a {@link org.kuayu.property.RegisterStore} with past
 * versions.
 *
 * <p>Start at {@link org.kuayu.property.intake.RegisterIntake}. A file's list is told by its name (FDCQ.csv,
 * CFDJ_2024.xlsx) or row by row by the column {@code lb}. Columns bear the wire names, or their Chinese labels. The
 * rows of QLR.csv name their entry by its business number ({@code ywh}) and, where two lists have the same number, its
 * list ({@code lb}).
 *
 * <p>A row is one version of an entry. It starts on the day in {@code qssj}, else in {@code djsj}, else on the day as
 * of which the files are said to be; it ends where the next version starts, or on the day in {@code jssj}, exclusive. A
 * holder's row with a {@code qssj} belongs to that version, one without to every version.
 *
 * <p>Law: none. Does not take away what a delivery no longer names, and does not judge whether what it reads is lawful.
 */
package org.kuayu.property.intake;
