package org.kuayu.matter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which matters a list shows; all conditions hold together, an empty one asks for nothing.
 *
 * @param places matters in which one of these takes part; empty for no matter at all, so that nobody sees by mistake
 * @param kinds only these kinds; empty for all
 * @param standings only these; empty for all
 * @param assignee only those of this login
 * @param unassigned only those of nobody
 * @param team only those that this place has to staff
 * @param states only these states; empty for all
 * @param forgotten only those in which nobody has anything next
 * @param text part of identifier, number or title; empty for any
 * @param order in which order
 */
public record MatterFilter(
        List<String> places,
        Set<MatterKind> kinds,
        Set<Matter.Standing> standings,
        Optional<String> assignee,
        boolean unassigned,
        Optional<String> team,
        Set<String> states,
        boolean forgotten,
        String text,
        Order order) {
    /** In which order a list stands; the identifier breaks a tie, ascending. */
    public enum Order {
        /** The longest in its state first. */
        DAYS_WAITING,
        /** The earliest next date first, those without one last. */
        DUE,
        /** The newest first. */
        NEWEST
    }

    public MatterFilter {
        places = List.copyOf(places);
        kinds = Set.copyOf(kinds);
        standings = Set.copyOf(standings);
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(team, "team");
        states = Set.copyOf(states);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(order, "order");
    }

    /** Every matter of these places, the longest waiting first. */
    public static MatterFilter at(List<String> places) {
        return new MatterFilter(
                places, Set.of(), Set.of(), Optional.empty(), false, Optional.empty(), Set.of(), false, "", Order.DAYS_WAITING);
    }

    /** The same, of these kinds only. */
    public MatterFilter ofKinds(Set<MatterKind> some) {
        return new MatterFilter(
                places, some, standings, assignee, unassigned, team, states, forgotten, text, order);
    }

    /** The same, of these standings only. */
    public MatterFilter standing(Set<Matter.Standing> some) {
        return new MatterFilter(places, kinds, some, assignee, unassigned, team, states, forgotten, text, order);
    }

    /** The same, of this login only. */
    public MatterFilter of(String login) {
        return new MatterFilter(
                places, kinds, standings, Optional.of(login), false, team, states, forgotten, text, order);
    }

    /** The same, of nobody. */
    public MatterFilter ofNobody() {
        return new MatterFilter(places, kinds, standings, Optional.empty(), true, team, states, forgotten, text, order);
    }

    /** The same, to be staffed by this place. */
    public MatterFilter staffedBy(String place) {
        return new MatterFilter(
                places, kinds, standings, assignee, unassigned, Optional.of(place), states, forgotten, text, order);
    }

    /** The same, in these states only. */
    public MatterFilter in(Set<String> some) {
        return new MatterFilter(places, kinds, standings, assignee, unassigned, team, some, forgotten, text, order);
    }

    /** The same, only forgotten ones. */
    public MatterFilter onlyForgotten() {
        return new MatterFilter(places, kinds, standings, assignee, unassigned, team, states, true, text, order);
    }

    /** The same, with this text in identifier, number or title. */
    public MatterFilter containing(String part) {
        return new MatterFilter(places, kinds, standings, assignee, unassigned, team, states, forgotten, part, order);
    }

    /** The same in another order. */
    public MatterFilter by(Order other) {
        return new MatterFilter(places, kinds, standings, assignee, unassigned, team, states, forgotten, text, other);
    }
}
