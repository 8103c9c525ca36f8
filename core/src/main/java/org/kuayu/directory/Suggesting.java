package org.kuayu.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kuayu.court.Court;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.text.Remark;

/** Puts mediators in order: who misses fewest wishes, then whom most speaks for, then who has least to do, then by identifier. */
final class Suggesting {
    private static final Comparator<MediatorSuggestion> ORDER = Comparator
            .comparing((MediatorSuggestion s) -> s.misses().size())
            .thenComparing(s -> s.reasons().size(), Comparator.reverseOrder())
            .thenComparing(MediatorSuggestion::load)
            .thenComparing(s -> s.mediator().id());

    private final Courts courts;
    private final OpenMatters open;

    Suggesting(Courts courts, OpenMatters open) {
        this.courts = courts;
        this.open = open;
    }

    /** What speaks for and against one mediator. */
    private record Weights(List<Remark> reasons, List<Remark> misses) {
        void weigh(boolean fits, Remark reason, Remark miss) {
            (fits ? reasons : misses).add(fits ? reason : miss);
        }
    }

    List<MediatorSuggestion> of(List<Mediator> mediators, MediatorFilter filter) {
        return mediators.stream()
                .filter(m -> m.name().contains(filter.text()) || m.id().contains(filter.text()))
                .filter(m -> filter.body().map(m.bodies()::contains).orElse(true))
                .map(m -> weighed(m, filter))
                .sorted(ORDER)
                .toList();
    }

    private MediatorSuggestion weighed(Mediator m, MediatorFilter wished) {
        var weights = new Weights(new ArrayList<>(), new ArrayList<>());
        if (!m.active()) {
            weights.misses.add(Remark.of("directory.not-active"));
        }
        wished.court().ifPresent(court -> roster(m, court)
                .ifPresentOrElse(
                        weights.reasons::add,
                        () -> weights.misses.add(new Remark("directory.off-roster", court.value()))));
        wished.region().ifPresent(region -> weights.weigh(
                m.regions().contains(region),
                new Remark("directory.in-region", region),
                new Remark("directory.other-region", region)));
        wished.field().ifPresent(field -> weights.weigh(
                m.fields().contains(field),
                new Remark("directory.at-home-in", field.name()),
                new Remark("directory.other-field", field.name())));
        wished.language().ifPresent(language -> weights.weigh(
                m.languages().contains(language),
                new Remark("directory.speaks", language.name()),
                new Remark("directory.does-not-speak", language.name())));
        wished.day().ifPresent(day -> weights.weigh(
                m.availableOn(day),
                new Remark("directory.available", day.toString()),
                new Remark("directory.absent", day.toString())));
        return new MediatorSuggestion(m, load(m), weights.reasons, weights.misses);
    }

    long load(Mediator m) {
        var places = new TreeSet<>(m.bodies());
        m.rosters().forEach(court -> places.add(court.value()));
        return m.login().map(login -> open.count(login, List.copyOf(places))).orElse(0L);
    }

    /** On the roster of this court, or of one above it (特邀调解 art. 5). */
    private Optional<Remark> roster(Mediator m, CourtCode court) {
        if (m.rosters().contains(court)) {
            return Optional.of(new Remark("directory.on-roster", court.value()));
        }
        return courts.superiors(court).stream()
                .map(Court::code)
                .filter(m.rosters()::contains)
                .findFirst()
                .map(above -> new Remark("directory.on-roster-above", above.value()));
    }
}
