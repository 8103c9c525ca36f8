/**
 * Brings cases in: case lists row by row, judgments document by document, with a dry run, named refusals, conflicts left
 * to a person, and an end that is either whole or can be resumed or undone. Start at {@code Intake}.
 *
 * <p>States of a run: {@code RUNNING → DONE | INTERRUPTED | REFUSED}; {@code INTERRUPTED → RUNNING | UNDOING};
 * {@code DONE → UNDOING → UNDONE}. Every change is a journal entry in the transaction of its rows.
 *
 * <p>Law: none of its own; numbers follow 法〔2015〕137号 through {@code casefile}.
 *
 * <p>Does not open files of any format: {@link org.kuayu.intake.source.RowSource} and
 * {@link org.kuayu.intake.DocumentReader} are written by adapters.
 */
package org.kuayu.intake;
