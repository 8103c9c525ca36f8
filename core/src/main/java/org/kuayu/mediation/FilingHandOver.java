package org.kuayu.mediation;

import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;

/**
 * Takes the file of a dispute over for a court (ME-15): parties and papers are not asked again. Called inside the unit of work
 * in which the dispute is closed, so that both are kept or neither. Thread-safe.
 */
@FunctionalInterface
public interface FilingHandOver {
    /** Takes nothing over: no filing is connected, and the dispute alone says where it went. */
    FilingHandOver NONE = (by, file) -> Reading.of("");

    /**
     * Takes the file over.
     *
     * @return the identifier of the matter that came of it, empty text for none; or why the court's side refuses it
     */
    Reading<String> take(Worker by, HandedFile file);
}
