package org.kuayu.directory;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what was entered or changed in the directory; what ships with the library is not in it. Reading from any thread;
 * writing only inside {@code Journal.write}.
 */
public interface DirectoryStore {
    /** The place with this code, if it was entered or changed here. */
    Optional<Place> findPlace(String code);

    /** Every place that was entered or changed here, by code. */
    List<Place> listPlaces();

    /** Keeps the place; one with the same code is replaced. */
    void put(Place place);

    /** The mediator with this identifier. */
    Optional<Mediator> findMediator(String id);

    /** Every mediator, by identifier. */
    List<Mediator> listMediators();

    /** Keeps the mediator; one with the same identifier is replaced. */
    void put(Mediator mediator);
}
