package org.kuayu.control.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.ledger.LedgerBar.End;
import org.kuayu.control.ledger.LedgerBar.Kind;
import org.kuayu.control.ledger.LedgerBar.Manner;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.TermSegment;

/** Lays what would be over what is: until now what is; after now what both say is certain, the rest not. */
final class Overlay {
    private final Optional<StandingSeizure> is;
    private final Optional<StandingSeizure> would;
    private final Optional<Stretches> isStretches;
    private final Optional<Stretches> wouldStretches;
    private final Instant now;

    /** A stretch of which kind and manner are decided. */
    private record Part(Instant from, Instant until, Kind kind, Manner manner) {
        boolean joins(Part next) {
            return until.equals(next.from) && kind == next.kind && manner == next.manner;
        }
    }

    /**
     * One seizure as it is and as it would be; at least one of both.
     *
     * @param horizons until when waiting is drawn, as it is and as it would be
     */
    Overlay(Optional<StandingSeizure> is, Optional<StandingSeizure> would, Instant now, List<Instant> horizons) {
        this.is = is;
        this.would = would;
        this.isStretches = is.map(s -> Stretches.of(s, horizons.getFirst()));
        this.wouldStretches = would.map(s -> Stretches.of(s, horizons.getLast()));
        this.now = now;
    }

    List<LedgerBar> bars() {
        var bars = new ArrayList<LedgerBar>();
        for (Part part : parts()) {
            cut(part, bars);
        }
        return bars;
    }

    private List<Part> parts() {
        var cuts = new TreeSet<Instant>();
        isStretches.ifPresent(s -> cuts.addAll(s.cuts()));
        wouldStretches.ifPresent(s -> cuts.addAll(s.cuts()));
        cuts.add(now);
        var parts = new ArrayList<Part>();
        for (Instant from : cuts.headSet(cuts.last())) {
            part(from, cuts.higher(from)).ifPresent(next -> {
                if (!parts.isEmpty() && parts.getLast().joins(next)) {
                    Part before = parts.removeLast();
                    parts.add(new Part(before.from, next.until, next.kind, next.manner));
                } else {
                    parts.add(next);
                }
            });
        }
        return parts;
    }

    private Optional<Part> part(Instant from, Instant until) {
        Optional<Kind> isKind = isStretches.flatMap(s -> s.at(from));
        Optional<Kind> wouldKind = wouldStretches.flatMap(s -> s.at(from));
        boolean ended = is.filter(s -> !s.state().live()).isPresent();
        if (ended || from.isBefore(now) && is.isPresent() || would.isEmpty() && isKind.isPresent()) {
            return isKind.map(kind -> new Part(from, until, kind, ended ? Manner.ENDED : Manner.CERTAIN));
        }
        if (wouldKind.isEmpty()) {
            return isKind.map(kind -> new Part(from, until, kind, Manner.DROPPED));
        }
        Manner manner = wouldKind.equals(isKind) ? Manner.CERTAIN : Manner.SUPPOSED;
        return wouldKind.map(kind -> new Part(from, until, kind, manner));
    }

    /** Cuts a part in force where a renewal starts. */
    private void cut(Part part, List<LedgerBar> bars) {
        Instant from = part.from;
        int segment = 0;
        List<TermSegment> segments = part.kind.inForce() && part.manner != Manner.DROPPED ? segments(part) : List.of();
        for (int i = 1; i < segments.size(); i++) {
            Instant start = LegalDay.start(segments.get(i).from());
            if (start.isAfter(from) && start.isBefore(part.until)) {
                bars.add(new LedgerBar(from, start, part.kind, part.manner, segment, End.NONE));
                from = start;
            }
            if (!start.isAfter(from)) {
                segment = i;
            }
        }
        bars.add(new LedgerBar(from, part.until, part.kind, part.manner, segment, end(part)));
    }

    private List<TermSegment> segments(Part part) {
        Optional<StandingSeizure> source = part.manner == Manner.SUPPOSED ? would : is.or(() -> would);
        return source.map(StandingSeizure::segments).orElse(List.of());
    }

    private End end(Part part) {
        if (part.manner == Manner.DROPPED) {
            return End.OPEN;
        }
        if (ends(isStretches.flatMap(Stretches::expiry), part)) {
            return End.EXPIRY;
        }
        if (isStretches.flatMap(Stretches::closed).filter(part.until::equals).isPresent()
                || wouldStretches.flatMap(Stretches::closed).filter(part.until::equals).isPresent()) {
            return End.CLOSED;
        }
        if (ends(wouldStretches.flatMap(Stretches::expiry), part)) {
            return End.EXPIRY;
        }
        return follows(part.until) ? End.NONE : End.OPEN;
    }

    private boolean ends(Optional<Instant> expiry, Part part) {
        return expiry.filter(part.until::equals).isPresent() && (part.kind.inForce() || !follows(part.until));
    }

    private boolean follows(Instant until) {
        return isStretches.flatMap(s -> s.at(until)).isPresent()
                || wouldStretches.flatMap(s -> s.at(until)).isPresent();
    }
}
