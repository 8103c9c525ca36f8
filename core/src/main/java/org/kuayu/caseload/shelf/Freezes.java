package org.kuayu.caseload.shelf;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.Correction;
import org.kuayu.caseload.Listing;
import org.kuayu.caseload.measure.Quantity;
import org.kuayu.caseload.measure.Term;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Journal;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Reading;

/**
 * Freezes figures: fixes the journal sequence at which they were counted and keeps them with their counts, so that they can
 * be counted anew and must be the same (ST-16). Thread-safe. Refusals: {@code freeze.role}, {@code freeze.title},
 * {@code freeze.nothing}, {@code freeze.too-many}, {@code caseload.too-large} as {@link Caseload#cross} refuses, and
 * {@code freeze.key-taken} where the person used the key for something else.
 */
public final class Freezes {
    /** Figures were frozen. */
    public static final Act FROZEN = new Act("figure.frozen");

    /** What frozen figures are called as subjects in the journal, and on the shelf. */
    public static final String SUBJECT = "frozen";

    /** The most figures that are frozen together. */
    public static final int MOST = 20_000;

    static final int LONGEST_TITLE = 200;

    private static final Set<Role> MAY = Set.of(Role.COURT_STAFF, Role.STATISTICIAN, Role.ADMINISTRATOR);

    private final Journal journal;
    private final Shelf shelf;
    private final Caseload caseload;
    private final Clock clock;

    /** Freezes what this caseload counts, and keeps it on this shelf. */
    public Freezes(Journal journal, Shelf shelf, Caseload caseload, Clock clock) {
        this.journal = Objects.requireNonNull(journal, "journal");
        this.shelf = Objects.requireNonNull(shelf, "shelf");
        this.caseload = Objects.requireNonNull(caseload, "caseload");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Counts the figures among the cases that the officer may see and freezes them. The same order with the same key gives
     * what was frozen the first time. Two persons who freeze at once have a record each.
     */
    public Reading<Frozen> freeze(Officer by, FreezeOrder order, Access access) {
        if (!by.hasAny(MAY)) {
            return Reading.refused("freeze.role", by.login());
        }
        if (order.title().isBlank() || order.title().length() > LONGEST_TITLE) {
            return Reading.refused("freeze.title", order.title());
        }
        if (order.figures().isEmpty()) {
            return Reading.refused("freeze.nothing", order.title());
        }
        if (order.figures().size() > MOST) {
            return Reading.refused("freeze.too-many", Integer.toString(order.figures().size()));
        }
        long cutoff = Math.min(order.cutoff().orElse(Long.MAX_VALUE), caseload.checkpoint());
        var counted = Recount.of(caseload, order.figures(), cutoff, access);
        if (counted instanceof Reading.Refused<List<FrozenValue>> refused) {
            return new Reading.Refused<>(refused.reason());
        }
        var frozen = new Frozen(
                id(by, order.key()),
                order.kind(),
                order.title(),
                order.question(),
                order.body(),
                cutoff,
                access,
                counted.orThrow(),
                by.login(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return journal.write(() -> keep(by, frozen));
    }

    private static String id(Officer by, String key) {
        return Digest.sha256(by.login() + "\n" + key).hex().substring(0, 20);
    }

    private Reading<Frozen> keep(Officer by, Frozen frozen) {
        var item = FrozenText.item(frozen);
        if (!shelf.put(item)) {
            return find(frozen.id())
                    .filter(frozen::sameOrder)
                    .<Reading<Frozen>>map(Reading::of)
                    .orElseGet(() -> Reading.refused("freeze.key-taken", frozen.title()));
        }
        var facts = Map.of(
                "title", frozen.title(),
                "kind", frozen.kind().name(),
                "question", frozen.question(),
                "cutoff", Long.toString(frozen.cutoff()),
                "figures", Integer.toString(frozen.values().size()),
                "digest", Digest.sha256(item.text()).text());
        journal.append(Draft.of(by.actor(), FROZEN, subject(frozen)).with(Payload.of(facts)));
        return Reading.of(frozen);
    }

    private static Subject subject(Frozen frozen) {
        return new Subject(SUBJECT, frozen.id());
    }

    /** The figures that were frozen under this identifier. */
    public Optional<Frozen> find(String id) {
        return shelf.find(SUBJECT, id).map(FrozenText::frozen);
    }

    /** What this person froze with this key. */
    public Optional<Frozen> find(Officer by, String key) {
        return find(id(by, key));
    }

    /** At most {@code limit} of what was frozen from {@code offset} on, the newest first. */
    public List<Frozen> list(int offset, int limit) {
        return shelf.list(SUBJECT, offset, limit).stream().map(FrozenText::frozen).toList();
    }

    /** Counts the figures anew at their cut-off, among the cases of that time, and looks whether what is kept is intact. */
    public FreezeCheck check(Frozen frozen) {
        var digest = Digest.sha256(FrozenText.item(frozen).text()).text();
        boolean intact = journal.listAbout(subject(frozen)).stream()
                .filter(e -> e.draft().act().equals(FROZEN))
                .anyMatch(e -> digest.equals(e.draft().payload().fields().get("digest")));
        var anew = Recount.of(caseload, asks(frozen), frozen.cutoff(), frozen.access());
        return new FreezeCheck(frozen, anew.orThrow(), intact);
    }

    /**
     * What changed after the cut-off behind one frozen value, at most {@code limit} cases for the count above its line, then
     * as many for the one below. It is listed and never applied.
     */
    public List<Correction> corrections(Frozen frozen, FrozenValue value, Access access, int limit) {
        var ask = value.ask();
        var seen = new LinkedHashMap<CaseId, Correction>();
        Stream.concat(Stream.of(ask.measure().above()), ask.measure().below().stream())
                .flatMap(term -> parts(term).stream())
                .forEach(term -> caseload
                        .corrections(
                                new Listing(ask.scope(), term, ask.period(), OptionalLong.of(frozen.cutoff())),
                                access,
                                limit)
                        .forEach(c -> seen.putIfAbsent(c.id(), c)));
        return List.copyOf(seen.values());
    }

    /** The terms themselves; a sum of terms as its summands. */
    private static List<Term> parts(Term term) {
        return term.base().parts().stream()
                .map(base -> new Term(base, Quantity.CASES, term.where()))
                .toList();
    }

    private static List<FigureAsk> asks(Frozen frozen) {
        return frozen.values().stream().map(FrozenValue::ask).toList();
    }
}
