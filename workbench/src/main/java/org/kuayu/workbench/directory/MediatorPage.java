package org.kuayu.workbench.directory;

import java.util.List;
import java.util.Optional;
import org.kuayu.court.Court;
import org.kuayu.directory.Mediator;
import org.kuayu.directory.Place;

/**
 * One mediator, or the form of a new one.
 *
 * @param mediator who; empty for a new one
 * @param typed the mediator as the form has him; empty for an empty form
 * @param load open matters
 * @param bodies the places for which he works
 * @param rosters the courts on whose roster he stands
 * @param typedRosters the same as the form has them
 * @param offered bodies that a form offers
 * @param own whether the reader is this mediator
 * @param mayChange whether the reader is an administrator
 * @param told why a change was refused; empty for none
 */
public record MediatorPage(
        Optional<Mediator> mediator,
        Optional<Mediator> typed,
        long load,
        List<Place> bodies,
        List<Court> rosters,
        List<Court> typedRosters,
        List<Place> offered,
        boolean own,
        boolean mayChange,
        String told) {
    /** Whether the form says that he works for this body. */
    public boolean at(Place body) {
        return typed.filter(m -> m.bodies().contains(body.code())).isPresent();
    }
}
