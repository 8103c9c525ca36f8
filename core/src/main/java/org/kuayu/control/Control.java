package org.kuayu.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.control.registry.RegistryDesk;
import org.kuayu.control.registry.RegistryFeed;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;

/** Remote property inquiry and control: the way in for pages, API and embedders. Thread-safe. */
public interface Control {
    /** Requests of courts: drafting, approval, sending, results. */
    Requests requests();

    /** The registry's side: intake, decision, answers. */
    RegistryDesk desk();

    /** What registries with systems of their own fetch and feed back. */
    RegistryFeed feed();

    /** What is due, and the seizures behind it. */
    DueList due();

    /** Watches and leads. */
    Watches watches();

    /**
     * The ledger of a unit as this officer may see it, at this instant; empty where the officer may not see it. A unit of
     * which nothing is known has an empty queue. Seeing it is an entry of the journal.
     */
    Optional<UnitLedger> findLedger(Officer officer, UnitNumber unit, Instant at);

    /**
     * Lets the clock act: records expiries and promotions up to this instant, asks due watches again, and refreshes what is
     * derived. Returns how many units changed. Called by a timer; calling it twice changes nothing the second time.
     */
    int tick(Instant at);

    /** Units whose number, certificate or location contains the text, which the officer may see; at most {@code limit}. */
    List<UnitNumber> listUnits(Officer officer, String text, int limit);
}
