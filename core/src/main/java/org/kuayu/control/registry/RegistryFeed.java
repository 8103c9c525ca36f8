package org.kuayu.control.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterExtract;
import org.kuayu.staff.Officer;

/**
 * What a registry with a system of its own does over a wire: it fetches what was sent to it and feeds back what came of it
 * (handbook §1.3). Its officer stands for that registry. The same feed again gives what the first gave; another content
 * is refused by {@code control.conflict}; one that names another digest than the request's is refused by
 * {@code control.digest-differs} and leaves a trace (PI-18, P4, P9).
 */
public interface RegistryFeed {
    /**
     * Which item a feed is about.
     *
     * @param request the request number
     * @param item the item's number
     * @param bound the digest of the request as the registry received it; empty where its dialect has no place for one
     */
    record FedItem(String request, int item, Optional<Digest> bound) {
        public FedItem {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(bound, "bound");
        }
    }

    /**
     * The register entry as the registry's own system made it.
     *
     * @param business the registry's business number 业务号 of the entry; with a seizure it names the seizure from now on
     * @param waiting whether it entered as 轮候; empty where the registry does not say
     * @param from the first day of the term (CSKSRQ); empty where none is told
     * @param lastDay the last day, inclusive (CSJSRQ); empty where none is told
     * @param note what the registry remarks
     */
    record FedEntry(
            String business,
            Optional<Boolean> waiting,
            Optional<LocalDate> from,
            Optional<LocalDate> lastDay,
            String note) {
        public FedEntry {
            Objects.requireNonNull(business, "business");
            Objects.requireNonNull(waiting, "waiting");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * Requests to the officer's registry with items that it has not taken in yet, never fetched ones first, each oldest
     * first; their items are fetched from now on. Asking again gives them again, so that a lost reply loses nothing.
     */
    List<ControlRequest> fetch(Officer by, Set<RequestKind> kinds, int limit);

    /**
     * Takes in a request that came over a wire from the system of a court; its items wait at this system's desk. The same
     * again changes nothing.
     */
    RequestOutcome receive(Officer by, ControlRequest request);

    /** Keeps the bytes of a paper of a request that came over a wire, under their digest. */
    void receivePaper(Officer by, byte[] bytes);

    /** The registry's system has this request: its items are fetched. Nothing where it is not the officer's registry. */
    void fetched(Officer by, String request);

    /** The registry took a control item in: the INTAKE receipt; it fixes the place in the queue. */
    RequestOutcome accepted(Officer by, FedItem item);

    /**
     * The registry made the register entry 已控: the REGISTERED receipt; takes in first what was not taken in. A seizure that
     * entered as waiting is told once more, with its days, when it has come into force: a second REGISTERED receipt.
     */
    RequestOutcome registered(Officer by, FedItem item, FedEntry entry);

    /** The registry answered an inquiry; an empty answer is an answer, a list that is missing was not supplied. */
    RequestOutcome answered(Officer by, FedItem item, RegisterExtract extract);

    /** The registry refused the item 未控, or gave it back, as its reason says. */
    RequestOutcome declined(Officer by, FedItem item, RegistryDesk.Reason reason);
}
