package org.kuayu.matter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which work list somebody opens (WF-3), and what of it.
 *
 * @param tab which list
 * @param place for which of his places; his first where it is empty
 * @param kinds only these kinds; empty for all
 * @param states only these states; empty for all
 * @param text part of identifier, number or title; empty for any
 * @param order in which order
 */
public record WorkQuery(
        Tab tab, Optional<String> place, Set<MatterKind> kinds, Set<String> states, String text, MatterFilter.Order order) {
    /** The work lists. */
    public enum Tab {
        /** 我的: open, and his own. */
        MINE,
        /** 待分派: open, to be staffed by the place, and nobody's. */
        UNASSIGNED,
        /** 本部门: open, and to be staffed by the place. */
        TEAM,
        /** 暂停: waits for something outside, and to be staffed by the place. */
        ON_HOLD,
        /** 已办结: nothing remains to be done, and was staffed by the place. */
        DONE,
        /** 参与: open, and one of his places takes part, whoever has to staff it. */
        PARTAKING,
        /** 无下一步: open, and nobody has anything next, at any of his places (WF-7). */
        FORGOTTEN
    }

    public WorkQuery {
        Objects.requireNonNull(tab, "tab");
        Objects.requireNonNull(place, "place");
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(order, "order");
    }

    /** What of the list, in whatever state. */
    public WorkQuery(Tab tab, Optional<String> place, Set<MatterKind> kinds, String text, MatterFilter.Order order) {
        this(tab, place, kinds, Set.of(), text, order);
    }

    /** The whole list, the longest waiting first. */
    public static WorkQuery of(Tab tab) {
        return new WorkQuery(tab, Optional.empty(), Set.of(), "", MatterFilter.Order.DAYS_WAITING);
    }

    /** The same of another list. */
    public WorkQuery on(Tab other) {
        return new WorkQuery(other, place, kinds, states, text, order);
    }

    /** What the store is asked for this worker. */
    MatterFilter filter(Worker worker) {
        MatterFilter all = MatterFilter.at(worker.places()).ofKinds(kinds).in(states).containing(text).by(order);
        MatterFilter open = all.standing(Set.of(Matter.Standing.OPEN));
        return switch (tab) {
            case MINE -> open.of(worker.login());
            case UNASSIGNED -> at(open, worker).ofNobody();
            case TEAM -> at(open, worker);
            case ON_HOLD -> at(all.standing(Set.of(Matter.Standing.ON_HOLD)), worker);
            case DONE -> at(all.standing(Set.of(Matter.Standing.DONE)), worker);
            case PARTAKING -> open;
            case FORGOTTEN -> open.onlyForgotten();
        };
    }

    /** For a place that is not his there is nothing. */
    private MatterFilter at(MatterFilter filter, Worker worker) {
        Optional<String> his = place.filter(worker.places()::contains)
                .or(() -> place.isPresent() ? Optional.empty() : worker.places().stream().findFirst());
        return his.map(filter::staffedBy).orElseGet(() -> MatterFilter.at(List.of()));
    }
}
