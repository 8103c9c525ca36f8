/**
 * The same dispute at two places: candidates by keys of persons and by likeness of text, with the reasons; a person decides
 * (BX-13, ME-18). A procedure gives the keys of {@link org.kuayu.matter.same.DuplicateKeys} with its first event and again
 * when parties or text change.
 *
 * <p>Start at {@link org.kuayu.matter.same.Duplicates}.
 *
 * <p>Keeps no text, no name and no number. Joins nothing by itself and never decides.
 */
package org.kuayu.matter.same;
