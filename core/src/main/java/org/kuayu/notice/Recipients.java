package org.kuayu.notice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Entry;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.MatterStore;
import org.kuayu.matter.Worker;
import org.kuayu.matter.Workers;
import org.kuayu.staff.Role;

/** Finds who is told; remembers places for as long as it lives, which is one piece of work. */
final class Recipients {
    private static final Set<Role> WORKING =
            Set.of(Role.COURT_STAFF, Role.ENFORCEMENT_OFFICER, Role.COMMAND_CENTRE, Role.MEDIATOR);

    private final Workers workers;
    private final MatterStore matters;
    private final NoticeStore notices;
    private final Map<String, List<String>> places = new HashMap<>();

    Recipients(Workers workers, MatterStore matters, NoticeStore notices) {
        this.workers = workers;
        this.matters = matters;
        this.notices = notices;
    }

    /** Each login once, with the first reason for it. */
    Map<String, String> of(List<NoticeRules.Rule> rules, Entry entry, Matter matter) {
        var reasons = new LinkedHashMap<String, String>();
        for (NoticeRules.Rule rule : rules) {
            logins(rule.audience(), entry.draft(), matter).forEach(login -> reasons.putIfAbsent(login, rule.reason()));
        }
        reasons.remove(entry.draft().actor().login());
        return reasons;
    }

    private List<String> logins(Audience audience, Draft draft, Matter matter) {
        return switch (audience) {
            case GIVEN -> fact(draft, "to");
            case TAKEN_FROM -> fact(draft, "from");
            case ASSIGNEE -> matter.assignee().stream().toList();
            case TEAM -> matter.assignee().isPresent() ? List.of() : at(matter.team());
            case NEXT_PLACE -> nextPlace(matter);
            case OTHER_SIDE -> otherSide(matter);
            case WATCHER -> watchers(matter);
            case NOBODY -> List.of();
        };
    }

    private static List<String> fact(Draft draft, String name) {
        return Optional.ofNullable(draft.payload().fields().get(name)).stream().toList();
    }

    private List<String> nextPlace(Matter matter) {
        List<String> there = matter.next()
                .flatMap(MatterStep::place)
                .filter(place -> !place.equals(matter.team()))
                .map(this::at)
                .orElse(List.of());
        List<String> known = there.stream().filter(acted(matter)::contains).toList();
        return known.isEmpty() ? there : known;
    }

    private List<String> otherSide(Matter matter) {
        Set<String> acted = acted(matter);
        return matter.places().stream()
                .filter(place -> !place.equals(matter.team()))
                .flatMap(place -> at(place).stream())
                .filter(acted::contains)
                .distinct()
                .toList();
    }

    private Set<String> acted(Matter matter) {
        return matters.listEvents(matter.id()).stream()
                .map(MatterEvent::actor)
                .map(actor -> actor.login())
                .collect(Collectors.toSet());
    }

    /** Who watches and may still see it. */
    private List<String> watchers(Matter matter) {
        return notices.listWatchers(matter.id()).stream()
                .filter(login -> workers.find(login).filter(w -> w.sees(matter)).isPresent())
                .toList();
    }

    /** Who is told of a clock: who works on the matter, or its team; and where somebody else must act, that place. */
    List<String> ofClock(Matter matter, Optional<String> place) {
        Stream<String> own = matter.assignee().map(List::of).orElseGet(() -> at(matter.team())).stream();
        Stream<String> other = place.filter(code -> !code.equals(matter.team())).map(this::at).orElse(List.of()).stream();
        Set<String> acted = place.isEmpty() ? Set.of() : acted(matter);
        List<String> others = other.toList();
        List<String> known = others.stream().filter(acted::contains).toList();
        return Stream.concat(own, (known.isEmpty() ? others : known).stream()).distinct().toList();
    }

    private List<String> at(String place) {
        return places.computeIfAbsent(place, code -> workers.listAt(code).stream()
                .filter(worker -> worker.officer().hasAny(WORKING))
                .map(Worker::login)
                .toList());
    }
}
