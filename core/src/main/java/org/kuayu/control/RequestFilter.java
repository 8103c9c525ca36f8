package org.kuayu.control;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestKind;
import org.kuayu.court.CourtCode;

/**
 * Which requests somebody wants to see (PI-15, PI-16); empty sets, texts and optionals ask for everything.
 *
 * @param courts of the case, of who drafted it, or on whose behalf it is delivered
 * @param registry the code of the registry
 * @param kinds what was asked
 * @param states at least one item is in one of these
 * @param text a part of case number, request number, notice, purpose or unit number
 * @param login who drafted, approved or sent
 * @param from drafted at this instant or later
 * @param until drafted before this instant
 * @param overdueAt some item was due before this instant and is not answered
 */
public record RequestFilter(
        Set<CourtCode> courts,
        String registry,
        Set<RequestKind> kinds,
        Set<ItemState> states,
        String text,
        String login,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Instant> overdueAt) {
    /** Everything. */
    public static final RequestFilter ALL = new RequestFilter(
            Set.of(), "", Set.of(), Set.of(), "", "", Optional.empty(), Optional.empty(), Optional.empty());

    public RequestFilter {
        courts = Set.copyOf(courts);
        Objects.requireNonNull(registry, "registry");
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(overdueAt, "overdueAt");
    }
}
