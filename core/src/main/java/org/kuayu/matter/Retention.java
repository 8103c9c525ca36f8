package org.kuayu.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kuayu.calendar.LegalDay;
import org.kuayu.journal.Act;
import org.kuayu.matter.GenericAct.Done;
import org.kuayu.text.Reading;

/**
 * For how long papers of a matter are kept (WF-11). After some years a matter that is done may be disposed of: its papers are
 * dropped for ever, its events remain. A hold with a reason forbids it until it is released. Thread-safe.
 */
public final class Retention {
    /** Its papers may not be disposed of: an audit, a retrial, a claim. */
    public static final Act HELD = new Act("matter.retention-held");
    /** They may again. */
    public static final Act RELEASED = new Act("matter.retention-released");
    /** They were. */
    public static final Act DISPOSED = new Act("matter.disposed");

    private static final Pattern PAPER = Pattern.compile("[0-9a-f]{64}");
    private static final int PIECE = 200;

    private final MatterBook book;
    private final GenericAct acts;
    private final int years;

    /**
     * Retention by these parts.
     *
     * @param years after how many years a matter that is done may be disposed of; no law read here sets it
     */
    public Retention(Worklist.Parts parts, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("years of retention: " + years);
        }
        book = parts.book();
        acts = new GenericAct(book, parts.clock());
        this.years = years;
    }

    /** Matters of his places that may be disposed of at this instant, the longest done first; at most {@code limit}. */
    public List<Matter> listDisposable(Worker worker, Instant at, int limit) {
        MatterFilter done = MatterFilter.at(worker.places()).standing(Set.of(Matter.Standing.DONE));
        var due = new ArrayList<Matter>();
        for (int offset = 0; ; offset += PIECE) {
            List<Matter> piece = book.store().list(done, offset, PIECE);
            for (Matter matter : piece) {
                if (due.size() == limit || !old(matter, at)) {
                    return due;
                }
                if (worker.places().contains(matter.team()) && last(matter.id()).isEmpty()) {
                    due.add(matter);
                }
            }
            if (piece.size() < PIECE) {
                return due;
            }
        }
    }

    private boolean old(Matter matter, Instant at) {
        return !LegalDay.of(matter.stateSince()).plusYears(years).isAfter(LegalDay.of(at));
    }

    /** The last hold that was not released, or the disposal. */
    private Optional<Act> last(String id) {
        return book.store().listEvents(id).reversed().stream()
                .map(MatterEvent::act)
                .filter(act -> act.equals(HELD) || act.equals(RELEASED) || act.equals(DISPOSED))
                .findFirst()
                .filter(act -> !act.equals(RELEASED));
    }

    /** Whether a hold forbids to dispose of the matter. */
    public boolean held(String id) {
        return last(id).filter(HELD::equals).isPresent();
    }

    /** Forbids to dispose of it. Refusals: {@code matter.reason-missing}, {@code matter.retention-held}, {@code matter.disposed-already}. */
    public Reading<Matter> hold(Worker by, SeenMatter seen, String reason) {
        return acts.on(by, seen, matter -> reason.isBlank()
                ? Reading.refused("matter.reason-missing", "")
                : refusal(matter).orElseGet(() -> done(HELD, matter, Map.of("reason", reason.strip()))));
    }

    /** Allows it again; refused by {@code matter.retention-not-held}. */
    public Reading<Matter> release(Worker by, SeenMatter seen, String reason) {
        return acts.on(by, seen, matter -> held(matter.id())
                ? done(RELEASED, matter, Map.of("reason", reason.strip()))
                : Reading.refused("matter.retention-not-held", matter.id()));
    }

    /**
     * Drops the papers of a matter that is old enough, except those that another matter tied to it, or with the same parties
     * or text, names too. Refusals: {@code matter.other-team}, {@code matter.retention-early}, {@code matter.retention-held},
     * {@code matter.disposed-already}.
     */
    public Reading<Matter> dispose(Worker by, SeenMatter seen, Instant at) {
        return acts.on(by, seen, matter -> {
            if (!by.places().contains(matter.team())) {
                return Reading.refused("matter.other-team", matter.team());
            }
            if (matter.standing() != Matter.Standing.DONE || !old(matter, at)) {
                return Reading.refused("matter.retention-early", matter.id());
            }
            return refusal(matter).orElseGet(() -> {
                Set<String> papers = papers(matter.id());
                others(matter.id()).forEach(other -> papers.removeAll(papers(other)));
                papers.forEach(book.store()::dropPaper);
                return done(DISPOSED, matter, Map.of("papers", Integer.toString(papers.size())));
            });
        });
    }

    private Optional<Reading<Done>> refusal(Matter matter) {
        return last(matter.id()).map(act -> Reading.refused(
                act.equals(HELD) ? "matter.retention-held" : "matter.disposed-already", matter.id()));
    }

    private static Reading<Done> done(Act act, Matter matter, Map<String, String> facts) {
        return Reading.of(new Done(act, matter, facts, List.of()));
    }

    private Set<String> papers(String id) {
        var digests = new TreeSet<String>();
        book.store().listEvents(id).stream()
                .map(MatterEvent::facts)
                .map(Fields::all)
                .flatMap(Collection::stream)
                .filter(text -> PAPER.matcher(text).matches())
                .filter(digest -> book.store().findPaper(digest).isPresent())
                .forEach(digests::add);
        return digests;
    }

    private List<String> others(String id) {
        Stream<String> tied = book.store().listLinks(id).stream().flatMap(link -> Stream.of(link.from(), link.to()));
        Stream<String> alike =
                book.store().listSharing(book.store().listKeys(id), PIECE).stream().map(MatterStore.Shared::matter);
        return Stream.concat(tied, alike).distinct().filter(other -> !other.equals(id)).toList();
    }
}
